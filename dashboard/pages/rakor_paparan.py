"""The paparan of a session, arranged: which parts, in what order, with what note."""

from dash import dcc, html

DAFTAR, BARIS = "rakor-paparan-daftar", "rakor-paparan-catatan"
ACT, PESAN = "rakor-paparan-ubah", "rakor-paparan-pesan"
KEYS = "Pada butir: Alt+panah memindahkan, Delete menyembunyikan atau menampilkan lagi."


def layout(*, records: bool) -> html.Section:
    noting = html.Div(
        [
            html.Label(
                "Catatan: nomor butir, lalu teks, lalu Enter",
                htmlFor=BARIS,
                className="picker-label",
            ),
            dcc.Input(id=BARIS, type="text", value="", className="field", maxLength=310,
                      autoComplete="off", placeholder="4 tanyakan pengukuran Jelimpo"),
        ],
        className="batch-act",
        hidden=not records,
    )  # fmt: skip
    return html.Section(
        [
            html.H2("Paparan"),
            html.Nav(
                html.Details(
                    [
                        html.Summary("Pilih dan urutkan butir" if records else "Butir paparan"),
                        html.Ol(id=DAFTAR, **{"data-act": ACT}),
                        noting,
                        html.P(KEYS, className="source", hidden=not records),
                    ]
                ),
                className="rakor-agenda",
                **{"aria-label": "Butir paparan"},
            ),
            html.P(id=PESAN, className="rakor-said", role="status"),
            dcc.Store(id=ACT),
        ],
        id="paparan",
        className="card",
    )
