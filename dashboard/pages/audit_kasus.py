"""/audit-kasus: two cycles a year, four steps each, and what became of the cases, by code."""

from typing import Any

from dash import html

from dashboard.components import controls
from dashboard.domain.aks_case_form import AKS_CASE_FORM
from dashboard.domain.aks_step_form import AKS_STEP_FORM
from dashboard.domain.catalogue import Catalogue
from dashboard.pages import heads, links
from dashboard.pages.record_desk import Desk

PATH, NAME = "/audit-kasus", "Audit kasus"
FILTERS = ("audit_kasus-kabupaten", "audit_kasus-periode")
KABUPATEN, PERIODE = FILTERS
KALIMAT, SIKLUS, FAKTOR = "audit_kasus-kalimat", "audit_kasus-siklus", "audit_kasus-faktor"
RISIKO, LANJUT, BERUTANG = "audit_kasus-risiko", "audit_kasus-lanjut", "audit_kasus-berutang"
KECAMATAN, PRIVASI = "audit_kasus-kecamatan", "audit_kasus-privasi"
TINDAKAN, LAPORAN = "audit_kasus-tindakan", "audit_kasus-laporan"
CASE_DESK = Desk("audit_kasus", AKS_CASE_FORM, KABUPATEN)
STEP_DESK = Desk("audit_kasus", AKS_STEP_FORM, KABUPATEN)
OPENER = "audit_kasus-lihat"


def opener(number: Any) -> dict[str, Any]:
    """Return the id of the button that opens a case."""
    return {"type": OPENER, "nomor": number}


def address(kab: str, per: str = "") -> str:
    return links.write(PATH, kab=kab, per=per)


def layout(catalogue: Catalogue, route: dict[str, str]) -> html.Main:
    view = catalogue.view({"kab": route.get("kab", "")})
    # Which cycles there are, the records tell: the callback offers them.
    asked = route.get("per", "")
    pickers = [
        heads.kabupaten(KABUPATEN, catalogue, view),
        controls.picker(PERIODE, "Siklus", [(asked, asked)] if asked else [], asked),
    ]
    left = [html.Section(id=FAKTOR, className="card"), html.Section(id=LANJUT, className="card")]
    right = [
        html.Section(id=RISIKO, className="card"),
        html.Section(id=BERUTANG, className="card rakor"),
    ]
    evidence = [html.Div(left, className="overview"), html.Div(right, className="overview")]
    return html.Main(
        [
            *heads.head("Audit kasus stunting", view, pickers, KALIMAT),
            html.Section(id=SIKLUS, className="card"),
            html.Div(evidence, className="page-row"),
            html.Section(id=KECAMATAN, className="card"),
            html.Section(id=LAPORAN, className="card"),
            html.Section(id=TINDAKAN, className="card rakor"),
            CASE_DESK.section(),
            STEP_DESK.section(),
            html.P(id=PRIVASI, className="source"),
        ],
        className="page",
    )
