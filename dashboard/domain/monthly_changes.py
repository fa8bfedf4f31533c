"""How a share moved from one period to the next, in points per month."""

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from dashboard.domain.histories import Point, Rules
from dashboard.domain.indicators import Accumulation

WINDOW, LEAST = 6, 4  # changes that make a pace (issue Judgement 3)
OLDEST, OLDEST_STEPS = 24, 8  # months, or steps of slower rhythms, before the last point

SWING, YEAR = 10, 12  # points from one period to the next, months looked back on


class Change(NamedTuple):
    """month: the later end of the change; per_month: points, signed as the share moved."""

    month: int
    per_month: float


def changes(points: Sequence[Point], rules: Rules) -> list[Change]:
    """Return the change between every two periods that follow one another.

    points: sound ones, oldest first. No change crosses a break of the method. What grows from
    January on starts anew each year: no change crosses that either, and a share of the year's
    sasaran starts from zero.
    """
    step, growing = rules.step, rules.accumulation.grows
    found = []
    before: Point | None = None
    for point in points:
        opens = point.month % 12 < step  # the first period of its year
        same_way = before is not None and rules.same_method_since(point.month) <= before.month
        if opens and rules.accumulation is Accumulation.TOWARDS_YEAR:
            found.append(Change(point.month, point.share / step))
        elif (
            before is not None
            and same_way
            and point.month - before.month == step
            and not (opens and growing)
        ):
            found.append(Change(point.month, (point.share - before.share) / step))
        before = point
    return found


def window(found: Sequence[Change], step: int, month: int) -> list[float]:
    """Return the last six changes up to a month that are not too old, oldest first."""
    oldest = month - max(OLDEST, OLDEST_STEPS * step)
    return [one.per_month for one in found if oldest < one.month <= month][-WINDOW:]


def swings(found: Sequence[Change], rules: Rules, month: int) -> bool:
    """Tell whether a share both rose and fell by ten points or more, period to period, in a year.

    So does what is full in two months of the year (measuring in February and August) and what has
    few people: a median of such changes leads nowhere. Without this the backtest on the sample
    finds 45 % of "sesuai laju" missing their target, with it 25 %.
    """
    held = [rules.step * one.per_month for one in found if month - YEAR < one.month <= month]
    return max(held, default=0) >= SWING and min(held, default=0) <= -SWING


def pace(recent: Sequence[float]) -> float | None:
    """Return the median of the changes of a window; None for fewer than four."""
    return median(recent) if len(recent) >= LEAST else None


def kept(found: Sequence[Change], step: int) -> list[Change]:
    """Return every pace that was ever kept, with the month of its last change."""
    every = []
    for end, one in enumerate(found, start=1):
        reached = pace(window(found[max(0, end - WINDOW) : end], step, one.month))
        if reached is not None:
            every.append(Change(one.month, reached))
    return every
