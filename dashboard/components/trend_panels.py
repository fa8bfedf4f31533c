"""Small multiples: one panel per indicator with title, last value and chart."""

from collections.abc import Sequence
from typing import Any

from dash import html

from dashboard.components import chips
from dashboard.domain import numbers
from dashboard.domain.area_histories import History


def panels(histories: Sequence[History], charts: Sequence[Any], said: Sequence[str]) -> html.Div:
    """Return a grid of panels. charts, said: per history its graph and what its course proves."""
    made = [_panel(*one) for one in zip(histories, charts, said, strict=True)]
    return html.Div(made, className="trend-panels")


def _panel(history: History, chart: Any, said: str) -> html.Figure:
    last = history.last
    judged = chips.verdict(last.reading.judgement, small=True) if last and history.target else None
    value = numbers.percent(last.percent) if last else numbers.MISSING
    head = html.Div(
        [html.H3(history.indicator.short_name), html.Span([judged, html.B(value)])],
        className="trend-head",
    )
    caption = html.Figcaption([f"{history.words}. ", html.Span(said)])
    return html.Figure([head, caption, html.Div(chart, className="trend-chart")])
