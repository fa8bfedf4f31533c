"""/aksi: the aksi konvergensi of a year against its calendar, with evidence and scores."""

from typing import Any

from dash import dcc, html

from dashboard.components import controls
from dashboard.domain.aksi_forms import AKSI_FORM, AKSI_KECAMATAN_FORM, AKSI_PROOF_FORM
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.months import ending
from dashboard.pages import heads
from dashboard.pages.record_desk import Desk
from dashboard.pages.record_shelf import Shelf

PATH, NAME = "/aksi", "Aksi"
FILTERS = ("aksi-kabupaten", "aksi-periode")
KABUPATEN, TAHUN = FILTERS
KALIMAT, CATATAN, PERIKSA = "aksi-kalimat", "aksi-catatan", "aksi-periksa"
KALENDER, KALENDER_JUDUL, SUMBER = "aksi-kalender", "aksi-kalender-judul", "aksi-sumber"
BUKTI, BUKTI_KALIMAT = "aksi-bukti-kurang", "aksi-bukti-kalimat"
NILAI, NILAI_KALIMAT = "aksi-nilai", "aksi-nilai-kalimat"
CAMAT, CAMAT_KALIMAT, CAMAT_KARTU = "aksi-camat", "aksi-camat-kalimat", "aksi-camat-kartu"
SEMUA_TAHUN, KELUARGA = "aksi-semua-tahun", "aksi-keluarga"
DRAWN = {f"{one}-pohon": one for one in (KALENDER, BUKTI, NILAI, CAMAT, SEMUA_TAHUN, KELUARGA)}
"""Stores of plain trees and the elements that js/trees.js fills from them."""
SHELF = Shelf(
    "aksi",
    tuple(
        Desk("aksi", form, KABUPATEN) for form in (AKSI_FORM, AKSI_PROOF_FORM, AKSI_KECAMATAN_FORM)
    ),
)
later = SHELF.later


def asked_year(route: dict[str, str]) -> str:
    """Return the year of the period a link asks for; empty where it asks for none."""
    return ending(route.get("per", ""))[:4]


def layout(catalogue: Catalogue, route: dict[str, str]) -> html.Main:
    view = catalogue.view({"kab": route.get("kab", "")})
    year = asked_year(route)
    pickers = [
        heads.kabupaten(KABUPATEN, catalogue, view),
        # The years depend on the records: the callback offers them and keeps a valid choice.
        controls.picker(TAHUN, "Tahun", [(year, year)] if year else [], year),
    ]
    calendar = html.Section(
        [
            html.Div([html.H2(id=KALENDER_JUDUL)], className="card-head"),
            html.Div(id=KALENDER),
            html.P(id=SUMBER, className="source"),
        ],
        className="card",
    )
    pair = html.Div(
        [
            _card("Bukti yang kurang", BUKTI_KALIMAT, BUKTI),
            _card("Nilai mandiri dan nilai provinsi", NILAI_KALIMAT, NILAI),
        ],
        className="aksi-pair",
    )
    side_by_side = html.Div(
        id=SEMUA_TAHUN,
        className="rakor-wide",
        tabIndex=0,
        role="region",
        **{"aria-label": "Tahun berdampingan"},
    )
    last = html.Div(
        [
            html.Section([html.H2("Tahun berdampingan"), side_by_side], className="card"),
            html.Section(
                [
                    html.H2("Ke mana 8 aksi berpindah"),
                    html.Div(id=KELUARGA),
                    html.P("Pemetaan ini bacaan kami atas kedua daftar; perlu dicek.",
                           className="card-note"),
                ],
                className="card",
            ),
        ],
        className="aksi-pair",
    )  # fmt: skip
    camat = html.Section(
        [html.H2("Bagian kecamatan"), html.P(id=CAMAT_KALIMAT), html.Div(id=CAMAT)],
        id=CAMAT_KARTU,
        className="card",
        hidden=True,
    )
    return html.Main(
        [
            *heads.head("Aksi konvergensi", view, pickers, KALIMAT),
            html.P(id=CATATAN, className="answer-note"),
            html.Div(id=PERIKSA),
            calendar,
            pair,
            camat,
            last,
            SHELF.section(),
            *(dcc.Store(id=store) for store in DRAWN),
        ],
        className="page",
    )


def _card(title: str, sentence: str, body: str) -> html.Section:
    parts: list[Any] = [html.H2(title), html.P(id=sentence), html.Div(id=body)]
    return html.Section(parts, className="card")
