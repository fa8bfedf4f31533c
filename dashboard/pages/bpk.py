"""/bpk: what BPK recommended, whose answer is due when, and what BPK made of it."""

from typing import Any

from dash import dcc, html

from dashboard.components import controls
from dashboard.domain.bpk_form import BPK_FORM
from dashboard.domain.catalogue import Catalogue
from dashboard.pages import filters, heads, jejak, links
from dashboard.pages.record_desk import Desk

PATH, NAME = "/bpk", "BPK"
FILTERS = ("bpk-kabupaten", "bpk-opd")
KABUPATEN, OPD = FILTERS
KALIMAT, HITUNGAN, MENURUT_OPD = "bpk-kalimat", "bpk-hitungan", "bpk-menurut-opd"
PEMERIKSAAN, BANDING, LAMPIRAN = "bpk-pemeriksaan", "bpk-banding", "bpk-lampiran"
TINDAKAN, LAPORAN = "bpk-tindakan", "bpk-laporan"
DESK = Desk("bpk", BPK_FORM, KABUPATEN)
OPENER = "bpk-lihat"


def opener(where: str, number: Any) -> dict[str, Any]:
    """Return the id of the button that opens a recommendation. where: the section it stands in."""
    return {"type": OPENER, "di": where, "nomor": number}


def address(kab: str, opd: str = "") -> str:
    return links.write(PATH, kab=kab, opd=opd)


def annex_address(kab: str) -> str:
    return f"{PATH}/lampiran/{kab}.xlsx"


def layout(catalogue: Catalogue, route: dict[str, str]) -> html.Main:
    view = catalogue.view({"kab": route.get("kab", "")})
    # Which OPD there are, the records tell: the callback offers them.
    asked = route.get("opd", "")
    offered = [(filters.ALL, "Semua"), *([(asked, asked)] if asked else [])]
    pickers = [
        heads.kabupaten(KABUPATEN, catalogue, view),
        controls.picker(OPD, "OPD", offered, asked or filters.ALL),
    ]
    standing = [
        html.Section(id=MENURUT_OPD, className="card"),
        html.Section(id=PEMERIKSAAN, className="card"),
    ]
    clocks = html.Section(id=HITUNGAN, className="card")
    evidence = [html.Div(standing, className="overview"), html.Div(clocks, className="overview")]
    return html.Main(
        [
            *heads.head("Rekomendasi BPK", view, pickers, KALIMAT),
            html.Div(evidence, className="page-row"),
            html.Section(id=BANDING, className="card"),
            html.Section(id=LAPORAN, className="card"),
            html.Section(id=TINDAKAN, className="card rakor"),
            html.Div(id=LAMPIRAN, className="rakor-steps"),
            DESK.section(),
            html.P(dcc.Link(jejak.LINK, href=jejak.address(view.kab)), className="source"),
        ],
        className="page",
    )
