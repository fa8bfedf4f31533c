"""/: where do we stand, what changed, what must be decided?"""

from typing import NamedTuple

from dash import dcc, html

from dashboard.components import controls, graphs, sources, states
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.months import ending, months, nearest
from dashboard.domain.periods import Period
from dashboard.domain.reported_senses import Sense
from dashboard.pages import filters
from dashboard.pages.downloads import Downloads

PATH, NAME = "/", "Ringkasan"
FILTERS = ("ringkasan-kabupaten", "ringkasan-periode")
KABUPATEN, PERIODE = FILTERS
KALIMAT, STATUS, KPI = "ringkasan-kalimat", "ringkasan-status", "ringkasan-kpi"
SURVEI, KESENJANGAN, LAPOR = "ringkasan-survei", "ringkasan-kesenjangan", "ringkasan-lapor"
RUTIN, RUTIN_JUDUL = "ringkasan-rutin", "ringkasan-rutin-judul"
RUTIN_SUMBER = "ringkasan-rutin-sumber"
MAP, MAP_JUDUL, LEGENDA = "ringkasan-map", "ringkasan-map-judul", "ringkasan-legenda"
SKETCH, MAP_SUMBER = "ringkasan-skematis", "ringkasan-map-sumber"
BERUBAH, TERBERAT = "ringkasan-berubah", "ringkasan-terberat"
RAKOR, BEDA, PROGRAM = "ringkasan-rakor", "ringkasan-beda", "ringkasan-program"
UNDUH = Downloads("ringkasan-unduh")
DRAWN = "ringkasan-drawn"  # what the map on screen shows


class State(NamedTuple):
    """One valid state of the page. month: empty where nothing was reported."""

    kab: str
    month: str
    notes: tuple[str, ...]


def state(catalogue: Catalogue, kab: str, per: str) -> State:
    """Return the valid state nearest to what pickers or a link hold."""
    view = catalogue.view({"kab": kab or ""})
    offered = months(catalogue.periods, view.kab)
    month = nearest(offered, per or "")
    notes = list(view.notes)
    if per and month and month != ending(per):
        notes.append(f"Periode «{per}» tidak ada; ditampilkan {Period.parse(month).words}.")
    return State(view.kab, month, tuple(notes))


def layout(catalogue: Catalogue, address: dict[str, str]) -> html.Main:
    """Return the page in the order of what a Sekda asks first (domain.md section 11)."""
    held = state(catalogue, address.get("kab", ""), address.get("per", ""))
    pickers = html.Div(
        [
            controls.picker(KABUPATEN, "Kabupaten", filters.kabupaten_options(catalogue), held.kab),
            controls.picker(
                PERIODE, "Periode", filters.month_options(catalogue, held.kab), held.month
            ),
            html.P(id=STATUS, className="pickers-note"),
            UNDUH.menu(),
        ],
        className="pickers",
    )
    left = [html.Section(id=KESENJANGAN, className="card"), _routine_card()]
    evidence = [html.Div(left, className="overview"), html.Div(_map_card(), className="overview")]
    return html.Main(
        [
            html.H1(NAME, className="sr-only"),
            pickers,
            states.banner(held.notes),
            html.P(id=KALIMAT, className="answer", role="status"),
            html.Div(id=KPI, className="page-row kpis"),
            html.Section(id=SURVEI, className="card"),
            html.Section(id=BERUBAH, className="card"),
            html.Div(evidence, className="page-row wide-left"),
            html.Section(id=TERBERAT, className="card"),
            html.Section(id=LAPOR, className="card"),
            html.Section(id=RAKOR, className="card", hidden=True),
            html.Section(id=BEDA, className="card", hidden=True),
            html.Section(id=PROGRAM, className="card", hidden=True),
            sources.reported(Sense.MONTH),
            dcc.Store(id=DRAWN),
        ],
        className="page",
    )


def _routine_card() -> html.Section:
    return html.Section(
        [
            html.Div(id=RUTIN_JUDUL, className="card-head"),
            html.Div(_graph(RUTIN), className="routine"),
            html.Div(id=RUTIN_SUMBER),
        ],
        className="card",
    )


def _map_card() -> html.Section:
    return html.Section(
        [
            html.Div(id=MAP_JUDUL, className="card-head"),
            html.Div([_graph(MAP), html.P(id=SKETCH, className="map-sketch")], className="map"),
            html.Div(id=LEGENDA),
            html.Div(id=MAP_SUMBER),
        ],
        className="card overview-map",
    )


def _graph(name: str) -> dcc.Graph:
    return dcc.Graph(
        id=name, figure=graphs.BLANK, config=graphs.CONFIG, className="map-graph", responsive=True
    )
