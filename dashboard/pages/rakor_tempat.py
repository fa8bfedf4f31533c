"""The part of a session with its place: one line, kept with Enter until it is closed."""

import dash_bootstrap_components as dbc
from dash import html

from dashboard.domain.rakor_sessions import LONGEST_PLACE, Session

BARIS, SIMPAN, PESAN = "rakor-tempat-baris", "rakor-tempat-simpan", "rakor-tempat-pesan"


def layout(session: Session, *, records: bool) -> html.Div:
    return html.Div(
        [
            html.Label("Tempat", htmlFor=BARIS, className="picker-label"),
            dbc.Input(
                id=BARIS, type="text", value=session.place, class_name="field",
                maxlength=LONGEST_PLACE, placeholder="Ruang rapat, gedung", autocomplete="off",
            ),
            html.Button("Simpan tempat", id=SIMPAN, className="button quiet", type="button"),
            html.Span(id=PESAN, className="rakor-said", role="status"),
        ],
        className="batch-act rakor-move",
        hidden=not records,
    )  # fmt: skip
