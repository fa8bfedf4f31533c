"""Did a share change over time? Said only where a test and every single point agree."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from dashboard.domain.histories import Point, Rules
from dashboard.domain.trend_regression import Line, fit

FEWEST = 5  # points (issue Judgement 4)
LEVEL = 0.05  # two-sided
SPAN, SPAN_STEPS = 36, 8  # months, or periods of slower rhythms: what was once is no trend of now


class TrendVerdict(StrEnum):
    NAIK = "naik"
    TURUN = "turun"
    TIDAK_BERBEDA = "tidak dapat dibedakan"
    TIDAK_CUKUP = "tidak cukup data"


@dataclass(frozen=True)
class Trend:
    """points: those the verdict rests on, oldest first. line: None where there are too few."""

    verdict: TrendVerdict
    points: Sequence[Point]
    line: Line | None = None
    reason: str = ""
    """What is missing, or why a line is not believed; empty for a rise or a fall."""

    @property
    def moved(self) -> float | None:
        """Points by which the line changes from the first to the last of its figures."""
        if self.line is None:
            return None
        first, last = self.points[0].month, self.points[-1].month
        return self.line.share_at(last) - self.line.share_at(first)


def trend(sound: Sequence[Point], rules: Rules) -> Trend:
    """Judge whether a share rose or fell up to its last sound figure. sound: oldest first."""
    points = comparable(sound, rules)
    if len(points) < FEWEST:
        same = "angka bulan yang sama dari tahun ke tahun"
        what = same if rules.accumulation.grows else "angka yang dapat dibandingkan"
        reason = f"baru {len(points)} {what}, perlu {FEWEST}"
        return Trend(TrendVerdict.TIDAK_CUKUP, points, reason=reason)
    line = _line(points)
    if line.chance >= LEVEL:
        return Trend(TrendVerdict.TIDAK_BERBEDA, points, line, "masih dalam batas kebetulan")
    without_one = (_line([*points[:at], *points[at + 1 :]]) for at in range(len(points)))
    if any(one.slope * line.slope <= 0 for one in without_one):
        return Trend(TrendVerdict.TIDAK_BERBEDA, points, line, "bertumpu pada satu angka")
    return Trend(TrendVerdict.NAIK if line.slope > 0 else TrendVerdict.TURUN, points, line)


def with_unused(found: Trend, points: Sequence[Point]) -> Trend:
    """Return a trend of too few figures that also says how many of the points it could not use."""
    flaws = [point.flaw for point in points if point.flaw]
    if found.verdict is not TrendVerdict.TIDAK_CUKUP or not flaws:
        return found
    unused = f"{len(flaws)} angka tidak dipakai, terakhir: {flaws[-1]}"
    return replace(found, reason=f"{found.reason}; {unused}")


def comparable(sound: Sequence[Point], rules: Rules) -> list[Point]:
    """Return the figures that can stand on one line with the last one.

    Only those counted by the same method. What grows from January on is compared in the same
    month of years, all of them; the rest no further back than three years or eight periods.
    """
    if not sound:
        return []
    last = sound[-1].month
    since = rules.same_method_since(last)
    if rules.accumulation.grows:
        return [p for p in sound if p.month >= since and (last - p.month) % 12 == 0]
    oldest = last - max(SPAN, SPAN_STEPS * rules.step)
    return [p for p in sound if p.month >= since and p.month > oldest]


def _line(points: Sequence[Point]) -> Line:
    months = [p.month for p in points]
    return fit(months, [p.part for p in points], [p.whole for p in points])
