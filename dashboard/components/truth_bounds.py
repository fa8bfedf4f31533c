"""What routine measuring allows: the share measured, its band, the bounds for all children."""

from typing import Any

from dash import html

from dashboard.domain import numbers
from dashboard.domain.measured_bands import Band, band
from dashboard.domain.prevalence import stunting_class
from dashboard.domain.routine_months import RoutineMonth
from dashboard.domain.unmeasured import Bounds, bounds

TOP = 100


def section(month: RoutineMonth | None, sentence: str) -> list[Any]:
    """Return the section of one routine month.

    sentence: what the bounds say, beside a survey where there is one.
    """
    if month is None or month.prevalence is None:
        return [html.P("Status gizi e-PPGBM belum dilaporkan.", className="card-note")]
    found = bounds(month.stunted, month.assessed, month.sasaran)
    return [
        measured(month),
        strip(month, found) if found else None,
        html.P(sentence, className="bounds-said"),
    ]


def measured(month: RoutineMonth) -> html.P:
    """Return how many were measured, in which band that lies and what may be read from it."""
    if month.measured is None or not month.sasaran:
        return html.P("Jumlah sasaran belum dilaporkan: belum kredibel sebagai prevalensi.")
    where = band(month.measured, month.sasaran)
    counted = numbers.of(month.measured, month.sasaran)
    share = numbers.percent_of(month.measured, month.sasaran)
    mark = html.Span(where.value, className=f"band {where.name.lower()}")
    said = html.Span(f"Diukur {counted} balita sasaran ({share})")
    return html.P([said, mark, html.Span(_class(month, where))], className="bounds-measured")


def strip(month: RoutineMonth, found: Bounds) -> html.Figure:
    """Return the bounds as a bar on a line from 0 to 100 %, the measured share a mark in it."""
    low, high = float(found.low), float(found.high)
    bar = html.I(
        className="bounds-bar", style={"left": f"{low:.2f}%", "width": f"{high - low:.2f}%"}
    )
    share = month.prevalence or 0.0
    point = html.I(className="bounds-point", style={"left": f"{share:.2f}%"})
    ticks = [html.Span(f"{at} %") for at in (0, 25, 50, 75, TOP)]
    words = (
        f"Bila tidak satu pun yang belum diukur stunting: {numbers.percent(found.low)}; bila "
        f"semuanya: {numbers.percent(found.high)}. Di antara yang diukur: {numbers.percent(share)}."
    )
    line = html.Div([bar, point], className="bounds-line", **{"aria-hidden": "true"})
    scale = html.Div(ticks, className="bounds-ticks", **{"aria-hidden": "true"})
    return html.Figure([line, scale, html.Figcaption(words)], className="bounds")


def _class(month: RoutineMonth, where: Band) -> str:
    if where is not Band.CREDIBLE or month.prevalence is None:
        return "kelas WHO tidak diberikan"
    return f"kelas WHO 2019: {stunting_class(month.prevalence)}"
