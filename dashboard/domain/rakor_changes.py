"""A number that is another than at the last Rakor: by how much, in which parts."""

from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction

from dashboard.domain import numbers
from dashboard.domain.change_causes import Cause, Counts, Reported
from dashboard.domain.change_parts import Part, Split, amount, share, split, total
from dashboard.domain.indicator_gaps import NOT_PEOPLE
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period, Rhythm
from dashboard.domain.said_parts import Said, said_change, said_parts
from dashboard.domain.share_differences import moved

NOBODY = Counts(0, 0)


@dataclass(frozen=True)
class NumberChange:
    """One number then and now, exact; None where there is none or none to compare with.

    unit: `persen`, or what is counted. before_period: equals `period` where what was known of one
    period was revised. parts: add up to the change; none where an end is missing. people: how many
    the change stands for; points where it counts neither people nor families, 0 where nothing
    is compared. alike: counts of the areas that reported in both periods.
    """

    indicator: str
    name: str
    unit: str
    before_period: str
    period: str
    before: Fraction | None
    after: Fraction | None
    parts: tuple[Part, ...] = ()
    people: Fraction = Fraction(0)
    alike: tuple[Counts, Counts] = (NOBODY, NOBODY)

    @property
    def percent(self) -> bool:
        return self.unit == "persen"

    @property
    def places(self) -> int:
        return 1 if self.percent else 0

    @property
    def change(self) -> Fraction | None:
        """Return the change as it is said; None where an end is missing."""
        if self.before is None or self.after is None:
            return None
        return said_change(self.before, self.after, self.places)

    @property
    def said(self) -> Said:
        """Return the parts as they are said: they add up to the change said."""
        return said_parts(self.parts, self.change or Fraction(0), self.places)

    @property
    def chance(self) -> bool:
        """Tell whether what really changed lies within chance."""
        real = any(part.cause is Cause.REAL for part in self.parts)
        return real and self.percent and not moved(*self.alike)

    @property
    def main(self) -> Cause:
        """Return the cause of the largest part; what only came or restarted is new data."""
        largest = max(self.parts, key=lambda part: abs(part.points), default=None)
        if largest is None:
            return Cause.CORRECTION if self.after is None else Cause.REAL
        return largest.cause

    def moved_by(self, points: Fraction) -> str:
        """Write a change or a part of it: `+0,6 poin`, `−12 anak`."""
        if self.percent:
            return numbers.points(points)
        return f"{numbers.decimal(points, 0, signed=True)} {self.unit}"

    def value(self, number: Fraction | None) -> str:
        return numbers.percent(number) if self.percent else numbers.decimal(number, 0)


def compared(
    indicator: Indicator,
    known: tuple[str, Reported],
    now: tuple[str, Reported],
    *,
    revised: Reported | None = None,
    new_areas: Collection[str] = (),
) -> NumberChange | None:
    """Compare what the last Rakor saw with what this one sees, each a period and its reports.

    revised: what is known now of the period then, where a newer one took its place. new_areas:
    codes that joined or left the list of areas. None where the number did not change.
    """
    measure = share if indicator.percent else amount
    (old_period, seen), (period, new) = known, now
    before, after = measure(seen), measure(new)
    again = restarts(indicator, old_period, period)
    if again:
        before = None
    elif before == after:
        return None
    found = None
    if before is not None and after is not None:
        found = _parted(seen, revised, new, new_areas, counts=not indicator.percent)
    weight = abs((after or Fraction(0)) - (before or Fraction(0)))
    if again:
        weight = Fraction(0)
    elif indicator.percent and indicator.people not in NOT_PEOPLE:
        weight *= Fraction(total((new or seen).values()).denominator, 100)
    return NumberChange(
        indicator.id, indicator.short_name, indicator.unit, old_period, period, before, after,
        *((found.parts, weight, found.alike) if found else ((), weight)),
    )  # fmt: skip


def restarts(indicator: Indicator, old_period: str, period: str) -> bool:
    """Tell whether a number that grows within a year began anew between two periods."""
    if not (indicator.accumulation.grows and old_period and period):
        return False
    before, after = Period.parse(old_period), Period.parse(period)
    return before.year != after.year and after.rhythm is not Rhythm.YEAR


def _parted(
    seen: Reported,
    revised: Reported | None,
    new: Reported,
    new_areas: Collection[str],
    *,
    counts: bool,
) -> Split:
    """Split a change between two numbers, the short way where the long one passes through none."""
    measure = amount if counts else share
    ways = [(seen, new, new)] if revised is None else [(seen, revised, new), (seen, seen, new)]
    for way in ways:
        found = split(*way, new_areas=new_areas, measure=measure)
        if found is not None:
            return found
    cause = Cause.CORRECTION if revised is None else Cause.OTHERS_REPORT
    before, after = measure(seen) or Fraction(0), measure(new) or Fraction(0)
    touched = tuple(sorted(seen.keys() | new.keys()))
    return Split(before, after, (Part(cause, after - before, touched),), (NOBODY, NOBODY))
