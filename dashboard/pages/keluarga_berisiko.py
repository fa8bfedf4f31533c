"""/keluarga-berisiko: families at risk: verified down to the desa, why at risk, accompanied."""

from dash import dcc, html

from dashboard.components import controls, graphs
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.krs_form import KRS_FORM, KRS_RECAP_FORM
from dashboard.pages import filters, heads, links
from dashboard.pages.record_desk import Desk

PATH, NAME = "/keluarga-berisiko", "Keluarga berisiko"
FILTERS = (
    "keluarga_berisiko-kabupaten",
    "keluarga_berisiko-kecamatan",
    "keluarga_berisiko-periode",
)
KABUPATEN, KECAMATAN, PERIODE = FILTERS
STATUS, KALIMAT = "keluarga_berisiko-status", "keluarga_berisiko-kalimat"
KALENDER, KPI = "keluarga_berisiko-kalender", "keluarga_berisiko-kpi"
KEMAJUAN, FAKTOR = "keluarga_berisiko-kemajuan", "keluarga_berisiko-faktor"
SELISIH, DAMPING = "keluarga_berisiko-selisih", "keluarga_berisiko-damping"
MAP, LEGENDA = "keluarga_berisiko-map", "keluarga_berisiko-legenda"
MAP_JUDUL, MAP_KAKI = "keluarga_berisiko-map-judul", "keluarga_berisiko-map-kaki"
TABEL, DRAWN = "keluarga_berisiko-tabel", "keluarga_berisiko-drawn"
DESKS = tuple(
    Desk("keluarga_berisiko", form, KABUPATEN, KECAMATAN) for form in (KRS_FORM, KRS_RECAP_FORM)
)


def address(kab: str, kec: str = "", per: str = "") -> str:
    return links.write(PATH, kab=kab, kec=kec, per=per)


def layout(catalogue: Catalogue, route: dict[str, str]) -> html.Main:
    view = catalogue.view({"kab": route.get("kab", ""), "kec": route.get("kec", "")})
    kecamatan = filters.kecamatan_options(catalogue, view.kab)
    # What semesters there are, the records tell: the callback offers them.
    asked = route.get("per", "")
    pickers = [
        heads.kabupaten(KABUPATEN, catalogue, view),
        controls.picker(KECAMATAN, "Kecamatan", kecamatan, view.kec or filters.ALL),
        controls.picker(PERIODE, "Semester", [(asked, asked)] if asked else [], asked),
        html.P(id=STATUS, className="pickers-note"),
    ]
    left = [
        html.Section(id=KEMAJUAN, className="card"),
        html.Section(id=SELISIH, className="card"),
    ]
    evidence = [html.Div(left, className="overview"), html.Div(_map_card(), className="overview")]
    return html.Main(
        [
            *heads.head(NAME, view, pickers, KALIMAT),
            html.P(id=KALENDER, className="answer-note"),
            html.Div(evidence, className="page-row wide-left"),
            html.Div(
                [
                    html.Section(id=FAKTOR, className="card"),
                    html.Section(id=DAMPING, className="card"),
                ],
                className="page-row",
            ),
            html.Div(id=KPI, className="page-row kpis"),
            html.Section(id=TABEL, className="card"),
            *(desk.section() for desk in DESKS),
            dcc.Store(id=DRAWN),
        ],
        className="page",
    )


def _map_card() -> html.Section:
    graph = dcc.Graph(
        id=MAP, figure=graphs.BLANK, config=graphs.CONFIG, className="map-graph", responsive=True
    )
    return html.Section(
        [
            html.Div(id=MAP_JUDUL, className="card-head"),
            html.Div(graph, className="map"),
            html.Div(id=LEGENDA),
            html.Div(id=MAP_KAKI),
        ],
        className="card overview-map",
    )
