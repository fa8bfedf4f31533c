"""/kesenjangan: ask, draw, return."""

from collections.abc import Callable
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State, no_update

from dashboard.components import controls, gap_legends, gap_states, gap_tables, sources, traces
from dashboard.data.standings import read_standing
from dashboard.data.warehouse import Warehouse
from dashboard.domain import gap_sentences, standing_gaps
from dashboard.domain.actors import Actor
from dashboard.figures import gap_charts
from dashboard.figures.row_axes import height
from dashboard.pages import filters
from dashboard.pages import kesenjangan as page


def register(app: Dash, warehouse: Warehouse, who: Callable[[], Actor]) -> None:
    @app.callback(
        Output(page.BAR, "figure"),
        Output(page.BAR, "style"),
        Output(page.ROWS, "data"),
        Output(page.JUDUL, "children"),
        Output(page.KALIMAT, "children"),
        Output(page.BATASAN, "children"),
        Output(page.PENANGGUNG, "children"),
        Output(page.KOSONG, "children"),
        Output(page.STATUS, "children"),
        Output(page.LEGENDA, "children"),
        Output(page.CATATAN, "children"),
        Output(page.SUMBER, "children"),
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
        order: str,
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
            view.kec or filters.ALL,
            controls.options(filters.indicator_options(indicators)) if new_kab else no_update,
            view.indicator or None,
            controls.options(filters.period_options(catalogue, view)) if new_periods else no_update,
            view.period or None,
        )
        if not view.period:
            nothing = gap_states.without_figures(catalogue.area_name(view.kab))
            # Without a title the card of the chart is not shown: the old figure may stay in it.
            still = (no_update, no_update)
            return *still, None, "", "", "", "", nothing, "", None, "", None, None, *offered
        standing = read_standing(snapshot, view, who())
        indicator, target = standing.indicator, standing.target
        by, small = page.measure(order), bool(narrow)
        gaps, noun = standing_gaps.ranked(standing, by), standing_gaps.noun(standing)
        chart = gap_charts.of_standing(standing, gaps, by, narrow=small)
        form = gap_charts.form(standing, gaps, by, narrow=small)
        return (
            chart.changes() if before.get("form") == form else chart.whole(),
            {"height": f"{height(len(gaps), narrow=small)}px"},
            gap_tables.columns(
                gaps,
                indicator,
                target,
                noun=noun,
                place=standing.place_words,
                whole=standing.reading,
            ),
            gap_sentences.title(indicator, target, noun),
            standing.sentence,
            standing.note,
            gap_sentences.who_carries(gaps, indicator, noun),
            gap_states.without_target(standing),
            standing.status,
            gap_legends.of_standing(standing, gaps, by, narrow=small),
            gap_sentences.what_is_shared(gaps, indicator, noun),
            sources.line(
                standing.source_parts,
                traces.address_of(view.indicator, view.kec or view.kab, view.period),
            ),
            {"kab": view.kab, "ind": view.indicator, "form": form},
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
