"""How every graph behaves: no buttons, no address but our own."""

from typing import Any

CONFIG: dict[str, Any] = {
    "showSendToCloud": False,
    "displaylogo": False,
    "displayModeBar": False,
    "scrollZoom": False,
    "topojsonURL": "/geo/",
    "locale": "id",
    "responsive": True,
}

BLANK: dict[str, Any] = {
    "data": [],
    "layout": {"xaxis": {"visible": False}, "yaxis": {"visible": False}},
}
"""What a graph shows until its figure comes: no axes of nothing."""
