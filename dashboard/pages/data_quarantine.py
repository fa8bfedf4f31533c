"""The part of /data with names of areas that nobody has answered for yet."""

import dash_bootstrap_components as dbc
from dash import html

from dashboard.components import controls

SECTION, COUNT, NAMES = "data-karantina", "data-karantina-jumlah", "data-karantina-nama"
DETAIL, AREA = "data-karantina-rincian", "data-karantina-wilayah"
SAVE, MESSAGE = "data-karantina-simpan", "data-karantina-pesan"

NOT_OURS = "bukan"
EXPLAINED = (
    "Baris dengan nama ini disisihkan dan belum dihitung. Jawaban diingat: berkasnya dibaca ulang, "
    "angkanya dihitung, dan berkas berikutnya tidak bertanya lagi."
)


def layout() -> html.Section:
    form = html.Div(
        [
            html.Div(id=DETAIL),
            controls.picker(AREA, "Wilayah yang dimaksud", [], "", wide=True),
            html.Button("Simpan jawaban", id=SAVE, className="button", type="button"),
            html.P(id=MESSAGE, className="card-note", role="status"),
        ],
        className="waiting-form",
    )
    names = html.Fieldset(
        [
            html.Legend("Nama yang tertulis", className="picker-label"),
            dbc.RadioItems(id=NAMES, options=[], name=NAMES, class_name="waiting-names"),
        ]
    )
    return html.Section(
        [
            html.Div(
                [
                    html.H2("Nama wilayah yang belum dikenali"),
                    html.Span(id=COUNT, className="ranked-count"),
                ],
                className="batches-head",
            ),
            html.P(EXPLAINED, className="card-note"),
            html.Div([names, form], className="waiting"),
        ],
        id=SECTION,
        className="card",
        hidden=True,
        **{"aria-label": "Nama wilayah yang belum dikenali"},
    )
