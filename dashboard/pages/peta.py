"""/peta: where? One indicator on the map of desa, or of kecamatan where no desa has a figure, with
the lokus of that year."""

import dash_bootstrap_components as dbc
from dash import dcc, html

from dashboard.components import controls, graphs, legends, map_zoom, searches, sources, states
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.indicators import Indicator
from dashboard.domain.reported_senses import Sense
from dashboard.domain.views import View
from dashboard.pages import filters, peta_banding, peta_masuk, peta_waktu

PATH, NAME = "/peta", "Peta"
FILTERS = ("peta-kabupaten", "peta-kecamatan", "peta-indikator", "peta-periode", "peta-lokus")
KABUPATEN, KECAMATAN, INDIKATOR, PERIODE, LOKUS = FILTERS
MAP, DAFTAR, ROWS = "peta-map", "peta-daftar", "peta-daftar-baris"
KALIMAT, CATATAN = "peta-kalimat", "peta-catatan"
STATUS, LEGENDA, SUMBER = "peta-status", "peta-legenda", "peta-sumber"
UNDUH = "peta-unduh"  # the picture and the table of what is on screen, as files
JUDUL, COUNT, SORT = "peta-daftar-judul", "peta-daftar-jumlah", "peta-daftar-urut"
CARI = "peta-cari"
ROW = "peta-baris"  # map and list side by side
DRAWN = "peta-drawn"  # what the map on screen shows
CHOSEN, PANEL, PANEL_BODY = "peta-dipilih", "peta-panel", "peta-panel-isi"  # the desa opened
SKETCH = "peta-skematis"
# What the link holds beside the pickers, with its property.
LINKED = ((SORT, "value"), (CHOSEN, "data"), (peta_banding.TAUTAN, "data"))

ALL, ONLY_LOKUS = filters.ALL, "lokus"
LOKUS_WITHIN = "Hanya kecamatan yang memuat desa lokus."  # where kecamatan are listed


def view(catalogue: Catalogue, kab: str, kec: str, ind: str, per: str) -> View:
    """Return the valid view nearest to what the pickers hold."""
    asked = filters.held(kab, kec, ind, per)
    return catalogue.view(asked, catalogue.compared_below_kabupaten)


def drawn_view(catalogue: Catalogue, kab: str, kec: str, ind: str, per: str) -> View:
    """Return that view where counts may be asked for too: a map draws them, no file compares."""
    asked = filters.held(kab, kec, ind, per)
    return catalogue.view(asked, catalogue.mapped_below_kabupaten)


SORTS = (("nilai", "Capaian tertinggi"), ("baku", "Kekurangan terbanyak"), ("nama", "Nama"))

COUNT_SORTS = (("nilai", "Jumlah terbanyak"), ("baku", "Urutan baku"), ("nama", "Nama"))


def sorts(indicator: Indicator | None) -> tuple[controls.Option, ...]:
    """Return the orders of the list: of counts nobody is short."""
    return COUNT_SORTS if indicator and indicator.counted else SORTS


def layout(catalogue: Catalogue, address: dict[str, str]) -> html.Main:
    view = catalogue.view(address, catalogue.mapped_below_kabupaten)
    lokus = ONLY_LOKUS if address.get("lokus") == ONLY_LOKUS else ALL
    sort = address.get("urut", "") if address.get("urut") in dict(SORTS) else "baku"
    pickers = html.Div(
        [
            controls.picker(KABUPATEN, "Kabupaten", filters.kabupaten_options(catalogue), view.kab),
            controls.picker(
                KECAMATAN,
                "Kecamatan",
                filters.kecamatan_options(catalogue, view.kab),
                view.kec or ALL,
            ),
            controls.picker(
                INDIKATOR,
                "Indikator",
                filters.indicator_options(catalogue.mapped_below_kabupaten(view.kab)),
                view.indicator,
                wide=True,
            ),
            controls.picker(
                PERIODE, "Periode", filters.period_options(catalogue, view), view.period
            ),
            controls.switch(LOKUS, "Desa", [(ALL, "Semua"), (ONLY_LOKUS, "Hanya lokus")], lokus),
            *peta_banding.pickers(address.get("banding", "")),
            html.P(id=STATUS, className="pickers-note wide"),
        ],
        className="pickers",
    )
    look = {"className": "map-graph", "responsive": True, "figure": graphs.BLANK}
    graph = dcc.Graph(id=MAP, config=graphs.CONFIG, **look)
    map_card = html.Section(
        [
            peta_masuk.trail(),
            peta_banding.heading(),
            html.Div(
                [graph, map_zoom.buttons(), html.P(id=SKETCH, className="map-sketch")],
                className="map",
            ),
            peta_waktu.line(PERIODE),
            html.Div(legends.item("no-data", "Memuat peta"), id=LEGENDA),
        ],
        className="card map-card",
        **{"aria-label": "Peta"},
    )
    list_card = html.Section(
        [
            html.Div(
                [
                    html.H2("Daftar desa", id=JUDUL),
                    html.Span(id=COUNT, className="ranked-count"),
                    controls.picker(
                        SORT, "Urutkan", sorts(catalogue.indicators.get(view.indicator)), sort
                    ),
                    searches.field(CARI, DAFTAR),
                ],
                className="ranked-head",
            ),
            html.Div(
                id=DAFTAR,
                className="ranked",
                **{"data-opens": CHOSEN, "aria-label": "Daftar wilayah"},
            ),
        ],
        className="card ranked-card",
        **{"aria-labelledby": JUDUL},
    )
    return html.Main(
        [
            html.H1(NAME, className="sr-only"),
            pickers,
            states.banner(view.notes),
            html.P(id=KALIMAT, className="answer", role="status"),
            html.P(id=CATATAN, className="answer-note"),
            html.Div(
                [map_card, peta_banding.card(address.get("banding", "")), list_card],
                id=ROW,
                className="page-row wide-left",
                # What a name on the map sets, or opens.
                **{"data-sets": KECAMATAN, "data-opens": CHOSEN},
            ),
            html.Div(
                [html.Div(id=SUMBER), html.Div(id=UNDUH, className="figure-files")],
                className="figure-foot",
            ),
            sources.reported(Sense.FIGURE),
            dcc.Store(id=ROWS),
            dcc.Store(id=DRAWN),
            dcc.Store(id=CHOSEN, data=address.get("desa")),
            dbc.Offcanvas(
                html.Div(id=PANEL_BODY), id=PANEL, placement="end", is_open=False, title=""
            ),
        ],
        className="page map-page",
    )
