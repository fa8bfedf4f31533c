"""A change between two numbers, split into parts that add up to it exactly.

Each cause is applied to the counts in turn, and its part is what the share moved by: a telescoping
sum (the order of the causes is fixed, so the parts are too). Shares are Σ numerator / Σ denominator
of the areas that reported (R2); what nobody reported has no share and cannot be split.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from fractions import Fraction

from dashboard.domain.change_causes import REVISING, Cause, Counts, Reported, revisions


@dataclass(frozen=True)
class Part:
    """What one cause moved.

    points: percentage points, or pieces of a count, exact. areas: codes it touched.
    """

    cause: Cause
    points: Fraction
    areas: tuple[str, ...]


@dataclass(frozen=True)
class Split:
    """A change and its parts. before, after: shares in percent, or counts, exact."""

    before: Fraction
    after: Fraction
    parts: tuple[Part, ...]
    """Only causes that touched an area, in the order of `Cause`."""
    alike: tuple[Counts, Counts]
    """The counts of both periods over the areas that reported in both: what really changed."""

    @property
    def change(self) -> Fraction:
        return self.after - self.before

    def of(self, cause: Cause) -> Fraction:
        return sum((part.points for part in self.parts if part.cause is cause), Fraction(0))


def total(counts: Iterable[Counts]) -> Counts:
    """Return numerators and denominators added up."""
    listed = list(counts)
    return Counts(sum(one.numerator for one in listed), sum(one.denominator for one in listed))


def share(reported: Reported) -> Fraction | None:
    """Return the share of all areas together in percent; None without a sasaran."""
    part, whole = total(reported.values())
    return Fraction(100 * part, whole) if whole else None


def amount(reported: Reported) -> Fraction | None:
    """Return what all areas together counted; None where none reported."""
    return Fraction(total(reported.values()).numerator) if reported else None


def split(
    known: Reported,
    revised: Reported,
    now: Reported,
    *,
    new_areas: Collection[str] = (),
    measure: Callable[[Reported], Fraction | None] = share,
) -> Split | None:
    """Split the way from a number as it was known to the one of a new period.

    known, revised: the old period as known then and as known today. now: the new period; give
    `revised` again where the period is the same. measure: `share`, or `amount` for what is
    counted without a share. None where a number on the way does not exist.
    """
    state, way = dict(known), [_Step(Cause.AREA, dict(known), ())]
    edits = revisions(known, revised, new_areas=new_areas)
    for cause in REVISING:
        state = _edited(state, edits[cause])
        way.append(_Step(cause, state, tuple(edits[cause])))
    if now != revised:
        both = revised.keys() & now.keys()
        silent = tuple(sorted(revised.keys() - both))
        fresh = tuple(sorted(now.keys() - both))
        moved = tuple(sorted(code for code in both if now[code] != revised[code]))
        way.append(_Step(Cause.OTHERS_REPORT, {code: revised[code] for code in both}, silent))
        way.append(_Step(Cause.REAL, {code: now[code] for code in both}, moved))
        way.append(_Step(Cause.OTHERS_REPORT, dict(now), fresh))
    shares = [measure(step.state) for step in way]
    if any(one is None for one in shares):
        return None
    exact = [one for one in shares if one is not None]
    both = revised.keys() & now.keys()
    alike = total(revised[code] for code in both), total(now[code] for code in both)
    return Split(exact[0], exact[-1], _parts(way, exact), alike)


@dataclass(frozen=True)
class _Step:
    cause: Cause
    state: dict[str, Counts]
    areas: tuple[str, ...]


def _edited(state: dict[str, Counts], edits: dict[str, Counts | None]) -> dict[str, Counts]:
    merged = {**state, **edits}
    return {code: counts for code, counts in merged.items() if counts is not None}


def _parts(way: list[_Step], shares: list[Fraction]) -> tuple[Part, ...]:
    moved: dict[Cause, Fraction] = {}
    areas: dict[Cause, tuple[str, ...]] = {}
    for step, before, after in zip(way[1:], shares[:-1], shares[1:], strict=True):
        if step.areas:
            moved[step.cause] = moved.get(step.cause, Fraction(0)) + after - before
            areas[step.cause] = areas.get(step.cause, ()) + step.areas
    return tuple(Part(cause, moved[cause], areas[cause]) for cause in Cause if cause in moved)
