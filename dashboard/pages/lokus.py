"""/lokus: every SK of desa lokus, and the list in force on any day."""

import dash_bootstrap_components as dbc
from dash import dcc, html

from dashboard.components import lokus_grids
from dashboard.components.folds import fold
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.lokus_form import SK_LOKUS_FORM
from dashboard.pages import heads, links
from dashboard.pages.record_desk import Desk

PATH, NAME = "/lokus", "Desa lokus"
FILTERS = ("lokus-kabupaten", "lokus-tanggal")
KABUPATEN, TANGGAL = FILTERS
KALIMAT, RAGU = "lokus-kalimat", "lokus-ragu"
BERLAKU, BERLAKU_JUDUL = "lokus-berlaku", "lokus-berlaku-judul"
PERNAH, PERNAH_JUDUL = "lokus-pernah", "lokus-pernah-judul"
DAFTAR_SK, SUMBER = "lokus-daftar-sk", "lokus-sumber"
DRAWN = {f"{one}-pohon": one for one in (BERLAKU, PERNAH, DAFTAR_SK)}
"""Stores of plain trees and the elements that js/trees.js fills from them."""
DESK = Desk("lokus", SK_LOKUS_FORM, KABUPATEN)


def address(kab: str, day: str = "") -> str:
    """Return the address of the list in force on a day (ISO); of today where none is given."""
    return links.write(PATH, kab=kab, hari=day)


def layout(catalogue: Catalogue, route: dict[str, str]) -> html.Main:
    view = catalogue.view({"kab": route.get("kab", "")})
    day = html.Div(
        [
            html.Label("Berlaku pada tanggal", htmlFor=TANGGAL, className="picker-label"),
            # Empty means today; the callback fills it in.
            dbc.Input(id=TANGGAL, type="date", value=route.get("hari", ""), class_name="field"),
        ],
        className="picker",
    )
    pickers = [
        heads.kabupaten(KABUPATEN, catalogue, view),
        day,
    ]
    grids = html.Div(
        [
            html.Section(
                [html.H2(id=BERLAKU_JUDUL), html.Div(id=BERLAKU), lokus_grids.key()],
                className="card",
            ),
            html.Section([html.H2(id=PERNAH_JUDUL), html.Div(id=PERNAH)], className="card"),
        ],
        className="aksi-pair",
    )
    return html.Main(
        [
            *heads.head(NAME, view, pickers, KALIMAT),
            html.P(id=RAGU, className="answer-note"),
            grids,
            html.Section(
                [
                    html.H2("SK desa lokus menurut tahun"),
                    html.Div(
                        id=DAFTAR_SK,
                        className="rakor-wide",
                        tabIndex=0,
                        role="region",
                        **{"aria-label": "SK desa lokus menurut tahun"},
                    ),
                    html.P(id=SUMBER, className="source"),
                ],
                className="card",
            ),
            *(dcc.Store(id=store) for store in DRAWN),
            fold("Daftar dan isian: catatan SK", DESK.section()),
        ],
        className="page",
    )
