"""How far each area is from its target, in points and in people, and what part it carries."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from dashboard.domain.numbers import exact
from dashboard.domain.readings import Reading
from dashboard.domain.shares import andil, cumulative, smallest_set
from dashboard.domain.targets import Target
from dashboard.domain.verdicts import Verdict


class Measure(StrEnum):
    """What the worst is told by."""

    ORANG = "orang"
    POIN = "poin"


@dataclass(frozen=True)
class Gap:
    """One area and its distance to the target."""

    code: str
    name: str
    reading: Reading
    points: Fraction | None
    """Minus is worse; None without a target or without a figure that can be trusted."""
    spread: tuple[float, float] | None
    """The interval in points, worse end first."""
    share: Decimal | None = None
    """Andil in percent; None where nothing can be shared."""
    cumulative: Decimal | None = None
    """Andil of this area and of those above it."""
    reporting: tuple[int, int] | None = None
    """Desa that reported and all desa; None for an area that reports for itself."""

    @property
    def measured(self) -> bool:
        return self.reading.percent is not None and not self.suspect

    @property
    def suspect(self) -> bool:
        return self.reading.verdict is Verdict.PERIKSA_DATA

    @property
    def missing(self) -> int:
        """Whole people missing that can be counted on; 0 where the target is passed.

        Who is past the target in one desa fills no gap in another, also within a kecamatan.
        """
        if self.reading.short is None and not self.measured:
            return 0
        return self.reading.missing


def gaps(
    names: Mapping[str, str],
    readings: Mapping[str, Reading],
    target: Target | None,
    *,
    up: bool,
    by: Measure,
    reporting: Mapping[str, tuple[int, int]] | None = None,
) -> list[Gap]:
    """Return the gaps, worst first; suspect figures next, areas without a figure last.

    names, readings: by code; each is held to its own target where it says one. reporting: of
    kecamatan by code: desa reported and all desa. Without a target the worst is told by the share
    alone.
    """
    bare = [
        _bare(code, names[code], one, one.target or target, up=up) for code, one in readings.items()
    ]
    bare.sort(key=lambda one: _place(one, up, by))
    shares = andil([one.missing for one in bare])
    sums = cumulative(shares)
    # Of a shortfall that is not shown nobody can be told a part.
    whole = not any(one.withheld for one in readings.values())
    done = []
    for one, share, so_far in zip(bare, shares, sums, strict=True):
        heard = (reporting or {}).get(one.code)
        said = (one.points is not None or one.missing) and whole
        parts = (share, so_far) if said else (None, None)
        done.append(replace(one, share=parts[0], cumulative=parts[1], reporting=heard))
    return done


def carriers(ranked: Sequence[Gap], percent: int) -> list[Gap]:
    """Return the fewest areas that carry a part of the shortfall, most people first; none where
    an area is withheld."""
    if any(one.reading.withheld for one in ranked):
        return []
    worst = sorted(ranked, key=lambda one: (-one.missing, one.points or 0, one.name))
    return [worst[place] for place in smallest_set([one.missing for one in worst], percent)]


def sasaran_parts(ranked: Sequence[Gap]) -> list[Decimal]:
    """Return each area's part of the sasaran of all that can be measured, in percent, adding up."""
    return andil([(one.reading.denominator or 0) if one.measured else 0 for one in ranked])


def points_to(reading: Reading, target: Target | None, *, up: bool) -> Fraction | None:
    """Return the exact points to a target, minus for worse; None where nothing can be said."""
    suspect = reading.verdict is Verdict.PERIKSA_DATA
    if target is None or suspect or reading.numerator is None or not reading.denominator:
        return None
    ahead = Fraction(100 * reading.numerator, reading.denominator) - exact(target.value)
    return ahead if up else -ahead


def _bare(code: str, name: str, reading: Reading, target: Target | None, *, up: bool) -> Gap:
    points = points_to(reading, target, up=up)
    spread = None
    if target is not None and points is not None and reading.interval is not None:
        low, high = (end - target.value for end in reading.interval)
        spread = (low, high) if up else (-high, -low)
    return Gap(code, name, reading, points, spread)


def _place(one: Gap, up: bool, by: Measure) -> tuple[int, Fraction, Fraction, Fraction, str]:
    nothing, reading = Fraction(0), one.reading
    if one.suspect:
        return 1, nothing, nothing, nothing, one.name
    if reading.numerator is None or not reading.denominator:
        return 2, nothing, nothing, nothing, one.name
    share = Fraction(reading.numerator, reading.denominator)
    if one.points is None:
        return 0, share if up else -share, nothing, nothing, one.name
    people = Fraction(-one.missing), Fraction(-(reading.people or 0))
    worst = (*people, one.points) if by is Measure.ORANG else (one.points, *people)
    return 0, *worst, one.name
