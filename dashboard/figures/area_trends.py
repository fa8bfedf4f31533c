"""One indicator of one area through time, small: a line and its target; words stand beside it."""

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from dashboard.domain import numbers, tokens
from dashboard.domain.area_histories import History, HistoryPoint
from dashboard.domain.chart_template import chart_template
from dashboard.domain.method_breaks import MethodBreak
from dashboard.domain.periods import SHORT_MONTHS, Period
from dashboard.domain.sentences import goal
from dashboard.domain.targets import Target

AROUND = 1.15  # of the highest value of a prevalence
BREAK = {"color": tokens.MUTED, "width": 1.5, "dash": "dash"}


def area_trend(history: History, breaks: Sequence[MethodBreak] = ()) -> go.Figure:
    """Draw a history; open marks stand on few people or on areas that are not all in.

    Counts that grow from January on are not joined across New Year, nothing is across a break.
    """
    points = joined(history, breaks)
    colour = tokens.page()["accent"]
    line = go.Scatter(
        x=[_place(one.period) if one else None for one in points],
        y=[one.percent if one else None for one in points],
        mode="lines+markers",
        line={"color": colour, "width": 2},
        marker={
            "size": 6,
            "color": [colour if one and one.firm else tokens.page()["raised"] for one in points],
            "line": {"color": colour, "width": 1.5},
        },
        connectgaps=False,
        cliponaxis=False,
        hovertext=[_said(one) if one else "" for one in points],
        hoverinfo="text",
        showlegend=False,
    )
    figure = go.Figure([line], _layout(history, [one for one in points if one]))
    for one in breaks:
        figure.add_vline(one.month + 0.5, line=BREAK)
    return figure


def crossed(history: History, breaks: Sequence[MethodBreak]) -> list[MethodBreak]:
    """Return the breaks that lie between the points that are drawn."""
    places = [_place(one.period) for one in history.points]
    return [one for one in breaks if places and places[0] <= one.month < places[-1]]


def joined(history: History, breaks: Sequence[MethodBreak] = ()) -> list[HistoryPoint | None]:
    """Return the points with a gap where years, or ways of counting, must not be joined."""
    made: list[HistoryPoint | None] = []
    for one in history.points:
        before = made[-1] if made else None
        new_year = before is not None and before.period.year != one.period.year
        last = _place(one.period)
        crossed = before is not None and any(
            _place(before.period) <= each.month < last for each in breaks
        )
        if crossed or (new_year and history.indicator.accumulation.grows):
            made.append(None)
        made.append(one)
    return made


def _aim(target: Target) -> dict[str, Any]:
    """Return the line of a target and its words, as parts of a layout."""
    look = tokens.series("target")
    line = {
        "type": "line",
        "xref": "paper",
        "x0": 0,
        "x1": 1,
        "y0": target.value,
        "y1": target.value,
        "line": {"color": look["colour"], "width": 1.5, "dash": look["dash"]},
        "layer": "below",
    }
    words = {
        "x": 1,
        "xref": "paper",
        "xanchor": "left",
        "xshift": 4,
        "y": target.value,
        "text": goal(target),
        "showarrow": False,
        "font": {"size": tokens.chart()["tick"], "color": tokens.MUTED},
    }
    return {"shapes": [line], "annotations": [words]}


def _said(point: HistoryPoint) -> str:
    counted = point.reading.counted
    parts = [f"<b>{point.period.words}</b>", f"{numbers.percent(point.percent)} ({counted})"]
    if point.reported < point.expected:
        parts.append(f"{point.reported} dari {point.expected} desa lapor")
    if point.reading.thin:
        parts.append("sasaran di bawah 30")
    return "<br>".join(parts)


def _place(period: Period) -> int:
    return period.last_day.year * 12 + period.last_day.month


def _layout(history: History, points: Sequence[HistoryPoint]) -> dict[str, Any]:
    places = [_place(one.period) for one in points] or [0]
    first, last = places[0], places[-1]
    marks = sorted({first, last, *range(-(-first // 12) * 12 + 1, last, 12)})
    kept = [at for at in marks if at in (first, last) or min(at - first, last - at) >= 4]
    shares = [one.percent or 0.0 for one in points]
    goal_value = history.target.value if history.target else 0.0
    top = 104.0 if history.indicator.up else max(10.0, AROUND * max([*shares, goal_value, 0.0]))
    return {
        **(_aim(history.target) if history.target else {}),
        "template": chart_template(),
        "margin": {"l": 30, "r": 40, "t": 8, "b": 40},
        "xaxis": {
            "range": [first - 1.2, last + 1.2],
            "tickvals": kept,
            "ticktext": [_tick(at) for at in kept],
            "tickangle": 0,
            "fixedrange": True,
        },
        "yaxis": {
            "range": [0, top],
            "nticks": 4,
            "tickvals": [0, 50, 100] if history.indicator.up else None,
            "fixedrange": True,
        },
    }


def _tick(place: int) -> str:
    year, month = divmod(place - 1, 12)
    return f"{SHORT_MONTHS[month]}<br>{year}"
