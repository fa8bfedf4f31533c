"""/anggaran: money tagged for stunting, what was spent, and whether it is where the gap is."""

from dash import html

from dashboard.components import controls
from dashboard.domain.budget_forms import BUDGET_FORM, VILLAGE_FORM
from dashboard.domain.catalogue import Catalogue
from dashboard.pages import filters, heads, links
from dashboard.pages.record_desk import Desk

PATH, NAME = "/anggaran", "Anggaran"
FILTERS = ("anggaran-kabupaten", "anggaran-kecamatan", "anggaran-periode")
KABUPATEN, KECAMATAN, PERIODE = FILTERS
STATUS, KALIMAT, GUDANG = "anggaran-status", "anggaran-kalimat", "anggaran-gudang"
OPD, JENIS, CELAH, KPI = "anggaran-opd", "anggaran-jenis", "anggaran-celah", "anggaran-kpi"
BUDGET_DESK = Desk("anggaran", BUDGET_FORM, KABUPATEN)
VILLAGE_DESK = Desk("anggaran", VILLAGE_FORM, KABUPATEN, KECAMATAN)
DESKS = (BUDGET_DESK, VILLAGE_DESK)


def address(kab: str, kec: str = "", per: str = "") -> str:
    return links.write(PATH, kab=kab, kec=kec, per=per)


def layout(catalogue: Catalogue, route: dict[str, str]) -> html.Main:
    view = catalogue.view({"kab": route.get("kab", ""), "kec": route.get("kec", "")})
    kecamatan = filters.kecamatan_options(catalogue, view.kab)
    # What years there are, the records tell: the callback offers them.
    asked = route.get("per", "")
    pickers = [
        heads.kabupaten(KABUPATEN, catalogue, view),
        controls.picker(KECAMATAN, "Kecamatan", kecamatan, view.kec or filters.ALL),
        controls.picker(PERIODE, "Tahun", [(asked, asked)] if asked else [], asked),
        html.P(id=STATUS, className="pickers-note"),
    ]
    return html.Main(
        [
            *heads.head(NAME, view, pickers, KALIMAT),
            html.P(id=GUDANG, className="answer-note"),
            html.Section(id=OPD, className="card"),
            html.Section(id=CELAH, className="card"),
            html.Section(id=JENIS, className="card"),
            html.Div(id=KPI, className="page-row kpis"),
            *(desk.section() for desk in DESKS),
        ],
        className="page",
    )
