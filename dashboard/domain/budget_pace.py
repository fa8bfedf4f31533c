"""Whether the spending of a year keeps up, late enough in the year to say so."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from dashboard.domain import numbers
from dashboard.domain.budget_sums import Money, Row, added, grouped

FROM_MONTH = 7
"""Before the second half of a year little is spent anywhere: nothing is said."""
BEHIND = 20
"""Points below the part of the year that had passed when the realisation was reported."""


@dataclass(frozen=True)
class Lagging:
    """spent, passed: percent of the pagu, and of the year on the day of the realisation."""

    spent: Fraction
    passed: Fraction
    until: str
    slowest: Sequence[tuple[str, Fraction]]

    @property
    def words(self) -> str:
        said = (
            f"Anggaran stunting terserap {numbers.percent(self.spent, 0)} sampai {self.until}, "
            f"tahun sudah berjalan {numbers.percent(self.passed, 0)}"
        )
        if not self.slowest:
            return f"{said}."
        name, spent = self.slowest[0]
        return f"{said}; paling rendah {name} ({numbers.percent(spent, 0)})."


def lagging(rows: Sequence[Row], year: int, today: date) -> Lagging | None:
    """Return how far the spending of a year is behind; None where it keeps up, it is too early, or
    nothing was reported.

    The day of the realisation counts, not today: a late report is not slow spending. Straight pace
    over the year: our own measure, not a rule.
    """
    money = added(rows)
    spent = _spent(money)
    if spent is None or not money.days or not _late_enough(year, today):
        return None
    passed = _passed(year, money.days[-1])
    if passed - spent < BEHIND:
        return None
    offices = [(name, _spent(own)) for name, own in grouped(rows, "opd").items()]
    told = sorted(
        ((name, share) for name, share in offices if share is not None), key=lambda pair: pair[1]
    )
    return Lagging(spent, passed, money.until, told)


def _late_enough(year: int, today: date) -> bool:
    return (today.year, today.month) >= (year, FROM_MONTH)


def _spent(money: Money) -> Fraction | None:
    if money.realised is None or not money.due:
        return None
    return Fraction(100 * money.realised, money.due)


def _passed(year: int, day: date) -> Fraction:
    first, last = date(year, 1, 1), date(year, 12, 31)
    days = (last - first).days + 1
    return Fraction(100 * min(days, max(0, (day - first).days + 1)), days)
