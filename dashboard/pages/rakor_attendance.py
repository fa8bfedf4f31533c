"""The part of a session with who came."""

from dash import dcc, html

DAFTAR, JUMLAH, TICK = "rakor-hadir-daftar", "rakor-hadir-jumlah", "rakor-hadir-tanda"
MITRA, TAMBAH, PESAN = "rakor-hadir-mitra", "rakor-hadir-tambah", "rakor-hadir-pesan"


def layout(*, records: bool) -> html.Section:
    adding = html.Div(
        [
            html.Label("Mitra atau undangan lain", htmlFor=MITRA, className="picker-label"),
            dcc.Input(id=MITRA, type="text", value="", className="field", maxLength=120),
            html.Button("Tambah", id=TAMBAH, className="button quiet", type="button"),
        ],
        className="batch-act rakor-move",
        hidden=not records,
    )
    return html.Section(
        [
            html.Div(
                [html.H2("Kehadiran"), html.Span(id=JUMLAH, className="card-note", role="status")],
                className="card-head",
            ),
            html.Div(
                id=DAFTAR,
                className="rakor-parties",
                **{"data-act": TICK, "data-records": "1" if records else ""},
            ),
            adding,
            html.P(id=PESAN, className="rakor-said", role="status"),
            dcc.Store(id=TICK),
        ],
        className="card",
    )
