"""The bars of a spine chart: how the other areas spread, row by row, and what stands for what."""

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from dashboard.domain import tokens
from dashboard.domain.spines import Spine

Rows = Sequence[Spine | None]
"""One per row of the table beside the chart; None where that has a heading."""
WHOLE, MIDDLE_HALF = 0.30, 0.46  # of the height of a row
SILENT: dict[str, Any] = {"hoverinfo": "skip", "showlegend": False}


def spread_bars(rows: Rows) -> list[go.Bar]:
    """Return the light bar from worst to best and the dark one over the middle half."""
    return [_bars(rows, WHOLE, tokens.page()["line"]), _bars(rows, MIDDLE_HALF, _dark())]


def _bars(rows: Rows, width: float, colour: str) -> go.Bar:
    ends = [(at, *_ends(row, width)) for at, row in enumerate(rows) if row and row.spread]
    return go.Bar(
        orientation="h",
        y=[at for at, _, _ in ends],
        base=[low for _, low, _ in ends],
        x=[high - low for _, low, high in ends],
        width=width,
        marker={"color": colour, "line": {"width": 0}},
        **SILENT,
    )


def _ends(row: Spine, width: float) -> tuple[float, float]:
    if row.spread is None:
        raise ValueError("Tanpa sebaran tidak ada batang.")
    pair = (
        (row.spread.low, row.spread.high)
        if width == WHOLE
        else (row.spread.first_quartile, row.spread.third_quartile)
    )
    low, high = sorted(row.place(share) for share in pair)
    return low, high


def _dark() -> str:
    return str(tokens.series("comparator")["colour"])
