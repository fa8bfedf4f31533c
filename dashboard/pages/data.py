"""/data: files in, what became of them, who has not reported.

Its three parts are modules of their own, `data_intake`, `data_batches` and `data_reports`: each
owns its ids, here and in `callbacks/`. What they share stands here.
"""

from dash import dcc, html

from dashboard.domain.catalogue import Catalogue
from dashboard.pages import (
    data_batches,
    data_intake,
    data_panel,
    data_quarantine,
    data_reports,
    heads,
    jejak,
    tim,
)

PATH, NAME = "/data", "Data"
FILTERS = ("data-kabupaten",)
(KABUPATEN,) = FILTERS
KALIMAT, STATUS = "data-kalimat", "data-status"
CHANGED = "data-berubah"  # told anew whenever batches changed: every part asks again
BUILT = "data-dibangun"  # told anew when new figures are served
BUILD, PULSE = "data-bangun", "data-detak"  # how far the new figures are, asked while they are made
PULSE_MS = 500


def layout(catalogue: Catalogue, address: dict[str, str]) -> html.Main:
    view = catalogue.view({"kab": address.get("kab", "")})
    pickers = [
        heads.kabupaten(KABUPATEN, catalogue, view),
        html.P(id=STATUS, className="pickers-note"),
    ]
    return html.Main(
        [
            *heads.head(NAME, view, pickers, KALIMAT),
            html.P(id=BUILD, className="answer-note", role="status"),
            data_intake.layout(),
            data_quarantine.layout(),
            data_batches.layout(address.get("berkas", "")),
            data_reports.layout(),
            html.P(
                [
                    dcc.Link("Tim TPPS dan nama OPD", href=tim.address(view.kab)),
                    " · ",
                    dcc.Link(jejak.LINK, href=jejak.address(view.kab)),
                ],
                className="source",
            ),
            data_panel.layout(),
            dcc.Store(id=CHANGED),
            dcc.Store(id=BUILT),
            dcc.Interval(id=PULSE, interval=PULSE_MS, disabled=True),
        ],
        className="page",
    )
