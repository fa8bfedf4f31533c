"""The panel of /data with one file: what is done to it, its history, what is wrong with it."""

from typing import TypedDict

import dash_bootstrap_components as dbc
from dash import dcc, html

PANEL, TITLE = "data-berkas-panel", "data-berkas-judul"
FACTS, HISTORY = "data-berkas-isi", "data-berkas-riwayat"
PROBLEMS, PROBLEMS_HEAD = "data-berkas-catatan", "data-berkas-catatan-judul"
ASIDE, ASIDE_HEAD = "data-berkas-sisihan", "data-berkas-sisihan-judul"
RETURN = "data-berkas-balasan"
MESSAGE, PROGRESS = "data-berkas-pesan", "data-berkas-kemajuan"
SEEN = "data-berkas-dilihat"  # number and how many steps its history had
VERIFY, FINAL = "data-berkas-verifikasi", "data-berkas-tetapkan"
DAY, PUBLISH = "data-berkas-terbit", "data-berkas-simpan-terbit"
REASON, WITHDRAW = "data-berkas-alasan", "data-berkas-tarik"
RESTORE = "data-berkas-kembalikan"
PUBLISHING, WITHDRAWING = "data-berkas-baris-terbit", "data-berkas-baris-tarik"


class Seen(TypedDict):
    """The file as it was when the panel opened."""

    number: str
    steps: int


def layout() -> html.Div:
    panel = dbc.Offcanvas(
        [
            html.Div(
                [html.P(id=MESSAGE), html.P(id=PROGRESS)],
                className="batch-said",
                role="status",
                tabIndex=-1,
            ),
            html.Div(_acts(), className="batch-acts"),
            html.Div(id=FACTS),
            html.H3("Riwayat"),
            html.Div(id=HISTORY),
            html.H3("Catatan", id=PROBLEMS_HEAD),
            html.Div(id=RETURN),
            html.Div(id=PROBLEMS),
            html.H3("Baris yang disisihkan", id=ASIDE_HEAD),
            html.Div(id=ASIDE),
        ],
        id=PANEL,
        placement="end",
        is_open=False,
        title=html.Span(id=TITLE),
        labelledby=TITLE,
        class_name="batch-panel",
    )
    return html.Div([panel, dcc.Store(id=SEEN)])


def _acts() -> list[html.Button | html.Div]:
    return [
        html.Button("Verifikasi", id=VERIFY, className="button", type="button"),
        html.Button("Jadikan data tetap", id=FINAL, className="button", type="button"),
        html.Button("Kembalikan", id=RESTORE, className="button", type="button"),
        html.Div(
            [
                html.Label("Dihitung mulai", htmlFor=DAY, className="picker-label"),
                dbc.Input(id=DAY, type="date", value="", class_name="field"),
                html.Button("Simpan tanggal", id=PUBLISH, className="button quiet", type="button"),
            ],
            id=PUBLISHING,
            className="batch-act",
        ),
        html.Div(
            [
                html.Label("Alasan menarik", htmlFor=REASON, className="picker-label"),
                dcc.Input(id=REASON, type="text", value="", className="field", maxLength=300),
                html.Button("Tarik", id=WITHDRAW, className="button quiet", type="button"),
            ],
            id=WITHDRAWING,
            className="batch-act",
        ),
    ]
