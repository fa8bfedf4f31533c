"""The part of /data that says who has not reported, and whom to remind."""

from dash import html

from dashboard.components import controls

DAFTAR, KALIMAT = "data-lapor-daftar", "data-lapor-kalimat"
PERIODE, SUSUN = "data-lapor-jendela", "data-lapor-susun"
REMINDERS, NOTE = "data-lapor-pengingat", "data-lapor-keterangan"

BY_REPORT, BY_SENDER = "laporan", "pengirim"
LATELY = "terakhir"


def layout() -> html.Section:
    pickers = html.Div(
        [
            controls.picker(PERIODE, "Periode laporan", [(LATELY, "3 bulan terakhir")], LATELY),
            controls.switch(
                SUSUN,
                "Susun menurut",
                [(BY_REPORT, "Laporan"), (BY_SENDER, "Pengirim")],
                BY_REPORT,
            ),
        ],
        className="pickers",
    )
    return html.Section(
        [
            html.Div([html.H2("Siapa belum lapor"), pickers], className="batches-head"),
            html.P(id=KALIMAT, className="reports-told", role="status"),
            html.Div(id=DAFTAR),
            html.H3("Pengingat siap tempel"),
            html.Div(id=REMINDERS),
            html.P(id=NOTE, className="card-note"),
        ],
        className="card",
        **{"aria-label": "Siapa belum lapor"},
    )
