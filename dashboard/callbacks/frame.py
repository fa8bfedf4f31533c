"""The frame: which page an address shows, and what the bar says beside it."""

from collections.abc import Callable, Mapping
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output

from dashboard.components import ribbons, states
from dashboard.data.warehouse import NoWarehouseError, Warehouse
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.periods import day_words
from dashboard.pages import frame

Layout = Callable[[Catalogue, dict[str, str]], Any]


def register(app: Dash, warehouse: Warehouse, layouts: Mapping[str, Layout]) -> None:
    """Serve every address. layouts: by path."""

    @app.callback(
        Output(frame.PAGE, "children"),
        Output(frame.RIBBON, "children"),
        Output(frame.KABUPATEN, "children"),
        Input(frame.ROUTE, "data"),
        prevent_initial_call=True,
    )
    def show(route: dict[str, str]) -> tuple[Any, Any, str]:
        try:
            catalogue = warehouse.snapshot().catalogue
        except NoWarehouseError as nothing:
            return states.empty("Belum ada data.", str(nothing)), None, ""
        kab = catalogue.view(route).kab
        name = catalogue.area_name(kab)
        day = catalogue.sample.get(kab)
        ribbon = ribbons.sample(day_words(day)) if day else None
        layout = layouts.get(route.get("pathname", "/"))
        if layout is None:
            return states.unknown_page(route.get("pathname", "")), ribbon, name
        return layout(catalogue, route), ribbon, name

    app.clientside_callback(
        ClientsideFunction("lokus", "route"),
        Output(frame.ROUTE, "data"),
        Input(frame.ADDRESS, "pathname"),
        Input(frame.ADDRESS, "search"),
    )
    app.clientside_callback(
        ClientsideFunction("lokus", "menu"),
        *(Output(name, "href") for _, _, name in frame.MENU),
        Input(frame.ADDRESS, "pathname"),
        Input(frame.ADDRESS, "search"),
    )
