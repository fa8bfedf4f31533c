"""/peta: ask, draw, return."""

from collections.abc import Callable
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State, no_update

from dashboard.callbacks import desa_maps
from dashboard.components import controls, lists, profiles, sources, states, traces
from dashboard.data.areas import Areas
from dashboard.data.desa_profiles import read_profile
from dashboard.data.geography import Geography
from dashboard.data.standings import read_standing
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.views import View
from dashboard.figures import map_classes, maps
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
        if not view.period:
            return nothing(catalogue, view)
        standing = read_standing(snapshot, view, who())
        listed = {
            code: reading
            for code, reading in standing.desa(view.kec).items()
            if lokus != page.ONLY_LOKUS or code in standing.lokus.desa
        }
        classes = map_classes.desa_classes(
            standing.desa(), standing.indicator.breaks, listed.keys()
        )
        figure, ground = desa_maps.draw(areas, geography, standing, classes, drawn)
        before = drawn or {}
        new_kab = before.get("kab") != view.kab
        new_periods = new_kab or before.get("ind") != view.indicator
        return (
            figure,
            lists.columns(standing.places, listed, standing.lokus.desa),
            standing.sentence,
            standing.note,
            standing.status,
            desa_maps.legend(standing, classes),
            sources.line(
                standing.source_parts,
                traces.address_of(view.indicator, view.kec or view.kab, view.period)
                if standing.source_parts and view.period
                else "",
            ),
            "batas skematis" if geography.sketch(view.kab) else "",
            "page-row tall" if desa_maps.upright(geography, view) else "page-row wide-left",
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


def nothing(catalogue: Catalogue, view: View) -> tuple[Any, ...]:
    """Answer for a kabupaten without figures: the sentence says so, the pickers stay usable."""
    name = catalogue.area_name(view.kab) or "kabupaten ini"
    return (
        maps.without_figures(),
        None,
        f"Belum ada angka untuk {name}.",
        "Muat berkasnya dengan «lokus ingest BERKAS», lalu buka halaman ini lagi.",
        "",
        None,
        None,
        "",
        "page-row wide-left",
        {"kab": view.kab},
        controls.options(filters.kecamatan_options(catalogue, view.kab)),
        view.kec or page.ALL,
        [],
        None,
        [],
        None,
    )
