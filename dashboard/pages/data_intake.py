"""The part of /data where files come in: drop zone, what was understood, questions."""

from typing import Any

from dash import dcc, html

MASUK = "data-masuk"  # where files are dropped
PILIH = "data-masuk-pilih"  # where js/uploads.js puts the choice of files
KIRIM = "data-masuk-kirim"  # how far each upload is, drawn by js/uploads.js
DAFTAR, SHOWN = "data-masuk-daftar", "data-masuk-tampil"
BROUGHT = "data-masuk-tiba"  # told by js/uploads.js when files have arrived
AGAIN = "data-masuk-ulang"  # asks js/uploads.js to send a file once more
SEMUA, BUSY = "data-masuk-semua", "data-masuk-sibuk"
TERTUTUP = "data-masuk-tertutup"  # why nothing can be brought here
CARD, ACT, ANSWER = "data-masuk-kartu", "data-masuk-aksi", "data-masuk-jawab"

BACK = "/api/v1/berkas/{number}/kembali"  # the workbook for the sender of a file that waits
Id = dict[str, Any]


def card(number: Any) -> Id:
    return {"type": CARD, "berkas": number}


def act(number: Any, what: Any) -> Id:
    return {"type": ACT, "berkas": number, "aksi": what}


def answer(number: Any, key: Any) -> Id:
    return {"type": ANSWER, "berkas": number, "tanya": key}


def layout() -> html.Section:
    zone = html.Label(
        [
            html.Span(id=PILIH),
            html.B("Pilih berkas"),
            html.Span("atau tarik ke sini: Excel, CSV, ODS, HTML atau zip, sampai 50 MB"),
        ],
        id=MASUK,
        className="drop",
    )
    return html.Section(
        [
            html.Div(
                [
                    html.H2("Muat berkas"),
                    html.Button(
                        "Muat semua yang siap", id=SEMUA, className="button quiet", hidden=True
                    ),
                ],
                className="card-head",
            ),
            zone,
            html.P(id=TERTUTUP, className="card-note"),
            html.Ul(id=KIRIM, className="uploads", **{"aria-live": "polite"}),
            html.P(id=BUSY, className="inbox-busy", role="status"),
            html.Div(id=DAFTAR, className="inbox-list"),
            dcc.Store(id=BROUGHT),
            dcc.Store(id=SHOWN),
            dcc.Store(id=AGAIN),
        ],
        className="card",
        **{"aria-label": "Muat berkas"},
    )
