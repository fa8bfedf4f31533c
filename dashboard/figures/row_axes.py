"""The axes of a chart with one row per area, and its height."""

from collections.abc import Sequence
from math import ceil, floor
from typing import Any

from dashboard.domain import numbers, tokens
from dashboard.figures.charts import Numbers

ROW, NARROW_ROW = 30, 54  # px
ABOVE, BELOW = 34, 30  # px: headings, ticks
LOOK, SIZES = tokens.load()["chart"], tokens.chart()
NOTHING = "rgba(0,0,0,0)"
FRAME: dict[str, Any] = {
    # js/row_chart.js draws it and gives it its width.
    "meta": "baris",
    "autosize": False,
    "barmode": "overlay",
    "margin": {"l": 0, "r": 0, "t": ABOVE, "b": BELOW},
    # The axis of words lies over the panels: its ground would hide them.
    "plot_bgcolor": NOTHING,
    "xaxis3": {"domain": [0, 1], "range": [0, 1], "visible": False, "fixedrange": True},
}
"""Layout of every such chart; x3 is the whole width, 0 to 1, for columns of words."""


def frame(rows: int, *, narrow: bool) -> dict[str, Any]:
    """Return the layout of every chart of so many rows."""
    return {**FRAME, "height": height(rows, narrow=narrow)}


def height(rows: int, *, narrow: bool) -> int:
    """Return the height of the chart in px: it grows with its rows."""
    return ABOVE + BELOW + rows * (NARROW_ROW if narrow else ROW)


def rows_axis(names: Sequence[str], *, narrow: bool) -> tuple[dict[str, Any], Numbers]:
    """Return the look and the numbers of the axis of rows, the first row on top."""
    look = {
        "range": [len(names) - 0.5, -0.5],
        "tickvals": list(range(len(names))),
        "showgrid": False,
        "zeroline": False,
        "showline": False,
        "ticks": "outside",
        "ticklen": 8,
        "tickcolor": NOTHING,  # keeps the names off the bars
        "automargin": True,
        "fixedrange": True,
        "showticklabels": not narrow,
        "tickfont": {"size": SIZES["font"], "color": tokens.INK},
    }
    return look, {"yaxis.ticktext": list(names)}


def values_axis(domain: tuple[float, float]) -> dict[str, Any]:
    """Return the look of an axis of values from zero. domain: its part of the width."""
    return {
        "domain": domain,
        "anchor": "y",
        "ticks": "",
        "showline": False,
        "showgrid": True,
        "gridcolor": LOOK["grid"],
        "zeroline": True,
        "zerolinecolor": LOOK["zero"],
        "zerolinewidth": SIZES["zero_width"],
        "fixedrange": True,
    }


def ticks(axis: str, low: float, high: float, *, target: str = "") -> Numbers:
    """Return the range of an axis and three to eight round marks on it.

    target: what stands for zero on a signed axis of points; empty for an axis of amounts.
    """
    steps = (m * 10**e for e in range(9) for m in (1, 2, 5))
    step = next(step for step in steps if (high - low) / step <= 7)
    marks = range(ceil(low / step) * step, floor(high) + 1, step)
    said = [numbers.decimal(mark, 0, signed=bool(target)) for mark in marks]
    if target:
        said[marks.index(0)] = target
    return {f"{axis}.range": (low, high), f"{axis}.tickvals": list(marks), f"{axis}.ticktext": said}


def heading(words: str, x: float, anchor: str) -> dict[str, Any]:
    return {
        "text": words,
        "x": x,
        "xref": "paper",
        "xanchor": anchor,
        "y": 1,
        "yref": "paper",
        "yanchor": "bottom",
        "yshift": 6,
        "showarrow": False,
        "font": {"size": SIZES["tick"], "color": tokens.MUTED},
    }
