"""/kesenjangan: ask, draw, return."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State, no_update

from dashboard.callbacks import kesenjangan_words as words
from dashboard.callbacks import pareto_rows
from dashboard.callbacks.only_changed import only_changed
from dashboard.callbacks.unless_held import unless_held
from dashboard.components import (
    controls,
    derived_cells,
    gap_states,
    gap_tables,
    sources,
    traces,
)
from dashboard.components.derived_cells import hundredths
from dashboard.data.gap_screens import read_gap_screen
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.gap_views import GapView
from dashboard.domain.method_breaks import MethodBreak
from dashboard.domain.seen_figures import without_figures
from dashboard.figures.gap_pictures import picture
from dashboard.pages import filters
from dashboard.pages import kesenjangan as page


def register(
    app: Dash,
    warehouse: Warehouse,
    breaks: Iterable[MethodBreak],
    who: Callable[[], Actor],
    today: Callable[[], date],
) -> None:
    """Serve the page. breaks: of the reference facts. today: the clock of this server."""

    @app.callback(
        Output(page.BAR, "figure"),
        Output(page.BAR, "style"),
        Output(page.ROWS, "data"),
        Output(page.KALIMAT, "children"),
        Output(page.BATASAN, "children"),
        Output(page.PENANGGUNG, "children"),
        Output(page.JUDUL, "children"),
        Output(page.LEGENDA, "children"),
        Output(page.CATATAN, "children"),
        Output(page.KOSONG, "children"),
        Output(page.STATUS, "children"),
        Output(page.SUMBER, "children"),
        Output(page.PILIH, "hidden"),
        Output(page.WILAYAH, "options"),
        Output(page.WILAYAH, "value"),
        Output(page.DRAWN, "data"),
        Output(page.KECAMATAN, "options"),
        Output(page.KECAMATAN, "value"),
        Output(page.INDIKATOR, "options"),
        Output(page.INDIKATOR, "value"),
        Output(page.PERIODE, "options"),
        Output(page.PERIODE, "value"),
        *(Input(choice, "value") for choice in page.FILTERS),
        Input(page.NARROW, "data"),
        State(page.DRAWN, "data"),
    )
    def show(
        kab: str,
        kec: str,
        ind: str,
        per: str,
        urut: str,
        wilayah: str | None,
        narrow: bool | None,
        drawn: dict[str, Any] | None,
    ) -> tuple[Any, ...]:
        snapshot = warehouse.snapshot()
        catalogue = snapshot.catalogue(who())
        view = page.view(catalogue, kab, kec, ind, per)
        before = drawn or {}
        new_kab = before.get("kab") != view.kab
        new_periods = new_kab or before.get("ind") != view.indicator
        kecamatan = filters.kecamatan_options(catalogue, view.kab)
        offered = (
            controls.options(kecamatan) if new_kab else no_update,
            unless_held(view.kec or filters.ALL, kec),
        )
        indicators = controls.options(
            filters.indicator_options(catalogue.compared_below_kabupaten(view.kab))
        )
        below_it = (
            unless_held(view.indicator or None, ind),
            controls.options(filters.period_options(catalogue, view)) if new_periods else no_update,
            unless_held(view.period or None, per),
        )
        if not view.period:
            nothing = gap_states.without_figures(
                catalogue.area_name(view.kab), without_figures(who())
            )
            # Without a title the card of the chart is not shown: the old figure may stay in it.
            still, empty = (no_update, no_update), ("", "", "", "", None, "")
            return (
                *still,
                None,
                *empty,
                nothing,
                "",
                None,
                True,
                [],
                None,
                None,
                *offered,
                indicators,
                *below_it,
            )
        screen = read_gap_screen(snapshot, view, GapView.of(urut), who(), breaks, today=today())
        standing, shown, small = screen.standing, screen.shown, bool(narrow)
        areas = page.areas(standing)
        chosen = wilayah if wilayah in dict(areas) else filters.ALL
        area = standing.scope if chosen == filters.ALL else str(chosen)
        drawing = picture(screen, area, narrow=small)
        said = (
            words.of_pace(screen, area)
            if shown is GapView.LAJU
            else words.of_gaps(screen, narrow=small)
        )
        rows, named = gap_tables.of_screen(screen), before.get("named", [])
        if screen.pareto:
            rows, drawing, named = pareto_rows.packed_into(drawing, screen, rows, said.sets, named)
        else:
            goal = hundredths(standing.target, up=standing.indicator.up)
            rows |= {"cells": derived_cells.spared(rows["cells"], goal), "goal": goal}
        if urut == GapView.PARETO:
            ahead, named = pareto_rows.names_ahead(standing, named)
            rows |= ahead
        same = before.get("form") == drawing.form
        seldom, held = only_changed(
            {
                "style": {"height": f"{drawing.height}px"},
                "answer": said.answer,
                "limits": said.limits,
                "carried": said.carried,
                "title": said.title,
                "legend": said.legend,
                "note": said.note,
                "state": gap_states.above(standing, shown, hidden=screen.hidden),
                "status": standing.status,
                "source": sources.line(
                    standing.source_parts,
                    traces.address_of(view.indicator, view.kec or view.kab, view.period),
                ),
                "pick": shown is not GapView.LAJU,
                # Of whom a pace is drawn is asked where it is drawn.
                "areas": controls.options(areas if shown is GapView.LAJU else [(chosen, "")]),
                "indicators": indicators,
                "area": chosen,
            },
            before.get("held", {}),
        )
        return (
            drawing.chart.changes() if same else drawing.chart.whole(),
            seldom["style"],
            rows,
            seldom["answer"],
            seldom["limits"],
            seldom["carried"],
            seldom["title"],
            seldom["legend"],
            seldom["note"],
            seldom["state"],
            seldom["status"],
            seldom["source"],
            seldom["pick"],
            seldom["areas"],
            chosen if chosen != wilayah else seldom["area"],
            {
                "kab": view.kab,
                "ind": view.indicator,
                "form": drawing.form,
                "held": held,
                "named": named,
            },
            *offered,
            seldom["indicators"],
            *below_it,
        )

    app.clientside_callback(
        ClientsideFunction("lokus", "gapTable"),
        Output(page.COUNT, "children"),
        Input(page.ROWS, "data"),
        State(page.TABEL, "id"),
        State(page.KELOMPOK, "id"),
        State(page.BAR, "figure"),
    )
    app.clientside_callback(
        ClientsideFunction("lokus", "narrow"),
        Output(page.NARROW, "data"),
        Input(page.KABUPATEN, "value"),
        State(page.BAR, "id"),
    )
