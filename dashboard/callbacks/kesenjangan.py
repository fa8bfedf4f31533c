"""/kesenjangan: ask, draw, return."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State, no_update

from dashboard.callbacks import kesenjangan_words as words
from dashboard.callbacks.only_changed import only_changed
from dashboard.callbacks.unless_held import unless_held
from dashboard.components import controls, gap_states, gap_tables, sources, traces
from dashboard.data.pace_boards import read_pace_board
from dashboard.data.standings import read_standing
from dashboard.data.warehouse import Warehouse
from dashboard.domain import standing_gaps
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.gap_views import GapView
from dashboard.domain.gaps import carriers
from dashboard.domain.method_breaks import MethodBreak
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
        Output(page.KELOMPOK, "children"),
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
        catalogue = snapshot.catalogue
        view = page.view(catalogue, kab, kec, ind, per)
        before = drawn or {}
        new_kab = before.get("kab") != view.kab
        new_periods = new_kab or before.get("ind") != view.indicator
        indicators = catalogue.compared_below_kabupaten(view.kab)
        offered = (
            controls.options(filters.kecamatan_options(catalogue, view.kab))
            if new_kab
            else no_update,
            unless_held(view.kec or filters.ALL, kec),
            controls.options(filters.indicator_options(indicators)) if new_kab else no_update,
            unless_held(view.indicator or None, ind),
            controls.options(filters.period_options(catalogue, view)) if new_periods else no_update,
            unless_held(view.period or None, per),
        )
        if not view.period:
            nothing = gap_states.without_figures(catalogue.area_name(view.kab))
            # Without a title the card of the chart is not shown: the old figure may stay in it.
            still, empty = (no_update, no_update), ("", "", "", "", None, None, "")
            return *still, None, *empty, nothing, "", None, True, [], None, None, *offered
        standing = read_standing(snapshot, view, who())
        shown, small = GapView.of(urut), bool(narrow)
        every = standing_gaps.every_desa(standing) if shown is GapView.PARETO else []
        hidden = any(one.reading.withheld for one in every)
        shown = GapView.ORANG if hidden else shown
        pareto = shown is GapView.PARETO
        gaps = every if pareto else standing_gaps.ranked(standing, shown.by)
        noun = standing.level.value if pareto else standing_gaps.noun(standing)
        level = standing.level if pareto else standing_gaps.level(standing)
        board = read_pace_board(
            snapshot,
            standing,
            breaks,
            who(),
            level=level,
            today=catalogue.today(view.kab, today()),
        )
        areas = page.areas(standing)
        chosen = wilayah if wilayah in dict(areas) else filters.ALL
        area = standing.scope if chosen == filters.ALL else str(chosen)
        drawing = picture(shown, standing, gaps, board, area, noun=noun, narrow=small)
        above = (
            {code: one.above for code, one in standing.places.items()}
            if level is Level.DESA and not view.kec
            else {}
        )
        said = (
            words.of_pace(standing, board, area, noun)
            if shown is GapView.LAJU
            else words.of_gaps(shown, standing, gaps, above, noun=noun, narrow=small)
        )
        rows = gap_tables.columns(
            carriers(gaps, 100) if pareto and standing.target else gaps,
            standing.indicator,
            standing.target,
            noun=noun,
            place=standing.place_words,
            whole=standing.reading,
            board=board,
            scope=standing.scope,
            above=above,
            goals={one.code: standing.goal(one.code) for one in gaps},
            thin=pareto,
        )
        same = before.get("form") == drawing.form
        seldom, held = only_changed(
            {
                "style": {"height": f"{drawing.height}px"},
                "limits": said.limits,
                "title": said.title,
                "legend": said.legend,
                "sets": said.sets,
                "note": said.note,
                "state": gap_states.above(standing, shown, hidden=hidden),
                "status": standing.status,
                "pick": shown is not GapView.LAJU,
                "areas": controls.options(areas),
                "area": chosen,
            },
            before.get("held", {}),
        )
        return (
            drawing.chart.changes() if same else drawing.chart.whole(),
            seldom["style"],
            rows,
            said.answer,
            seldom["limits"],
            said.carried,
            seldom["title"],
            seldom["legend"],
            seldom["sets"],
            seldom["note"],
            seldom["state"],
            seldom["status"],
            sources.line(
                standing.source_parts,
                traces.address_of(view.indicator, view.kec or view.kab, view.period),
            ),
            seldom["pick"],
            seldom["areas"],
            chosen if chosen != wilayah else seldom["area"],
            {"kab": view.kab, "ind": view.indicator, "form": drawing.form, "held": held},
            *offered,
        )

    app.clientside_callback(
        ClientsideFunction("lokus", "gapTable"),
        Output(page.COUNT, "children"),
        Input(page.ROWS, "data"),
        State(page.TABEL, "id"),
    )
    app.clientside_callback(
        ClientsideFunction("lokus", "narrow"),
        Output(page.NARROW, "data"),
        Input(page.KABUPATEN, "value"),
        State(page.BAR, "id"),
    )
