"""/kesenjangan: how far to the target, in points and in people, and who carries it."""

from dash import dcc, html

from dashboard.components import controls, graphs, states
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.gap_views import GapView
from dashboard.domain.standings import Standing
from dashboard.domain.views import View
from dashboard.pages import filters

PATH, NAME = "/kesenjangan", "Kesenjangan"
FILTERS = (
    "kesenjangan-kabupaten",
    "kesenjangan-kecamatan",
    "kesenjangan-indikator",
    "kesenjangan-periode",
    "kesenjangan-urut",
    "kesenjangan-wilayah",
)
KABUPATEN, KECAMATAN, INDIKATOR, PERIODE, URUT, WILAYAH = FILTERS
PILIH = "kesenjangan-pilih"  # the picker of the area whose pace is drawn
KELOMPOK = "kesenjangan-kelompok"  # the sets that close 50 and 80 %
BAR, JUDUL, KOSONG = "kesenjangan-bar", "kesenjangan-judul", "kesenjangan-kosong"
KALIMAT, PENANGGUNG = "kesenjangan-kalimat", "kesenjangan-penanggung"
BATASAN = "kesenjangan-batasan"  # what limits the sentence
STATUS, SUMBER, UNDUH = "kesenjangan-status", "kesenjangan-sumber", "kesenjangan-unduh"
LEGENDA, CATATAN = "kesenjangan-legenda", "kesenjangan-catatan"
TABEL, ROWS, COUNT = "kesenjangan-tabel", "kesenjangan-baris", "kesenjangan-jumlah"
DRAWN = "kesenjangan-drawn"  # the form of the chart on screen
NARROW = "kesenjangan-sempit"

VIEWS = [(one.value, one.words) for one in GapView]


def view(catalogue: Catalogue, kab: str, kec: str, ind: str, per: str) -> View:
    """Return the valid view nearest to what the pickers hold."""
    asked = filters.held(kab, kec, ind, per)
    return catalogue.view(asked, catalogue.compared_below_kabupaten)


def areas(standing: Standing) -> list[filters.Option]:
    """Return what a pace can be drawn of: what is chosen, then the areas below it by name."""
    named = [(code, standing.places[code].name) for code in standing.below]
    named = [pair for pair in named if pair[0] != standing.scope]
    return [(filters.ALL, standing.place_words), *sorted(named, key=lambda pair: pair[1])]


def layout(catalogue: Catalogue, address: dict[str, str]) -> html.Main:
    view = catalogue.view(address, catalogue.compared_below_kabupaten)
    indicators = catalogue.compared_below_kabupaten(view.kab)
    kecamatan = filters.kecamatan_options(catalogue, view.kab)
    periods = filters.period_options(catalogue, view)
    pickers = html.Div(
        [
            controls.picker(KABUPATEN, "Kabupaten", filters.kabupaten_options(catalogue), view.kab),
            controls.picker(KECAMATAN, "Kecamatan", kecamatan, view.kec or filters.ALL),
            controls.picker(
                INDIKATOR,
                "Indikator",
                filters.indicator_options(indicators),
                view.indicator,
                wide=True,
            ),
            controls.picker(PERIODE, "Periode", periods, view.period),
            controls.switch(URUT, "Tampilan", VIEWS, GapView.of(address.get("urut"))),
            html.P(id=STATUS, className="pickers-note"),
        ],
        className="pickers",
    )
    # A chart that names its own size is told none.
    graph = dcc.Graph(id=BAR, config=graphs.CONFIG, responsive="auto")
    # What can be chosen depends on the figures: the callback offers it and keeps a valid choice.
    asked = address.get("wil", filters.ALL)
    area = controls.picker(WILAYAH, "Laju wilayah", [(asked, "")], asked)
    chart = html.Section(
        [
            html.Div(
                [html.H2(id=JUDUL), html.Div(area, id=PILIH, hidden=True, className="gap-area")],
                className="gap-head",
            ),
            graph,
            html.Div(id=LEGENDA),
            html.Div(id=KELOMPOK),
            html.P(id=CATATAN, className="gap-note"),
        ],
        className="card gap-card",
        **{"aria-label": "Jarak ke target"},
    )
    table = html.Section(
        [
            html.Div(
                [html.H2("Tabel"), html.Span(id=COUNT, className="ranked-count")],
                className="ranked-head",
            ),
            html.Div(id=TABEL, className="gap-table"),
        ],
        className="card gap-card",
        **{"aria-label": "Tabel jarak ke target"},
    )
    return html.Main(
        [
            html.H1(NAME, className="sr-only"),
            pickers,
            states.banner(view.notes),
            html.P(id=KALIMAT, className="answer", role="status"),
            html.P(id=BATASAN, className="answer-note"),
            html.P(id=PENANGGUNG, className="answer-note"),
            html.Div(id=KOSONG, className="gap-state"),
            chart,
            html.Div(
                [html.Div(id=SUMBER), html.Div(id=UNDUH, className="figure-files")],
                className="figure-foot",
            ),
            table,
            dcc.Store(id=ROWS),
            dcc.Store(id=DRAWN),
            dcc.Store(id=NARROW),
        ],
        className="page",
    )
