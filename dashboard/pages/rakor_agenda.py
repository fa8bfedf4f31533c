"""The agenda of a session: what is proposed, and its change by keyboard."""

from dash import dcc, html

DAFTAR, BARIS, USUL = "rakor-agenda-daftar", "rakor-agenda-baris", "rakor-agenda-usul"
ACT, PESAN = "rakor-agenda-ubah", "rakor-agenda-pesan"
KEYS = "Pada butir: Alt+panah memindahkan, Delete menghapus."


def layout(*, records: bool) -> html.Nav:
    changing = html.Details(
        [
            html.Summary("Ubah agenda"),
            html.Div(
                [
                    html.Label("Butir baru, lalu Enter", htmlFor=BARIS, className="picker-label"),
                    dcc.Input(id=BARIS, type="text", value="", className="field", maxLength=160,
                              autoComplete="off"),
                    html.Button(
                        "Kembali ke usul", id=USUL, className="button quiet", type="button"
                    ),
                ],
                className="batch-act",
            ),
            html.P(id=PESAN, className="rakor-said", role="status"),
            html.P(KEYS, className="source"),
        ],
        hidden=not records,
    )  # fmt: skip
    return html.Nav(
        [html.Ol(id=DAFTAR, **{"data-act": ACT}), changing, dcc.Store(id=ACT)],
        className="rakor-agenda",
        **{"aria-label": "Agenda"},
    )
