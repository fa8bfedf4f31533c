"""The shares alone, one row per area: what is left to show where no target is set."""

from collections.abc import Sequence
from typing import Any

from dashboard.domain import numbers, tokens
from dashboard.domain.gaps import Gap
from dashboard.figures import row_axes, row_bars, row_marks
from dashboard.figures.charts import Chart
from dashboard.figures.row_marks import BESIDE, texts


def share_bars(
    ranked: Sequence[Gap],
    breaks: Sequence[float],
    *,
    up: bool,
    chosen: str = "",
    narrow: bool = False,
) -> Chart:
    """Draw the share of every area from zero, in the class that the map gives it.

    breaks: four, in percent. chosen: code of a row whose name stands out.
    """
    names = [f"<b>{one.name}</b>" if one.code == chosen else one.name for one in ranked]
    bars, width = row_bars.places(len(ranked), narrow=narrow)
    rows_look, named = row_axes.rows_axis(names, narrow=narrow)
    spreads = [one.reading.interval or (0.0, 0.0) for one in ranked]
    ends = [high for _, high in spreads]
    span = (0.0, round(max([5.0, *ends]) * (1.55 if narrow else 1.25), 1))
    words_end = 0.3 if narrow else 0.11  # "belum lapor" stands before its hatch
    ramp = [one.fill for one in tokens.ramp(up=up)]
    tops = [round(one.reading.percent or 0, 1) if one.measured else None for one in ranked]
    fills = [ramp[sum((one.reading.percent or 0) >= limit for limit in breaks)] for one in ranked]
    look: dict[str, Any] = {
        "yaxis": rows_look,
        "xaxis": row_axes.values_axis((0.0, 1.0)),
        **row_axes.frame(len(ranked), narrow=narrow),
    }
    said = {
        "x": [round(end, 1) for end in ends],
        "text": [f"{BESIDE}{_share_text(one, counted=not narrow)}" for one in ranked],
    }
    layers = [
        row_marks.rules(len(ranked)),
        row_bars.hatch("x", ranked, bars, (words_end * span[1], span[1]), width),
        row_bars.bars("x", ranked, bars, width, tops, fills),
        *row_marks.intervals("x", bars, tops, spreads),
        texts("x", bars, said, textposition="middle right"),
    ]
    if narrow:
        layers += row_marks.names_above(names, 0)
        layers.append(row_marks.texts("x3", row_marks.above(len(names)), _counts(ranked)))
    heading = row_axes.heading("Capaian, persen (belum ada target)", 0, "left")
    return Chart(
        layers, look, {**named, **row_axes.ticks("xaxis", *span), "annotations": [heading]}
    )


def _share_text(one: Gap, *, counted: bool) -> str:
    if one.suspect:
        return "periksa data"
    if not one.measured:
        return one.reading.judgement.reason
    numerator, denominator = one.reading.numerator, one.reading.denominator
    share = numbers.percent_of(numerator, denominator)
    return f"{share} ({numbers.of(numerator, denominator)})" if counted else share


def _counts(ranked: Sequence[Gap]) -> dict[str, Any]:
    """Return the two counts of every area, at the right edge."""
    reported = [one.reading for one in ranked]
    said = [numbers.of(r.numerator, r.denominator) if r.reported else "" for r in reported]
    return {"x": [1] * len(said), "text": said, "textposition": "middle left"}
