"""The card of /tim with how the kabupaten signs its files: office, logo, colour."""

from typing import Any

from dash import dcc, html

from dashboard.domain.identities import LONGEST_OFFICE

LOGO_AT = "/api/v1/logo"
KINDS = ".png,.jpg,.jpeg,.svg"
KINI, UBAH, RIWAYAT = "tim-identitas-kini", "tim-identitas-ubah", "tim-identitas-riwayat"
KANTOR, WARNA, PESAN = "tim-identitas-kantor", "tim-identitas-warna", "tim-identitas-pesan"
SIMPAN, LEPAS, BATAL = "tim-identitas-simpan", "tim-identitas-lepas", "tim-identitas-batal"
KAB, DATANG = "tim-identitas-kab", "tim-identitas-datang"
ZONA, KIRIM = "tim-identitas-zona", "tim-identitas-kirim"
CATATAN, SAMPAI = "tim-identitas-catatan", "tim-identitas-sampai"
"""Fields that js/evidence.js sends with a file; a logo has neither."""
MEANS = (
    "Dipakai pada slide, PDF, Word, notulen, profil wilayah dan paparan. Kosong: tampilan Lokus."
)


def section() -> html.Section:
    """Return the card; what may be changed is hidden from who may not."""
    quiet = "button quiet"
    zone = html.Label(
        [html.B("Pasang logo"), html.Span("atau jatuhkan PNG, JPEG atau SVG di sini, sampai 1 MB")],
        id=ZONA,
        className="drop",
        **{"data-accept": KINDS, "data-address": LOGO_AT},
    )
    return html.Section(
        [
            html.H2("Identitas kabupaten"),
            html.P(MEANS, className="card-note"),
            html.Div(id=KINI),
            html.Div(
                [
                    html.Div(
                        [
                            _field(KANTOR, "Nama kantor", LONGEST_OFFICE),
                            _field(WARNA, "Warna judul (#RRGGBB)", 7),
                        ],
                        className="rakor-fields",
                    ),
                    html.P(
                        [
                            html.Button("Simpan", id=SIMPAN, className="button"),
                            html.Button("Lepas logo", id=LEPAS, className=quiet),
                            html.Button("Batalkan perubahan terakhir", id=BATAL, className=quiet),
                        ],
                        className="record-acts",
                    ),
                    zone,
                    html.Ul(id=KIRIM, className="uploads"),
                    html.Div([dcc.Input(id=one, type="hidden", value="") for one in HELD]),
                ],
                id=UBAH,
                hidden=True,
            ),
            html.P(id=PESAN, className="rakor-said", role="status"),
            html.Div(id=RIWAYAT),
            dcc.Store(id=KAB),
            dcc.Store(id=DATANG),
        ],
        className="card evidence",
    )


HELD = (CATATAN, SAMPAI)


def _field(name: str, words: str, longest: int) -> Any:
    return html.Div(
        [
            html.Label(words, htmlFor=name, className="picker-label"),
            dcc.Input(id=name, type="text", value="", className="field", maxLength=longest),
        ]
    )
