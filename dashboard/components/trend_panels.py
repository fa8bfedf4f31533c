"""Small multiples: one panel per indicator with title, last value and chart."""

from collections.abc import Sequence
from typing import Any

from dash import html

from dashboard.components import chips
from dashboard.domain import numbers
from dashboard.domain.area_histories import History


def panels(histories: Sequence[History], charts: Sequence[Any]) -> html.Div:
    """Return a grid of panels. charts: one graph per history, in the same order."""
    made = [_panel(one, chart) for one, chart in zip(histories, charts, strict=True)]
    return html.Div(made, className="trend-panels")


def _panel(history: History, chart: Any) -> html.Figure:
    last = history.last
    judged = chips.verdict(last.reading.judgement, small=True) if last and history.target else None
    value = numbers.percent(last.percent) if last else numbers.MISSING
    head = html.Div(
        [html.H3(history.indicator.short_name), html.Span([judged, html.B(value)])],
        className="trend-head",
    )
    return html.Figure(
        [head, html.Figcaption(history.words), html.Div(chart, className="trend-chart")]
    )
