"""Routine prevalence over time, on its own: never a survey value, never a target line (R1)."""

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go
from dash import Patch

from dashboard.domain.periods import Period
from dashboard.domain.routine_months import RoutineMonth
from dashboard.figures.trend_ground import ground
from dashboard.figures.trend_numbers import Months, numbers_of


def routine(months: Sequence[RoutineMonth]) -> go.Figure:
    """Draw the share of stunted among measured children over bars of how many were measured.

    months: oldest first; a month that is missing between two others leaves a gap in the line.
    """
    figure = ground()
    for path, value in numbers_of(without_holes(months)).items():
        _put(figure, path, value)
    return go.Figure(figure)


def routine_numbers(months: Sequence[RoutineMonth]) -> Patch:
    """Send only what another month changes."""
    figure = Patch()
    for path, value in numbers_of(without_holes(months)).items():
        _put(figure, path, value)
    return figure


def without_holes(months: Sequence[RoutineMonth]) -> Months:
    """Return every month from the first to the last; None where one is missing."""
    if not months:
        return []
    known = {_place(one): one for one in months}
    return [known.get(place) for place in range(min(known), max(known) + 1)]


def _place(month: RoutineMonth) -> int:
    period = Period.parse(month.period)
    return period.year * 12 + period.number


def _put(target: Any, path: tuple[str | int, ...], value: Any) -> None:
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = value
