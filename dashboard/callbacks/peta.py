"""/peta: ask, draw, return."""

from collections.abc import Callable
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State, no_update

from dashboard.components import controls, legends, lists, profiles, sources, states, traces
from dashboard.data.areas import Areas
from dashboard.data.desa_profiles import read_profile
from dashboard.data.geography import Geography
from dashboard.data.standings import read_standing
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.catalogue import View
from dashboard.domain.standings import Standing
from dashboard.figures import map_classes, maps
from dashboard.figures.map_labels import framed, tall
from dashboard.figures.map_traces import Grounds
from dashboard.pages import filters
from dashboard.pages import peta as page


def register(
    app: Dash,
    warehouse: Warehouse,
    areas: Areas,
    geography: Geography,
    who: Callable[[], Actor],
) -> None:
    @app.callback(
        Output(page.MAP, "figure"),
        Output(page.ROWS, "data"),
        Output(page.KALIMAT, "children"),
        Output(page.CATATAN, "children"),
        Output(page.STATUS, "children"),
        Output(page.LEGENDA, "children"),
        Output(page.SUMBER, "children"),
        Output(page.SKETCH, "children"),
        Output(page.ROW, "className"),
        Output(page.DRAWN, "data"),
        Output(page.KECAMATAN, "options"),
        Output(page.KECAMATAN, "value"),
        Output(page.INDIKATOR, "options"),
        Output(page.INDIKATOR, "value"),
        Output(page.PERIODE, "options"),
        Output(page.PERIODE, "value"),
        *(Input(choice, "value") for choice in page.FILTERS),
        State(page.DRAWN, "data"),
    )
    def show(
        kab: str, kec: str, ind: str, per: str, lokus: str, drawn: dict[str, Any] | None
    ) -> tuple[Any, ...]:
        snapshot = warehouse.snapshot()
        catalogue = snapshot.catalogue
        view = page.view(catalogue, kab, kec, ind, per)
        standing = read_standing(snapshot, view, who())
        listed = {
            code: reading
            for code, reading in standing.desa(view.kec).items()
            if lokus != page.ONLY_LOKUS or code in standing.lokus.desa
        }
        classes = map_classes.desa_classes(
            standing.desa(), standing.indicator.breaks, listed.keys()
        )
        figure, ground = draw(areas, geography, standing, classes, drawn)
        before = drawn or {}
        new_kab = before.get("kab") != view.kab
        new_periods = new_kab or before.get("ind") != view.indicator
        return (
            figure,
            lists.columns(standing.places, listed, standing.lokus.desa),
            standing.sentence,
            standing.note,
            standing.status,
            legend(standing, classes),
            sources.line(
                standing.source_parts,
                traces.address_of(view.indicator, view.kec or view.kab, view.period)
                if standing.source_parts and view.period
                else "",
            ),
            "batas skematis" if geography.sketch(view.kab) else "",
            "page-row tall" if upright(geography, view) else "page-row wide-left",
            {"kab": view.kab, "ind": view.indicator, "ground": ground},
            controls.options(filters.kecamatan_options(catalogue, view.kab))
            if new_kab
            else no_update,
            view.kec or page.ALL,
            controls.options(filters.indicator_options(catalogue.drawn_per_desa(view.kab)))
            if new_kab
            else no_update,
            view.indicator,
            controls.options(filters.period_options(catalogue, view)) if new_periods else no_update,
            view.period,
        )

    @app.callback(
        Output(page.PANEL, "is_open"),
        Output(page.PANEL, "title"),
        Output(page.PANEL_BODY, "children"),
        Input(page.CHOSEN, "data"),
        State(page.PERIODE, "value"),
        prevent_initial_call=True,
    )
    def open_desa(desa: str | None, period: str) -> tuple[Any, ...]:
        area = areas.get(desa or "")
        if area is None:
            return False, "", None
        rows = read_profile(warehouse.snapshot(), area.code, period, who())
        above = areas.get(area.kecamatan)
        title = f"{area.name}, Kecamatan {above.name if above else ''}"
        if not rows:
            missing = states.empty("Belum ada angka desa ini.", "Lihat apa yang sudah dimuat.")
            return True, title, missing
        return True, title, profiles.figures(rows, area.code)

    app.clientside_callback(
        ClientsideFunction("lokus", "opened"),
        Output(page.CHOSEN, "data", allow_duplicate=True),
        Input(page.MAP, "clickData"),
        prevent_initial_call=True,
    )
    app.clientside_callback(
        ClientsideFunction("lokus", "closed"),
        Output(page.CHOSEN, "data", allow_duplicate=True),
        Output(page.MAP, "clickData"),
        Input(page.PANEL, "is_open"),
        prevent_initial_call=True,
    )
    app.clientside_callback(
        ClientsideFunction("lokus", "ranked"),
        Output(page.COUNT, "children"),
        Input(page.ROWS, "data"),
        Input(page.SORT, "value"),
        State(page.DAFTAR, "id"),
    )


def draw(
    areas: Areas,
    geography: Geography,
    standing: Standing,
    classes: list[int],
    drawn: dict[str, Any] | None,
) -> tuple[Any, str]:
    """Return the whole figure for new ground, else numbers only, and the name of the ground."""
    kab = standing.view.kab
    if not geography.has(kab):
        return maps.without_boundaries(standing.kabupaten_name), ""
    named = [(one.code, one.name, *one.point) for one in areas.desa(standing.view.kec) if one.point]
    within = areas.within(kab)
    grounds = Grounds(
        desa=geography.desa_address(kab),
        kecamatan=geography.kecamatan_address(kab),
        kecamatan_codes=[one.code for one in areas.kecamatan(kab)],
        labels=named if standing.view.kec else geography.label_points(kab),
        points={one.code: one.point for one in within if one.point},
        sizes={one.code: one.area_km2 or 0.0 for one in within},
    )
    window = framed(geography.window(standing.view.kec or kab))
    up = standing.indicator.up
    ground = f"{grounds.desa} {up}"
    draw_it = maps.desa_numbers if (drawn or {}).get("ground") == ground else maps.desa_map
    lokus = sorted(standing.lokus.desa)
    return draw_it(standing.desa(), classes, lokus, grounds, window, up=up), ground


def upright(geography: Geography, view: View) -> bool:
    return geography.has(view.kab) and tall(geography.window(view.kec or view.kab))


def legend(standing: Standing, classes: list[int]) -> Any:
    overlays = map_classes.Overlays.of(standing.desa(), classes, up=standing.indicator.up)
    return legends.desa_map(
        standing.indicator.breaks,
        up=standing.indicator.up,
        bare=len(overlays.bare),
        few=len(overlays.few_on_light) + len(overlays.few_on_dark),
        suspect=len(overlays.suspect),
        lokus=sum(code.startswith(standing.view.kec) for code in standing.lokus.desa),
        plain=classes.count(map_classes.PLAIN),
    )
