"""Small multiples: one panel per indicator with title, last value and chart."""

from collections.abc import Sequence
from typing import Any

from dash import html

from dashboard.components import chips
from dashboard.domain import numbers
from dashboard.domain.area_histories import History
from dashboard.domain.method_breaks import MethodBreak


def panels(
    histories: Sequence[History],
    charts: Sequence[Any],
    said: Sequence[str],
    breaks: Sequence[Sequence[MethodBreak]],
) -> html.Div:
    """Return a grid of panels. charts, said, breaks: per history its graph, what its course proves
    and where the way of counting changed in it."""
    made = [_panel(*one) for one in zip(histories, charts, said, breaks, strict=True)]
    return html.Div(made, className="trend-panels")


def _panel(history: History, chart: Any, said: str, breaks: Sequence[MethodBreak]) -> html.Figure:
    last = history.last
    judged = chips.verdict(last.reading.judgement, small=True) if last and history.target else None
    value = numbers.percent(last.percent) if last else numbers.MISSING
    head = html.Div(
        [html.H3(history.indicator.short_name), html.Span([judged, html.B(value)])],
        className="trend-head",
    )
    broke = [html.Small(one.said, className="trend-break") for one in breaks]
    caption = html.Figcaption([f"{history.words}. ", html.Span(said), *broke])
    return html.Figure([head, caption, html.Div(chart, className="trend-chart")])
