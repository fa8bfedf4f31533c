"""Where the pace of late may lead: a band up to the target date."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from random import Random
from statistics import mean

from dashboard.domain.pace_verdicts import Pace
from dashboard.domain.required_pace import Goal

PATHS = 1_000
LOW, HIGH = 0.1, 0.9  # 80 % of the paths lie between


@dataclass(frozen=True)
class Fan:
    """months: as in `Point`, the last figure first. Percent at the end of each month."""

    months: Sequence[int]
    low: Sequence[float]
    middle: Sequence[float]
    high: Sequence[float]


def fan(pace: Pace, goal: Goal, step: int) -> Fan | None:
    """Return the band of 80 % of the paths from the last figure to the deadline.

    Each path adds, period by period, the pace and a change drawn from those behind it, taken
    around their mean: a bootstrap of residuals (Efron & Tibshirani 1993, An Introduction to the
    Bootstrap, ch. 9). The middle is the pace itself, which the verdict rests on; the band holds it.
    The draw is seeded by the data: the same figures give the same band. None without a pace.
    """
    if pace.anchor is None or pace.actual is None:
        return None
    share, since = pace.anchor.share, pace.anchor.month
    periods = max(0, goal.deadline - since) // step
    chance = Random(_seed(share, pace.recent))  # noqa: S311
    apart = [one - mean(pace.recent) for one in pace.recent]
    drift = [0.0] * PATHS
    low, middle, high = [share], [share], [share]
    for period in range(1, periods + 1):
        drawn = chance.choices(apart, k=PATHS)
        drift = [so_far + one for so_far, one in zip(drift, drawn, strict=True)]
        ordered = sorted(drift)
        expected = share + pace.actual * step * period
        least, most = (step * ordered[int(part * (PATHS - 1))] for part in (LOW, HIGH))
        low.append(_percent(expected + min(0.0, least)))
        middle.append(_percent(expected))
        high.append(_percent(expected + max(0.0, most)))
    return Fan([since + step * place for place in range(periods + 1)], low, middle, high)


def _percent(share: float) -> float:
    return min(100.0, max(0.0, share))


def _seed(share: float, recent: Sequence[float]) -> int:
    told = repr((round(share, 9), [round(one, 9) for one in recent]))
    return int.from_bytes(sha256(told.encode("utf-8")).digest()[:8], "big")
