"""Routine prevalence over time, on its own: never a survey value, never a target line (R1)."""

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from dashboard.domain import numbers, tokens
from dashboard.domain.chart_template import chart_template
from dashboard.domain.periods import SHORT_MONTHS, Period
from dashboard.domain.routine_months import CREDIBLE_PERCENT, RoutineMonth

SHARE, BARS = 0, 1  # order of the traces
BAR_PART = 0.36  # of the height, below the shares


def routine(months: Sequence[RoutineMonth]) -> go.Figure:
    """Draw the share of stunted among measured children over bars of how many were measured.

    months: oldest first; a month that is missing between two others leaves a gap in the line.
    """
    look = tokens.series("routine")
    every = _without_holes(months)
    places = list(range(len(every)))
    shares = [one.prevalence if one else None for one in every]
    figure = go.Figure(
        [
            go.Scatter(
                x=places,
                y=shares,
                mode="lines+markers+text",
                text=_ends(shares),
                textposition="top center",
                textfont={"color": tokens.INK, "weight": 600},
                line={"color": look["colour"], "width": 2.5, "dash": look["dash"]},
                marker={
                    "symbol": [_marker(one) for one in every],
                    "size": tokens.chart()["marker"],
                    "color": look["colour"],
                    "line": {"color": look["colour"], "width": 2},
                },
                connectgaps=False,
                cliponaxis=False,
                hovertext=[_said(one) for one in every],
                hoverinfo="text",
            ),
            go.Bar(
                x=places,
                y=[one.coverage if one else None for one in every],
                yaxis="y2",
                text=[_bar_label(one) for one in every],
                textposition="outside",
                textfont={"size": tokens.chart()["tick"], "color": tokens.INK},
                marker={
                    "color": look["coverage_fill"],
                    "line": {"color": tokens.load()["chart"]["bar_outline"], "width": 1},
                    "pattern": {
                        "shape": ["" if one and one.credible else "/" for one in every],
                        "fgcolor": look["coverage_fill"],
                        "bgcolor": tokens.page()["raised"],
                        "fillmode": "replace",
                        "size": 6,
                        "solidity": 0.45,
                    },
                },
                cliponaxis=False,
                hovertext=[_said(one) for one in every],
                hoverinfo="text",
            ),
        ]
    )
    return figure.update_layout(_layout(every, shares))


def _layout(every: Sequence[RoutineMonth | None], shares: Sequence[float | None]) -> dict[str, Any]:
    known = [share for share in shares if share is not None]
    top = max(20, 5 * (int(max(known, default=0) * 1.2) // 5 + 1))
    periods = [Period.parse(one.period) if one else None for one in every]
    return {
        "template": chart_template(),
        "margin": {"l": 44, "r": 12, "t": 12, "b": 40},
        "bargap": 0.35,
        "xaxis": {
            "tickvals": list(range(len(every))),
            "ticktext": [_tick(place, period) for place, period in enumerate(periods)],
            "range": [-0.9, max(len(every), 1) - 0.4],
            "anchor": "y2",
            "tickangle": 0,
            "fixedrange": True,
        },
        "yaxis": {"domain": [BAR_PART + 0.12, 1], "range": [0, top], "fixedrange": True},
        "yaxis2": {
            "domain": [0, BAR_PART],
            "range": [0, 118],
            "showgrid": False,
            "tickvals": [CREDIBLE_PERCENT],
            "ticktext": [f"{CREDIBLE_PERCENT} %"],
            "zeroline": False,
            "fixedrange": True,
        },
        "shapes": [
            {
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
        ],
    }


def _without_holes(months: Sequence[RoutineMonth]) -> list[RoutineMonth | None]:
    if not months:
        return []
    known = {_place(one): one for one in months}
    return [known.get(place) for place in range(min(known), max(known) + 1)]


def _place(month: RoutineMonth) -> int:
    period = Period.parse(month.period)
    return period.year * 12 + period.number


def _tick(place: int, period: Period | None) -> str:
    if period is None:
        return ""
    month = SHORT_MONTHS[period.number - 1]
    return f"{month}<br>{period.year}" if place == 0 or period.number == 1 else month


def _marker(month: RoutineMonth | None) -> str:
    return "square" if month and month.credible else "square-open"


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
