"""Before and after of an action, drawn small: two points on one scale with the target."""

from collections.abc import Sequence
from typing import Any

from dash import html

from dashboard.domain import numbers
from dashboard.domain.rakor_actions import Action
from dashboard.domain.rakor_effects import Effect


def panel(effect: Effect | None) -> list[Any] | None:
    """Return what the panel of an action shows; None without an indicator and an area."""
    if effect is None:
        return None
    return [html.H3("Sebelum dan sesudah"), *_drawn(effect)]


def done(found: Sequence[tuple[Action, Effect]]) -> list[Any] | None:
    """Return the promises kept that have a success indicator, each with what became of it."""
    if not found:
        return None
    items = [
        html.Li([html.B(action.owner), html.Span(action.action), html.Div(_drawn(effect))])
        for action, effect in found
    ]
    return [
        html.Div(
            [
                html.H3("Janji yang selesai, dan angkanya"),
                html.Ul(items, className="rakor-items"),
            ],
            className="rakor-effects",
        )
    ]


def _drawn(effect: Effect) -> list[Any]:
    named = f"{effect.indicator.short_name}, {effect.place}"
    goal = f" Target {numbers.percent(effect.target)}." if effect.target is not None else ""
    return [
        html.P([html.B(named), f". {effect.sentence}{goal}"], className="effect-words"),
        _points(effect),
    ]


def _points(effect: Effect) -> html.Div | None:
    """Draw a hollow point then and a full one now between 0 and 100 %; words stand above."""
    if effect.change is None or not effect.share or effect.before is None or effect.now is None:
        return None
    before, after = (
        min(100.0, float(effect.value(one) or 0)) for one in (effect.before, effect.now)
    )
    left, right = sorted((before, after))
    marks = [
        html.I(
            className="effect-way", style={"left": f"{left:.2f}%", "width": f"{right - left:.2f}%"}
        ),
        html.I(className="effect-then", style={"left": f"{before:.2f}%"}),
        html.I(className="effect-now", style={"left": f"{after:.2f}%"}),
    ]
    if effect.target is not None:
        marks.append(html.I(className="effect-goal", style={"left": f"{effect.target:.2f}%"}))
    return html.Div(marks, className="effect", **{"aria-hidden": "true"})
