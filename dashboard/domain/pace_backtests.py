"""How often the pace was wrong: said at past dates, held against what then came."""

from calendar import monthrange
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from dashboard.domain.feasible_dates import NEARLY
from dashboard.domain.histories import History, Rules
from dashboard.domain.pace_verdicts import PaceVerdict
from dashboard.domain.paces import paces
from dashboard.domain.required_pace import DECEMBER, Goal


@dataclass(frozen=True)
class Backtest:
    """How often each verdict was said of a target whose day has come, and how often missed."""

    said: Counter[PaceVerdict] = field(default_factory=Counter)
    missed: Counter[PaceVerdict] = field(default_factory=Counter)

    def __add__(self, other: "Backtest") -> "Backtest":
        return Backtest(self.said + other.said, self.missed + other.missed)

    @property
    def false_green(self) -> float | None:
        """Return the percent of "sesuai laju" that then missed the target; None if never said."""
        green = self.said[PaceVerdict.SESUAI_LAJU]
        return 100 * self.missed[PaceVerdict.SESUAI_LAJU] / green if green else None

    @property
    def false_alarm(self) -> float | None:
        """Return the percent of "tak terkejar" that reached it all the same."""
        red = self.said[PaceVerdict.TAK_TERKEJAR]
        return 100 * (red - self.missed[PaceVerdict.TAK_TERKEJAR]) / red if red else None


def backtest(
    histories: Sequence[History], value: float, rules: Rules, months: Iterable[int], *, up: bool
) -> Backtest:
    """Judge every area at the end of past months by what was known then; see what December brought.

    value: target in percent, the same in every year. months: as in `Point`. Each figure is judged
    once, in its own month; only years count whose December has a sound figure.
    """
    ends = {one.code: {point.month: point.share for point in one.sound} for one in histories}
    done = Backtest()
    for month in months:
        year, number = month // 12, month % 12 + 1
        today = date(year, number, monthrange(year, number)[1])
        goal = Goal(value, up, year * 12 + DECEMBER, today)
        for code, pace in paces(histories, goal, rules).items():
            end = ends[code].get(goal.deadline)
            if end is None or pace.anchor is None or pace.anchor.month != month:
                continue
            done.said[pace.verdict] += 1
            done.missed[pace.verdict] += goal.gain(end - value) < -NEARLY
    return done
