"""One indicator of one area through time, for a small chart."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.domain import numbers
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import SHORT_MONTHS, Period, Rhythm
from dashboard.domain.readings import Reading
from dashboard.domain.sentences import goal
from dashboard.domain.targets import Target
from dashboard.domain.verdicts import Verdict


@dataclass(frozen=True)
class HistoryPoint:
    period: Period
    reading: Reading
    reported: int
    """Areas below that are in the counts, of `expected`."""
    expected: int

    @property
    def percent(self) -> float | None:
        """The share in percent; None where there is none or the counts cannot be."""
        return None if self.reading.verdict is Verdict.PERIKSA_DATA else self.reading.percent

    @property
    def firm(self) -> bool:
        """Tell whether everyone reported and there are people enough not to jump by chance."""
        return self.reported >= self.expected and not self.reading.thin


@dataclass(frozen=True)
class History:
    indicator: Indicator
    target: Target | None
    """The one in force in the last period."""
    points: Sequence[HistoryPoint]
    """Oldest first; a period in which nothing was reported has none."""

    @property
    def last(self) -> HistoryPoint | None:
        return self.points[-1] if self.points else None

    @property
    def words(self) -> str:
        """Say from where to where in words, for who cannot see the line; no rise, no fall."""
        known = [one for one in self.points if one.percent is not None]
        if not known:
            return "belum ada angka"
        ends = known[0], known[-1]
        said = [f"{numbers.percent(one.percent)} {_when(one.period)}" for one in ends]
        aim = f"target {goal(self.target)}" if self.target else "tanpa target"
        joined = " → ".join(dict.fromkeys(said))
        return f"{joined}; {aim}"


def _when(period: Period) -> str:
    """Say a period in a narrow place: `Agu 2025`, `semester I 2025`."""
    if period.rhythm is Rhythm.MONTH:
        return f"{SHORT_MONTHS[period.number - 1]} {period.year}"
    return period.words
