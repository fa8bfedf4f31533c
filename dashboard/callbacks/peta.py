"""/peta: ask, draw, return."""

from collections.abc import Callable
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State, dcc, html, no_update

from dashboard.callbacks import desa_maps, same_rows
from dashboard.callbacks.unless_held import unless_held
from dashboard.components import controls, lists, profiles, sources, states, traces
from dashboard.data.areas import Areas
from dashboard.data.geography import Geography
from dashboard.data.other_figures import read_others_of_area
from dashboard.data.panel_figures import read_profile
from dashboard.data.puskesmas_desa import read_served
from dashboard.data.standings import read_standing
from dashboard.data.warehouse import Snapshot, Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.areas import Area
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.count_standings import as_drawn, count_sentence
from dashboard.domain.puskesmas_words import puskesmas_words, served_words
from dashboard.domain.seen_figures import without_figures
from dashboard.domain.views import View
from dashboard.figures import map_classes, maps
from dashboard.pages import filters, peta_masuk, wilayah
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
        Output(page.JUDUL, "children"),
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
        Output(page.SORT, "options"),
        *(Input(choice, "value") for choice in page.FILTERS),
        State(page.DRAWN, "data"),
    )
    def show(
        kab: str, kec: str, ind: str, per: str, lokus: str, drawn: dict[str, Any] | None
    ) -> tuple[Any, ...]:
        snapshot = warehouse.snapshot()
        catalogue = snapshot.catalogue(who())
        view = page.drawn_view(catalogue, kab, kec, ind, per)
        if not view.period:
            return nothing(catalogue, view, who())
        standing = as_drawn(read_standing(snapshot, view, who()))
        counted = standing.indicator.counted
        listed, notes = standing.drawn(view.kec), [standing.note]
        said = desa_maps.level_said(geography, standing)
        if lokus == page.ONLY_LOKUS:
            listed = {code: one for code, one in listed.items() if standing.holds_lokus(code)}
            notes.append(page.LOKUS_WITHIN if said else "")
        classes = map_classes.desa_classes(
            standing.drawn(), standing.indicator.breaks, listed.keys()
        )
        figure, ground = desa_maps.draw(areas, geography, standing, classes, drawn)
        before = drawn or {}
        columns = {
            "noun": standing.level,
            "counts": int(counted),
            "other": lists.others(listed, standing.others),
            **lists.columns(
                standing.places, listed, standing.lokus.desa, standing.own_goals(listed)
            ),
        }
        every = len(listed) == len(standing.drawn())
        rows, named = same_rows.to_send(columns, standing, before.get("named"), every=every)
        new_kab = before.get("kab") != view.kab
        # The card keeps the shape of the kabupaten: another would lay out the page and draw twice.
        whole = View(view.kab, "", view.indicator, view.period)
        new_periods = new_kab or before.get("ind") != view.indicator
        return (
            figure,
            rows,
            f"Daftar {standing.level}" if ground != before.get("ground") else no_update,
            count_sentence(standing) if counted else standing.sentence,
            " ".join(filter(None, [*notes, said])),
            standing.status,
            desa_maps.legend(standing, classes, said) if geography.has(view.kab) else None,
            sources.line(
                standing.source_parts,
                traces.address_of(view.indicator, view.kec or view.kab, view.period)
                if standing.source_parts and view.period
                else "",
            ),
            (("batas skematis" if geography.sketch(view.kab) else "") if new_kab else no_update),
            row_class(upright=desa_maps.upright(geography, whole)) if new_kab else no_update,
            {"kab": view.kab, "ind": view.indicator, "ground": ground, "named": named},
            controls.options(filters.kecamatan_options(catalogue, view.kab))
            if new_kab
            else no_update,
            unless_held(view.kec or page.ALL, kec),
            controls.options(filters.indicator_options(catalogue.mapped_below_kabupaten(view.kab)))
            if new_kab
            else no_update,
            unless_held(view.indicator, ind),
            controls.options(filters.period_options(catalogue, view)) if new_periods else no_update,
            unless_held(view.period, per),
            controls.options(page.sorts(standing.indicator)) if new_periods else no_update,
        )

    @app.callback(
        Output(page.PANEL, "is_open"),
        Output(page.PANEL, "title"),
        Output(page.PANEL_BODY, "children"),
        Input(page.CHOSEN, "data"),
        State(page.PERIODE, "value"),
        State(page.INDIKATOR, "value"),
        prevent_initial_call=True,
    )
    def open_desa(desa: str | None, per: str | None, shown: str | None) -> tuple[Any, ...]:
        area = areas.get(desa or "")
        if area is None:
            return False, "", None
        snapshot = warehouse.snapshot()
        asked = (area.code[:5], page.ALL, shown or "", per or "")
        period = page.drawn_view(snapshot.catalogue(who()), *asked).period
        rows = read_profile(snapshot, area.code, period, who()) if period else []
        title = title_of(area, areas)
        if not rows:
            missing = states.empty(f"Belum ada angka {area.level} ini.", "Lihat yang sudah dimuat.")
            return True, title, missing
        others = read_others_of_area(snapshot, area.code, who())
        there = dcc.Link(f"Buka profil {title}", href=wilayah.address(area.code, period))
        made = made_of_puskesmas(snapshot, area, shown or "", period, who())
        kecamatan = areas.get(area.kecamatan)
        large = peta_masuk.closer(
            f"Kecamatan {kecamatan.name if kecamatan else ''}",
            area.kecamatan,
            sets=page.KECAMATAN,
            closes=page.CHOSEN,
        )
        parts = [html.P(there), large, html.P(made) if made else None]
        return True, title, [*parts, profiles.figures(rows, area.code, others)]

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


def made_of_puskesmas(
    snapshot: Snapshot, area: Area, indicator: str, period: str, actor: Actor
) -> str:
    """Say which puskesmas make the figure on the map; empty where desa or others do."""
    known = snapshot.catalogue(actor).indicators.get(indicator)
    if area.level is not Level.KECAMATAN or known is None:
        return ""
    standing = read_standing(snapshot, View(area.kabupaten, area.code, indicator, period), actor)
    theirs = [one for one in standing.puskesmas if one.kec_code == area.code]
    told = puskesmas_words(known.short_name, theirs)
    served = read_served(snapshot, area.kabupaten, actor) if told else {}
    return " ".join(filter(None, (told, served_words([one.name for one in theirs], served))))


def row_class(*, upright: bool) -> str:
    return "page-row tall" if upright else "page-row wide-left"


def title_of(area: Area, areas: Areas) -> str:
    above = areas.get(area.kecamatan)
    kecamatan = f"Kecamatan {above.name if above else ''}"
    return kecamatan if area.level is Level.KECAMATAN else f"{area.name}, {kecamatan}"


def nothing(catalogue: Catalogue, view: View, actor: Actor) -> tuple[Any, ...]:
    """Answer for a kabupaten without figures: the sentence says so, the pickers stay usable."""
    name = catalogue.area_name(view.kab) or "kabupaten ini"
    return (
        maps.without_figures(),
        None,
        "Daftar desa",
        f"Belum ada angka untuk {name}.",
        without_figures(actor),
        "",
        None,
        None,
        "",
        row_class(upright=False),
        {"kab": view.kab},
        controls.options(filters.kecamatan_options(catalogue, view.kab)),
        view.kec or page.ALL,
        [],
        None,
        [],
        None,
        no_update,
    )
