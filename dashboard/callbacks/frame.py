"""The frame: which page an address shows, and what the bar says beside it."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State, no_update

from dashboard.components import ribbons, states
from dashboard.data.warehouse import NoWarehouseError, Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import kabupaten_of
from dashboard.domain.audiences import Audience
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.periods import day_words
from dashboard.domain.rakor_rights import sees_figures
from dashboard.domain.seen_figures import seen_words
from dashboard.pages import frame

CODE = re.compile(r"[0-9.]+")
ELSEWHERE = (
    "Wilayah itu di luar wilayah akun Anda.",
    "Pilih wilayah Anda sendiri, atau mintalah admin mengubah akun.",
)
Layout = Callable[[Catalogue, dict[str, str]], Any]


def register(
    app: Dash,
    warehouse: Warehouse,
    layouts: Mapping[str, Layout],
    before_figures: Mapping[str, Catalogue],
    guests: Mapping[str, Layout],
    who: Callable[[], Actor],
    roles_of: Callable[[str], Any] | None = None,
    warned: Callable[[], str] = str,
) -> None:
    """Serve every address.

    layouts: by path; one that ends with a slash also serves what follows it, as `kode` of its
    route. before_figures: what the pages that stand without a warehouse are drawn with.
    guests: what the audience umum gets in the place of pages of the team, by the same paths.
    roles_of: the switch of roles over the sample of a kabupaten. warned: what every page says
    above it, empty for nothing.
    """

    def warning() -> Any:
        said = warned()
        return ribbons.without_accounts(said) if said else None

    def ribbons_of(catalogue: Catalogue, kab: str) -> tuple[Any, str]:
        ribbon, name = whose(catalogue, kab, roles_of, seen_words(who()))
        above = warning()
        return [above, ribbon] if above else ribbon, name

    @app.callback(
        Output(frame.PAGE, "children"),
        Output(frame.RIBBON, "children"),
        Output(frame.KABUPATEN, "children"),
        Input(frame.ROUTE, "data"),
        prevent_initial_call=True,
    )
    def show(at: dict[str, str] | None) -> tuple[Any, Any, str]:
        route = at or {}
        path = route.get("pathname", "/")
        actor = who()
        umum = actor.audience is Audience.UMUM
        layout, route = asked({**layouts, **guests} if umum else layouts, path, route)
        try:
            catalogue = warehouse.snapshot().catalogue(actor).seen_by(actor)
        except NoWarehouseError as nothing:
            if layout is None or path not in before_figures:
                return states.whole_page(nothing.title, str(nothing)), warning(), ""
            return layout(before_figures[path], route), warning(), ""
        ribbon, name = ribbons_of(catalogue, catalogue.view(route).kab)
        if layout is None:
            return states.unknown_page(path), ribbon, name
        code = route.get("kode", "")
        if CODE.fullmatch(code) and not sees_figures(actor, code):
            return states.whole_page(*ELSEWHERE), ribbon, name
        return layout(catalogue, route), ribbon, name

    @app.callback(
        Output(frame.RIBBON, "children", allow_duplicate=True),
        Output(frame.KABUPATEN, "children", allow_duplicate=True),
        Input(frame.SHOWN, "data"),
        State(frame.KABUPATEN, "children"),
        prevent_initial_call=True,
    )
    def follow(kab: str | None, named: str | None) -> tuple[Any, Any]:
        ribbon, name = ribbons_of(warehouse.snapshot().catalogue(who()), kab or "")
        # Nothing new is not sent: an answer draws the page again, under the fingers of who types.
        return (no_update, no_update) if name == named else (ribbon, name)

    app.clientside_callback(
        ClientsideFunction("lokus", "shown"),
        Output(frame.SHOWN, "data"),
        Input(frame.ADDRESS, "search"),
        State(frame.SHOWN, "data"),
    )
    app.clientside_callback(
        ClientsideFunction("lokus", "route"),
        Output(frame.ROUTE, "data"),
        Input(frame.ADDRESS, "pathname"),
        Input(frame.ADDRESS, "search"),
    )
    app.clientside_callback(
        ClientsideFunction("lokus", "menu"),
        Input(frame.ADDRESS, "pathname"),
        Input(frame.ADDRESS, "search"),
    )


def asked(
    layouts: Mapping[str, Layout], path: str, route: dict[str, str]
) -> tuple[Layout | None, dict[str, str]]:
    """Return the page of a path and its route; below a page the code of an area says where."""
    if path in layouts:
        return layouts[path], route
    above, slash, code = path.rpartition("/")
    if not above or above + slash not in layouts:
        return None, route
    return layouts[above + slash], {**route, "kode": code, "kab": kabupaten_of(code)}


def whose(
    catalogue: Catalogue, kab: str, roles_of: Callable[[str], Any] | None, seen: str
) -> tuple[Any, str]:
    """Return the ribbon over the figures of a kabupaten, if there is something to say of them, and
    its name. seen: what is left out of them."""
    day, roles = catalogue.sample.get(kab), roles_of(kab) if roles_of else None
    if day:
        return ribbons.sample(day_words(day), roles, seen), catalogue.area_name(kab)
    return ribbons.seen_only(seen), catalogue.area_name(kab)
