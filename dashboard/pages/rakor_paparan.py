"""The paparan of a session, arranged: which parts, in what order, with what note."""

from dash import dcc, html

from dashboard.domain.audiences import Audience
from dashboard.pages.downloads import SHOW
from dashboard.pages.links import of_file

DAFTAR, BARIS = "rakor-paparan-daftar", "rakor-paparan-catatan"
ACT, PESAN = "rakor-paparan-ubah", "rakor-paparan-pesan"
KEYS = "Pada butir: Alt+panah memindahkan, Delete menyembunyikan atau menampilkan lagi."


def layout(key: str, *, records: bool) -> html.Section:
    """Return the part of a session by its key; who records may arrange it."""
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
            html.P(
                [
                    html.A(
                        word,
                        href=of_file(SHOW, rakor=key, untuk=audience),
                        className=look,
                        target="_blank",
                    )
                    for word, audience, look in (
                        ("Tayangkan", "", "button"),
                        ("Tayangkan untuk umum", Audience.UMUM.value, "button quiet"),
                    )
                ],
                className="record-acts",
            ),
            html.Nav(
                html.Details(
                    [
                        html.Summary("Pilih dan urutkan butir" if records else "Butir paparan"),
                        html.Ol(id=DAFTAR, **{"data-act": ACT, "data-stays": "1"}),
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
