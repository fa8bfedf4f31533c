"""Bars of rows: their look, dots for few cases, hatch for what did not report."""

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from dashboard.domain import tokens
from dashboard.domain.gaps import Gap
from dashboard.figures.charts import Layer
from dashboard.figures.row_marks import LOOK, SILENT

Rows = Sequence[float]
"""Where each bar lies on the axis of rows."""


def places(rows: int, *, narrow: bool) -> tuple[list[float], float]:
    """Return where bars lie and how much of a row they fill; in a narrow chart below the names."""
    return [row + 0.2 * narrow for row in range(rows)], 0.4 if narrow else 0.62


def bars(
    axis: str,
    ranked: Sequence[Gap],
    rows: Rows,
    width: float,
    tops: Sequence[float | None],
    fills: Sequence[str],
) -> Layer:
    """Return bars from zero, those of few cases dotted. width: part of a row."""
    changing = {
        "x": list(tops),
        "marker.color": list(fills),
        "marker.pattern.shape": ["." if one.reading.few else "" for one in ranked],
    }
    return Layer(go.Bar, _look(axis, rows, width), changing)


def hatch(
    axis: str, ranked: Sequence[Gap], rows: Rows, span: tuple[float, float], width: float
) -> Layer:
    """Hatch the whole row of an area that did not report: no length to be read as a value."""
    look = tokens.MAP["no_data"]
    lines = {"shape": "/", "fgcolor": look["fg"], "size": look["spacing"], "solidity": 0.18}
    marker = {"color": look["bg"], "line": {"width": 0}, "pattern": lines}
    fixed = {**_look(axis, rows, width), "marker": marker}
    low, high = span
    silent = [None if one.reading.reported else high - low for one in ranked]
    return Layer(go.Bar, fixed, {"x": silent, "base": low})


def _look(axis: str, rows: Rows, width: float) -> dict[str, Any]:
    # A ground of its own spares plotly a contrast to an array of colours, which it cannot tell.
    dots = {"bgcolor": tokens.NO_DATA, "size": 6, "solidity": 0.25, "fillmode": "overlay"}
    line = {"color": LOOK["bar_outline"], "width": 1}
    return {
        "y": list(rows),
        "xaxis": axis,
        "orientation": "h",
        "width": width,
        "marker": {"line": line, "pattern": dots},
        **SILENT,
    }
