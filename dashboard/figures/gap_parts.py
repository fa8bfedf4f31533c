"""Who carries more than its size: andil of the shortfall beside the part of the sasaran."""

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from dashboard.domain import numbers, tokens
from dashboard.domain.gaps import Gap, sasaran_parts
from dashboard.figures import gap_words, row_axes, row_bars, row_marks
from dashboard.figures.charts import Chart, Layer
from dashboard.figures.gap_points import fill
from dashboard.figures.row_marks import BESIDE, SILENT, texts

BARS, WHOLE = (0.0, 0.72), (0.0, 1.0)
CUMULATIVE_AT, SIGN_AT, WORD_AT = 0.82, 0.86, 0.872


def part_bars(ranked: Sequence[Gap], *, chosen: str = "", narrow: bool = False) -> Chart:
    """Draw andil as bars and the part of the sasaran as a mark on each, in the order given.

    chosen: code of a row whose name stands out.
    """
    names = [f"<b>{one.name}</b>" if one.code == chosen else one.name for one in ranked]
    bars, width = row_bars.places(len(ranked), narrow=narrow)
    rows_look, named = row_axes.rows_axis(names, narrow=narrow)
    shares = [float(one.share or 0) if one.missing else 0 for one in ranked]
    sizes = [float(size) for size in sasaran_parts(ranked)]
    span = (0.0, max(1.0, *shares, *sizes) * (2.1 if narrow else 1.3))
    domain = WHOLE if narrow else BARS
    look: dict[str, Any] = {
        "yaxis": rows_look,
        "xaxis": row_axes.values_axis(domain),
        **row_axes.frame(len(ranked), narrow=narrow),
    }
    said = {
        "x": [max(pair) for pair in zip(shares, sizes, strict=True)],
        "text": [f"{BESIDE}{_words(one, size)}" for one, size in zip(ranked, sizes, strict=True)],
    }
    layers = [
        row_marks.rules(len(ranked)),
        row_bars.bars("x", ranked, bars, width, shares, [fill(one) for one in ranked]),
        _marks(ranked, bars, sizes),
        texts("x", bars, said, textposition="middle right"),
    ]
    headings = [row_axes.heading("Andil, persen; garis tegak: bagian sasaran", 0, "left")]
    if narrow:
        layers += row_marks.names_above(names, 0.09)
        layers += gap_words.verdicts(ranked, row_marks.above(len(ranked)), 0.04, 1)
    else:
        layers += gap_words.verdicts(ranked, bars, SIGN_AT, WORD_AT)
        layers += gap_words.cumulative(ranked, BARS[0], CUMULATIVE_AT, lined=True)
        headings.append(row_axes.heading("Kumulatif", CUMULATIVE_AT, "right"))
        headings.append(row_axes.heading("Putusan", SIGN_AT - 0.01, "left"))
    changing = {**named, **row_axes.ticks("xaxis", *span), "annotations": headings}
    return Chart(layers, look, changing)


def _marks(ranked: Sequence[Gap], rows: Sequence[float], sizes: Sequence[float]) -> Layer:
    line = {"color": tokens.INK, "width": 2.5}
    marker = {"symbol": "line-ns", "size": 20, "line": line}
    look = {"xaxis": "x", "y": list(rows), "mode": "markers", "marker": marker, **SILENT}
    known = [size if one.measured else None for one, size in zip(ranked, sizes, strict=True)]
    return Layer(go.Scatter, look, {"x": known})


def _words(one: Gap, size: float) -> str:
    if one.suspect:
        return "periksa data, tidak dihitung"
    if not one.measured:
        return one.reading.judgement.reason
    carried = f"<b>{numbers.percent(one.share)}</b>" if one.missing else numbers.percent(0)
    return f"{carried} · sasaran {numbers.percent(size)}"
