"""The figures of one area over time, and which of them a pace or a trend may rest on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from dashboard.domain.indicators import Accumulation, Indicator
from dashboard.domain.periods import MONTHS, MONTHS_IN
from dashboard.domain.verdicts import SMALLEST

COMPLETE = 80  # percent of the areas below that must have reported (domain.md §4d, older D/S rule)


class Point(NamedTuple):
    """One period of one area. month: of its last day, as `year * 12 + month - 1`."""

    month: int
    part: int
    whole: int
    reported: int = 1
    expected: int = 1
    credible: bool = True
    """False for a routine prevalence of which too few were measured (R5)."""

    @property
    def share(self) -> float:
        """Percent; raises ZeroDivisionError without a denominator: ask `flaw` first."""
        return 100 * self.part / self.whole

    @property
    def flaw(self) -> str:
        """Say why nothing may rest on the figure; empty where it is sound."""
        if not 0 <= self.part <= self.whole:
            return "periksa data: pembilang melebihi penyebut"
        if self.whole < SMALLEST:
            return f"sasaran kurang dari {SMALLEST}"
        if 100 * self.reported < COMPLETE * self.expected:
            return f"baru {self.reported} dari {self.expected} wilayah lapor"
        return "" if self.credible else "kurang dari 90 % balita diukur"


@dataclass(frozen=True)
class History:
    """The points of one area, oldest first, each month at most once."""

    code: str
    name: str
    points: Sequence[Point]

    def until(self, month: int) -> "History":
        """Return what was known at the end of a month."""
        return History(self.code, self.name, [p for p in self.points if p.month <= month])

    @property
    def sound(self) -> list[Point]:
        """Return the points that a pace or a trend may rest on."""
        return [point for point in self.points if not point.flaw]


@dataclass(frozen=True)
class Rules:
    """How the counts of an indicator move.

    step: months in a period. breaks: months from which another method counts.
    """

    step: int
    accumulation: Accumulation
    breaks: tuple[int, ...] = ()

    @classmethod
    def of(cls, indicator: Indicator, breaks: Sequence[int] = ()) -> "Rules":
        return cls(MONTHS_IN[indicator.rhythm], indicator.accumulation, tuple(breaks))

    def same_method_since(self, month: int) -> int:
        """Return the month from which figures are counted as those of a month are; 0 if always."""
        return max((at for at in self.breaks if at <= month), default=0) if self.breaks else 0


def month_of(day: date) -> int:
    return day.year * 12 + day.month - 1


def month_words(month: int) -> str:
    """Say a month: `Agustus 2025`."""
    return f"{MONTHS[month % 12]} {month // 12}"
