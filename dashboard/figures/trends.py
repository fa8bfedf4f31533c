"""Routine prevalence over time, on its own: never a survey value, never a target line (R1)."""

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go
from dash import Patch

from dashboard.domain import numbers, tokens
from dashboard.domain.chart_template import chart_template
from dashboard.domain.periods import SHORT_MONTHS, Period
from dashboard.domain.routine_months import CREDIBLE_PERCENT, RoutineMonth

SHARE, BARS = 0, 1  # order of the traces: Patch relies on it
BAR_PART = 0.36  # of the height, below the shares

Months = Sequence[RoutineMonth | None]


def routine(months: Sequence[RoutineMonth]) -> go.Figure:
    """Draw the share of stunted among measured children over bars of how many were measured.

    months: oldest first; a month that is missing between two others leaves a gap in the line.
    """
    figure = _ground()
    for path, value in _numbers(without_holes(months)).items():
        _put(figure, path, value)
    return go.Figure(figure)


def routine_numbers(months: Sequence[RoutineMonth]) -> Patch:
    """Send only what another month changes."""
    figure = Patch()
    for path, value in _numbers(without_holes(months)).items():
        _put(figure, path, value)
    return figure


def without_holes(months: Sequence[RoutineMonth]) -> Months:
    """Return every month from the first to the last; None where one is missing."""
    if not months:
        return []
    known = {_place(one): one for one in months}
    return [known.get(place) for place in range(min(known), max(known) + 1)]


def _numbers(every: Months) -> dict[tuple[str | int, ...], Any]:
    places = list(range(len(every)))
    shares = [one.prevalence if one else None for one in every]
    said = [_said(one) for one in every]
    credible = [one is not None and one.credible for one in every]
    markers = ["square" if one else "square-open" for one in credible]
    top = max(20, 5 * (int(max((one for one in shares if one), default=0) * 1.2) // 5 + 1))
    return {
        ("data", SHARE, "x"): places,
        ("data", SHARE, "y"): shares,
        ("data", SHARE, "text"): _ends(shares),
        ("data", SHARE, "hovertext"): said,
        ("data", SHARE, "marker", "symbol"): markers,
        ("data", BARS, "x"): places,
        ("data", BARS, "y"): [one.coverage if one else None for one in every],
        ("data", BARS, "text"): [_bar_label(one) for one in every],
        ("data", BARS, "hovertext"): said,
        ("data", BARS, "marker", "pattern", "shape"): ["" if one else "/" for one in credible],
        ("layout", "xaxis", "tickvals"): places,
        ("layout", "xaxis", "ticktext"): _ticks(every),
        ("layout", "xaxis", "range"): [-1.2, max(len(every), 1) - 0.4],
        ("layout", "yaxis", "range"): [0, top],
    }


def _ground() -> dict[str, Any]:
    look, ink = tokens.series("routine"), tokens.INK
    share = {
        "type": "scatter",
        "mode": "lines+markers+text",
        "textposition": "top center",
        "textfont": {"color": ink, "weight": 600},
        "line": {
            "color": look["colour"],
            "width": tokens.chart()["routine_width"],
            "dash": look["dash"],
        },
        "marker": {
            "size": tokens.chart()["marker"],
            "color": look["colour"],
            "line": {"color": look["colour"], "width": 2},
        },
        "connectgaps": False,
        "cliponaxis": False,
        "hoverinfo": "text",
    }
    bars = {
        "type": "bar",
        "yaxis": "y2",
        "textposition": "outside",
        "textfont": {"size": tokens.chart()["tick"], "color": ink},
        "marker": {
            "color": look["coverage_fill"],
            "line": {"color": tokens.load()["chart"]["bar_outline"], "width": 1},
            "pattern": {
                "fgcolor": look["coverage_fill"],
                "bgcolor": tokens.page()["raised"],
                "fillmode": "replace",
                "size": 6,
                "solidity": 0.45,
            },
        },
        "cliponaxis": False,
        "hoverinfo": "text",
    }
    return {"data": [share, bars], "layout": _layout()}


def _layout() -> dict[str, Any]:
    minimum = {
        "type": "line",
        "xref": "paper",
        "x0": 0,
        "x1": 1,
        "yref": "y2",
        "y0": CREDIBLE_PERCENT,
        "y1": CREDIBLE_PERCENT,
        "line": {"color": tokens.MUTED, "width": 1, "dash": "dot"},
        "layer": "below",
    }
    return {
        "template": chart_template(),
        "margin": {"l": 44, "r": 12, "t": 12, "b": 40},
        "bargap": 0.35,
        "xaxis": {"anchor": "y2", "tickangle": 0, "fixedrange": True},
        "yaxis": {"domain": [BAR_PART + 0.12, 1], "fixedrange": True},
        "yaxis2": {
            "domain": [0, BAR_PART],
            "range": [0, 118],
            "showgrid": False,
            "tickvals": [CREDIBLE_PERCENT],
            "ticktext": [f"{CREDIBLE_PERCENT} %"],
            "zeroline": False,
            "fixedrange": True,
        },
        "shapes": [minimum],
    }


def _put(target: Any, path: tuple[str | int, ...], value: Any) -> None:
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = value


def _place(month: RoutineMonth) -> int:
    period = Period.parse(month.period)
    return period.year * 12 + period.number


def _ticks(every: Months) -> list[str]:
    """Return the short months; the first, the last and every January with their year."""
    ends = {0, len(every) - 1}
    words = []
    for place, one in enumerate(every):
        period = Period.parse(one.period) if one else None
        month = SHORT_MONTHS[period.number - 1] if period else ""
        dated = period is not None and (place in ends or period.number == 1)
        words.append(f"{month}<br>{period.year}" if period and dated else month)
    return words


def _ends(shares: Sequence[float | None]) -> list[str]:
    """Return the labels of the first and the last share; the others say theirs when pointed at."""
    known = [place for place, share in enumerate(shares) if share is not None]
    shown = {known[0], known[-1]} if known else set()
    return [numbers.percent(one) if i in shown else "" for i, one in enumerate(shares)]


def _bar_label(month: RoutineMonth | None) -> str:
    """Say a coverage in whole percent; with a decimal where rounding would pass the minimum."""
    if month is None or month.coverage is None:
        return ""
    hides = not month.credible and numbers.decimal(month.coverage, 0) == str(CREDIBLE_PERCENT)
    return numbers.decimal(month.coverage, 1 if hides else 0)


def _said(month: RoutineMonth | None) -> str:
    if month is None:
        return ""
    parts = [
        f"<b>{Period.parse(month.period).words}</b>",
        f"Stunting {numbers.percent(month.prevalence)}: {numbers.of(month.stunted, month.assessed)}"
        " balita yang diukur",
        f"Diukur {numbers.percent(month.coverage)} dari sasaran",
        f"{month.reported} dari {month.expected} desa lapor",
        month.caution,
    ]
    return "<br>".join(part for part in parts if part)
