"""/cakupan: ask, draw, return."""

from collections.abc import Callable, Sequence
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State

from dashboard.components import controls, heat, heat_cells, heat_legends, sources, states
from dashboard.data.coverage_tables import read_coverage, read_coverage_sources
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.coverage_rows import CoverageRow
from dashboard.domain.coverage_sentences import coverage as coverage_sentence
from dashboard.domain.coverage_sources import source_parts
from dashboard.domain.periods import Period
from dashboard.domain.targets import Target
from dashboard.pages import cakupan as page
from dashboard.pages import filters, links, peta


def register(
    app: Dash, warehouse: Warehouse, targets: Sequence[Target], who: Callable[[], Actor]
) -> None:
    """Serve the page. targets: of the reference facts, for the national counts."""

    @app.callback(
        Output(page.ROWS, "data"),
        Output(page.KALIMAT, "children"),
        Output(page.STATUS, "children"),
        Output(page.LEGENDA, "children"),
        Output(page.SUMBER, "children"),
        Output(page.KECAMATAN, "options"),
        Output(page.KECAMATAN, "value"),
        Output(page.PERIODE, "options"),
        Output(page.PERIODE, "value"),
        *(Input(choice, "value") for choice in page.FILTERS),
    )
    def show(kab: str, kec: str, per: str, group: str, shown: str) -> tuple[Any, ...]:
        snapshot = warehouse.snapshot()
        catalogue = snapshot.catalogue
        held = page.state(catalogue, kab, kec, per, group, shown)
        offered = (
            controls.options(filters.kecamatan_options(catalogue, held.kab)),
            held.kec or page.ALL,
            controls.options(filters.month_options(catalogue, held.kab)),
            held.month or None,
        )
        if not held.month:
            name = catalogue.area_name(held.kab)
            nothing = states.empty(
                f"Belum ada angka {name}.", "Muat berkas dengan `lokus ingest BERKAS…`."
            )
            return None, "", "", nothing, None, *offered
        month = Period.parse(held.month)
        whole = read_coverage(snapshot, held.kab, month, targets, who())
        table = whole.of_group(held.group)
        drawn = {one.id for one in catalogue.compared_below_kabupaten(held.kab)}

        def link(row: CoverageRow) -> str:
            if row.indicator.id not in drawn:
                return ""
            per = str(row.period)
            return links.write(peta.PATH, kab=held.kab, ind=row.indicator.id, per=per)

        cells = heat_cells.grid(table, held.shown)
        scope = held.kec or held.kab
        sentence = coverage_sentence(
            table.rows,
            scope,
            place=table.place_words(scope),
            until=month.words,
            group=held.group,
        )
        behind = read_coverage_sources(snapshot, held.kab, month, who())
        return (
            heat.columns(table, cells, held.kec, link),
            sentence,
            table.status,
            heat_legends.legend(table, cells, held.shown),
            sources.line(source_parts(table, behind)),
            *offered,
        )

    app.clientside_callback(
        ClientsideFunction("lokus", "heat"),
        Output(page.HEAT, "aria-label"),
        Input(page.ROWS, "data"),
        State(page.HEAT, "id"),
    )
