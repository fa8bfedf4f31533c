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
