"""/peta: ask, draw, return."""

from collections.abc import Callable
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State, no_update

from dashboard.components import controls, legends, lists, profiles, sources, states
from dashboard.data.areas import Areas
from dashboard.data.desa_profiles import read_profile
from dashboard.data.geography import Geography
from dashboard.data.standings import read_standing
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.standings import Standing
from dashboard.figures import maps
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
        Output(page.STATUS, "children"),
        Output(page.LEGENDA, "children"),
        Output(page.SUMBER, "children"),
        Output(page.SKETCH, "children"),
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
        chosen = standing.lokus.desa if lokus == page.ONLY_LOKUS else None
        classes = maps.desa_classes(standing.desa(), standing.indicator.breaks, chosen)
        listed = {
            code: reading
            for code, reading in standing.desa(view.kec).items()
            if chosen is None or code in chosen
        }
        figure, ground = draw(areas, geography, standing, classes, drawn)
        before = drawn or {}
        new_kab = before.get("kab") != view.kab
        new_periods = new_kab or before.get("ind") != view.indicator
        return (
            figure,
            lists.columns(standing.places, listed, standing.lokus.desa),
            standing.sentence,
            standing.status,
            legend(standing, classes),
            sources.line(standing.source_parts),
            "batas skematis" if geography.sketch(view.kab) else "",
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
        return True, title, profiles.figures(rows)

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
        return maps.without_boundaries(), ""
    grounds = maps.Grounds(
        geography.desa_address(kab),
        geography.kecamatan_address(kab),
        geography.label_points(kab),
        {desa.code: desa.point for desa in areas.desa(kab) if desa.point},
        {kec.code: kec.area_km2 or 0.0 for kec in areas.kecamatan(kab)},
    )
    window = geography.window(standing.view.kec or kab)
    up = standing.indicator.up
    ground = f"{grounds.desa} {up}"
    draw_it = maps.desa_numbers if (drawn or {}).get("ground") == ground else maps.desa_map
    lokus = sorted(standing.lokus.desa)
    return draw_it(standing.desa(), classes, lokus, grounds, window, up=up), ground


def legend(standing: Standing, classes: list[int]) -> Any:
    overlays = maps.Overlays.of(standing.desa(), classes, up=standing.indicator.up)
    return legends.desa_map(
        standing.indicator.breaks,
        up=standing.indicator.up,
        bare=len(overlays.bare),
        few=len(overlays.few_on_light) + len(overlays.few_on_dark),
        suspect=len(overlays.suspect),
        lokus=len(standing.lokus.desa),
        plain=classes.count(maps.PLAIN),
    )
