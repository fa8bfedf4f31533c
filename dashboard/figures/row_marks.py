"""What stands beside the bars of rows: hairlines, texts, names, intervals."""

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from dashboard.domain import tokens
from dashboard.figures.charts import Layer, Numbers

LOOK, SIZES = tokens.load()["chart"], tokens.chart()
BESIDE = "\u2002"  # between a bar and its text
SILENT: dict[str, Any] = {"hoverinfo": "skip", "showlegend": False}


def rules(rows: int) -> Layer:
    """Return hairlines between the rows, over the whole width."""
    edges = [edge - 0.5 for edge in range(1, rows)]
    look = {
        "x": [0, 1, None] * len(edges),
        "y": [at for edge in edges for at in (edge, edge, None)],
        "xaxis": "x3",
        "mode": "lines",
        "line": {"color": tokens.page()["line"], "width": 1},
        **SILENT,
    }
    return Layer(go.Scatter, look)


def texts(axis: str, rows: Sequence[float], numbers: Numbers, **look: Any) -> Layer:
    """Return a column of texts. rows: where on the axis of rows. numbers: x, text and the like."""
    font = {"size": SIZES["font"], "color": tokens.INK}
    fixed = {"xaxis": axis, "mode": "text", "textfont": font, "cliponaxis": False, **SILENT}
    return Layer(go.Scatter, {**fixed, "y": list(rows), **look}, numbers)


def above(rows: int) -> list[float]:
    """Return where words over bars stand in a narrow chart."""
    return [row - 0.24 for row in range(rows)]


def names_above(names: Sequence[str], at: float) -> list[Layer]:
    """Return the names over their bars, for a narrow chart, on strips that no line crosses.

    at: 0 to 1 of the width.
    """
    ground = {"color": LOOK["background"], "line": {"width": 0}}
    strips = {
        "x": [1] * len(names),
        "y": above(len(names)),
        "xaxis": "x3",
        "orientation": "h",
        "width": 0.52,
        "marker": ground,
        **SILENT,
    }
    bold = {"text": [f"<b>{name}</b>" for name in names]}
    words = texts("x3", above(len(names)), bold, x=[at] * len(names), textposition="middle right")
    return [Layer(go.Bar, strips), words]


def intervals(
    axis: str,
    rows: Sequence[float],
    tops: Sequence[float | None],
    spreads: Sequence[tuple[float, float]],
) -> list[Layer]:
    """Return the intervals of bars, in a light casing so that they show on dark fills."""
    sides = {
        "x": list(tops),
        "error_x.array": [round(s[1] - (t or 0), 1) for s, t in zip(spreads, tops, strict=True)],
        "error_x.arrayminus": [
            round((t or 0) - s[0], 1) for s, t in zip(spreads, tops, strict=True)
        ],
    }
    layers = []
    for colour, wider in ((LOOK["background"], 2), (tokens.INK, 0)):
        error = {
            "type": "data",
            "symmetric": False,
            "color": colour,
            "thickness": LOOK["interval_width"] + wider,
            "width": LOOK["interval_cap"] + wider / 2,
        }
        look = {"y": list(rows), "xaxis": axis, "mode": "markers", "marker": {"opacity": 0}}
        layers.append(Layer(go.Scatter, {**look, "error_x": error, **SILENT}, sides))
    return layers
