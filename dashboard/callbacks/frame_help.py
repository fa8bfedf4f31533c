"""«Apa ini?» in the bar: what the page on screen is for, asked when it is opened."""

from typing import Any

from dash import Dash, Input, Output, State, no_update

from dashboard.components import guides
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.warehouse import NoWarehouseError
from dashboard.domain.indicators import Indicator
from dashboard.pages import frame, links, peta
from dashboard.reference.guide import load_guide

UNKNOWN = "Halaman ini belum ada keterangannya; lihat Bantuan."


def register(app: Dash, room: RakorRoom) -> None:
    guide = load_guide()

    @app.callback(
        Output(frame.HELP_TEXT, "children"),
        Input(frame.HELP_ASKED, "n_clicks"),
        State(frame.ADDRESS, "pathname"),
        State(frame.ADDRESS, "search"),
        prevent_initial_call=True,
    )
    def tell(clicks: int | None, path: str | None, search: str | None) -> Any:
        if not clicks:
            return no_update
        words = guide.of(path or "/")
        if words is None:
            return UNKNOWN
        return guides.of_page(words, _shown(search) if words.of_indicator else None)

    def _shown(search: str | None) -> Indicator | None:
        """Return the indicator that a page draws for an address."""
        try:
            catalogue = room.warehouse.snapshot().catalogue(room.who())
        except NoWarehouseError:
            return None
        asked = links.read(search)
        view = peta.drawn_view(
            catalogue, *(asked.get(name, "") for name in ("kab", "kec", "ind", "per"))
        )
        return catalogue.indicators.get(view.indicator)
