"""The columns of words beside the panels: running sum and verdict."""

from collections.abc import Sequence

import plotly.graph_objects as go

from dashboard.domain import numbers, tokens
from dashboard.domain.gaps import Gap, carriers
from dashboard.figures.charts import Layer
from dashboard.figures.row_bars import Rows
from dashboard.figures.row_marks import BESIDE, SILENT, SIZES, texts

LEVELS = (50, 80)  # percent of the shortfall after which a line is drawn


def verdicts(ranked: Sequence[Gap], rows: Rows, sign_at: float, word_at: float) -> list[Layer]:
    """Return the sign of each verdict on its colour, and its word.

    sign_at, word_at: 0 to 1 of the width.
    """
    signs = [tokens.verdict(one.reading.verdict) for one in ranked]
    mark = {
        "marker.color": [sign.fill for sign in signs],
        "marker.line.color": [sign.border for sign in signs],
        "text": [sign.symbol for sign in signs],
        "textfont.color": [sign.on for sign in signs],
    }
    look = {"mode": "markers+text", "marker": {"size": 18, "line": {"width": 1.5}}}
    font = {"size": SIZES["font"], "weight": 700}
    at = [sign_at] * len(rows)
    at_end = word_at == 1
    said = [
        one.reading.silence.capitalize()
        if at_end and not one.reading.reported
        else f"{BESIDE * (not at_end)}{sign.word}"
        for one, sign in zip(ranked, signs, strict=True)
    ]
    return [
        texts("x3", rows, mark, x=at, textposition="middle center", textfont=font, **look),
        texts(
            "x3",
            rows,
            {"text": said},
            x=[word_at] * len(rows),
            textposition="middle left" if at_end else "middle right",
            textfont={"size": SIZES["tick"], "color": tokens.INK},
        ),
    ]


def cumulative(ranked: Sequence[Gap], since: float, at: float, *, lined: bool) -> list[Layer]:
    """Return the running sum at a part of the width, and lines where it passes 50 and 80 %.

    since: where the lines begin. lined: people give the order, so that lines part the carriers.
    """
    ends = [len(carriers(ranked, level)) for level in LEVELS] if lined else []
    said = [numbers.percent(one.cumulative) if one.missing else "" for one in ranked]
    said = [f"<b>{text}</b>" if row + 1 in ends else text for row, text in enumerate(said)]
    edges = [end - 0.5 for end in ends if 0 < end < len(ranked)]
    lines = {
        "x": [since, at, None] * len(edges),
        "y": [y for edge in edges for y in (edge, edge, None)],
    }
    look = {"xaxis": "x3", "mode": "lines", "line": {"color": tokens.INK, "width": 1.5}, **SILENT}
    column = [at] * len(ranked)
    return [
        texts("x3", list(range(len(ranked))), {"text": said}, x=column, textposition="middle left"),
        Layer(go.Scatter, look, lines),
    ]
