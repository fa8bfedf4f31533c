"""The panel of a session with one decision: its fields, its history, a conflict if any."""

import dash_bootstrap_components as dbc
from dash import dcc, html

from dashboard.components import controls
from dashboard.domain.rakor_decisions import DAYS, WORDS

PANEL, TITLE, SAID = "rakor-putusan", "rakor-putusan-judul", "rakor-putusan-pesan"
OPENED = "rakor-putusan-dibuka"  # number of the decision opened
SEEN = "rakor-putusan-dilihat"  # number, revision and values it had when it was shown
SAVE, HISTORY, FROM = "rakor-putusan-simpan", "rakor-putusan-riwayat", "rakor-putusan-asal"
FIELDS = tuple(WORDS)


def field_id(field: str) -> str:
    """Return the id of a field: `rakor-putusan-isi-due`."""
    return f"{PANEL}-isi-{field}"


def layout(*, records: bool) -> html.Div:
    panel = dbc.Offcanvas(
        [
            html.Div(html.P(id=SAID), className="batch-said", role="status", tabIndex=-1),
            html.P(id=FROM, className="source"),
            html.Div([_field(field) for field in FIELDS], className="rakor-fields"),
            html.Button("Simpan", id=SAVE, className="button", type="button", hidden=not records),
            html.H3("Riwayat"),
            html.Div(id=HISTORY),
        ],
        id=PANEL,
        placement="end",
        is_open=False,
        title=html.Span(id=TITLE),
        labelledby=TITLE,
        class_name="batch-panel",
    )
    return html.Div([panel, dcc.Store(id=OPENED), dcc.Store(id=SEEN)])


def _field(field: str) -> html.Div:
    name = field_id(field)
    if field == "owner":
        return controls.picker(name, WORDS[field], (), "", wide=True)
    label = html.Label(WORDS[field], htmlFor=name, className="picker-label")
    if field in DAYS:
        return html.Div([label, dbc.Input(id=name, type="date", value="", class_name="field")])
    entry = dcc.Textarea(id=name, value="", className="field", maxLength=500)
    return html.Div([label, entry], className="wide")
