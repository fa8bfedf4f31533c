"""The spine profile drawn: the kabupaten a line in the middle, the best always to the right."""

from typing import Any

import plotly.graph_objects as go

from dashboard.domain import numbers, tokens
from dashboard.domain.chart_template import chart_template
from dashboard.domain.spines import Side, Spine
from dashboard.domain.targets import Target
from dashboard.figures.spine_bars import SILENT, Rows, spread_bars

SYMBOLS = {Side.BETTER: "triangle-right", Side.WORSE: "triangle-left", Side.ALIKE: "circle"}
EDGE = 1.1  # a little beyond the farthest place, so that no marker is cut
SIZE = 11


def spine_chart(rows: Rows, place: str) -> go.Figure:
    """Draw one row per indicator, as high as the rows of the table it lies on.

    place: name of the area, for what a marker says when pointed at.
    """
    return go.Figure([*spread_bars(rows), _targets(rows), _markers(rows, place)], _layout(rows))


def drawn(row: Spine | None) -> bool:
    """Tell whether an area has a place on its row: a scale exists, or it is the middle itself."""
    if row is None or row.value is None or row.middle is None:
        return False
    return row.reach > 0 or row.value == row.middle


def _markers(rows: Rows, place: str) -> go.Scatter:
    found = [(at, row, row.value) for at, row in enumerate(rows) if row and drawn(row)]
    return go.Scatter(
        x=[row.place(value or 0.0) for _, row, value in found],
        y=[at for at, _, _ in found],
        mode="markers",
        marker={
            "symbol": [SYMBOLS[row.side] if row.side else "circle" for _, row, _ in found],
            "size": [SIZE + 3 * (row.side is not Side.ALIKE) for _, row, _ in found],
            "color": [_fill(row) for _, row, _ in found],
            "line": {"color": tokens.INK, "width": 1.6},
        },
        hovertext=[said(row, place) for _, row, _ in found],
        hoverinfo="text",
        cliponaxis=False,
        showlegend=False,
    )


def said(row: Spine, place: str) -> str:
    """Say a row in full: the area, the kabupaten, worst and best of the others."""
    own = row.own
    counted = own.counted
    parts = [
        f"<b>{row.figures.indicator.short_name}</b>, {row.figures.when}",
        f"{place}: {numbers.percent(row.value)} ({counted}), {row.side} "
        f"{'dengan' if row.side is Side.ALIKE else 'dari'} kabupaten",
        f"Kabupaten: {numbers.percent(row.middle)}",
    ]
    if row.worst_to_best:
        worst, best = row.worst_to_best
        ends = f"{numbers.percent(worst)} sampai {numbers.percent(best)}"
        parts.append(f"{row.others} wilayah lain: {ends}")
    if row.small:
        parts.append(f"{row.small} tidak ikut (sasaran di bawah 30)")
    if row.beyond:
        parts.append("di luar skala: sasarannya sendiri di bawah 30")
    return "<br>".join(parts)


def _targets(rows: Rows) -> go.Scatter:
    found = [
        (at, row.place(goal.value))
        for at, row in enumerate(rows)
        if row and (goal := _goal(row)) and _within(row, goal)
    ]
    return go.Scatter(
        x=[where for _, where in found],
        y=[at for at, _ in found],
        mode="markers",
        marker={
            "symbol": "line-ns",
            "size": 18,
            "line": {"color": tokens.series("target")["colour"], "width": 2},
        },
        **SILENT,
    )


def _goal(row: Spine) -> Target | None:
    return row.own.target or row.figures.target


def _within(row: Spine, goal: Target) -> bool:
    """A target beyond the edge is told in the table, not pressed into the picture."""
    return row.middle is not None and abs(goal.value - row.middle) <= row.reach


def _fill(row: Spine) -> str:
    if row.side is Side.BETTER:
        return tokens.diverging()[5].fill
    if row.side is Side.WORSE:
        return tokens.diverging()[1].fill
    return tokens.page()["raised"]


def _layout(rows: Rows) -> dict[str, Any]:
    nothing = "rgba(0,0,0,0)"
    axis = {"visible": False, "fixedrange": True}
    middle = {
        "type": "line",
        "x0": 0,
        "x1": 0,
        "y0": -0.5,
        "y1": len(rows) - 0.5,
        "line": {"color": tokens.INK, "width": tokens.chart()["zero_width"]},
        "layer": "between",
    }
    return {
        "shapes": [middle],
        "template": chart_template(),
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
        "barmode": "overlay",
        "paper_bgcolor": nothing,
        "plot_bgcolor": nothing,
        "xaxis": {**axis, "range": [-EDGE, EDGE]},
        "yaxis": {**axis, "range": [len(rows) - 0.5, -0.5]},
    }
