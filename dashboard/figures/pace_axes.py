"""The axes of the way to the target: months below, percent beside."""

from collections.abc import Sequence
from math import ceil, floor
from typing import Any

from dashboard.domain import numbers
from dashboard.domain.histories import Point
from dashboard.domain.pace_fans import Fan
from dashboard.domain.periods import SHORT_MONTHS
from dashboard.domain.required_pace import Goal
from dashboard.figures.charts import Numbers

STEPS = (2, 5, 10, 20)  # percent between gridlines
LEAST = 8  # points that the axis of percent spans
MARKS, NARROW_MARKS = 14, 6  # words below the axis of months


def axes(
    shown: Sequence[Point], band: Fan | None, goal: Goal | None, step: int, *, narrow: bool
) -> tuple[dict[str, Any], Numbers]:
    """Return the look and the numbers of both axes, with room for all that is drawn."""
    months = [one.month for one in shown]
    if goal:
        months.append(goal.deadline)
    shares = [min(100.0, one.share) for one in shown]
    shares += [goal.value] if goal else []
    shares += [*band.low, *band.high] if band else []
    look = {
        "margin": {"l": 48, "r": 14 if narrow else 168, "t": 22, "b": 44},
        "xaxis": {"fixedrange": True, "tickangle": 0},
        "yaxis": {"fixedrange": True, "zeroline": False},
    }
    return look, {**_months(months, step, narrow=narrow), **_percent(shares)}


def _months(months: Sequence[int], step: int, *, narrow: bool) -> dict[str, Any]:
    if not months:
        return {"xaxis.range": [0, 1], "xaxis.tickvals": [], "xaxis.ticktext": []}
    first, last = min(months), max(months)
    most = NARROW_MARKS if narrow else MARKS
    apart = next(one for one in (1, 3, 6, 12, 24, 60) if (last - first) / one <= most)
    apart = max(apart, step)
    # Whole quarters and years: months counted from a December, so that ends of periods are named.
    marks = [month for month in range(first, last + 1) if (month + 1) % apart == 0]
    words = [
        f"{SHORT_MONTHS[month % 12]}<br>{month // 12}"
        if place == 0 or month // 12 != marks[place - 1] // 12
        else SHORT_MONTHS[month % 12]
        for place, month in enumerate(marks)
    ]
    room = max(0.5, 0.02 * (last - first))
    return {
        "xaxis.range": [first - room, last + room],
        "xaxis.tickvals": marks,
        "xaxis.ticktext": words,
    }


def _percent(shares: Sequence[float]) -> dict[str, Any]:
    low, high = min(shares, default=0), max(shares, default=100)
    # Chance alone moves a share by a point: an axis of three would make it a fall.
    spare = max(0.0, LEAST - (high - low)) / 2
    low, high = low - spare, high + spare
    step = next((one for one in STEPS if (high - low) / one <= 5), STEPS[-1])
    bottom = max(0, floor(low / step - 0.2) * step)
    top = min(100, ceil(high / step + 0.2) * step)
    marks = list(range(bottom, top + 1, step))
    edge = 0.03 * (top - bottom)
    return {
        "yaxis.range": [bottom - edge, top + edge],
        "yaxis.tickvals": marks,
        "yaxis.ticktext": [numbers.percent(mark, 0) for mark in marks],
    }
