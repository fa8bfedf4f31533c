"""A chart kept as looks that stay and numbers that filters change: drawn whole or by Patch."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import plotly.graph_objects as go
from dash import Patch

from dashboard.domain.chart_template import chart_template

Numbers = Mapping[str, Any]
"""Values by their dotted place: `marker.color`, `xaxis.range`."""


@dataclass(frozen=True)
class Layer:
    """One trace. look: what is the same for every filter; numbers: what a filter changes."""

    kind: type[go.Bar] | type[go.Scatter]
    look: dict[str, Any]
    numbers: Numbers = field(default_factory=dict)


@dataclass(frozen=True)
class Chart:
    """Layers and layout of which the same form can be drawn whole or sent as numbers."""

    layers: Sequence[Layer]
    look: dict[str, Any]
    numbers: Numbers

    def whole(self) -> go.Figure:
        traces = [one.kind(one.look, **_underscored(one.numbers)) for one in self.layers]
        figure = go.Figure(traces, {"template": chart_template(), **self.look})
        return figure.update_layout(_underscored(self.numbers))

    def changes(self) -> Patch:
        figure = Patch()
        for place, layer in enumerate(self.layers):
            _put(figure["data"][place], layer.numbers)
        _put(figure["layout"], self.numbers)
        return figure


def _underscored(numbers: Numbers) -> dict[str, Any]:
    return {place.replace(".", "_"): value for place, value in numbers.items()}


def _put(patch: Any, numbers: Numbers) -> None:
    for place, value in numbers.items():
        node, *rest = place.split(".")
        at = patch
        for part in rest:
            at = at[node]
            node = part
        at[node] = value
