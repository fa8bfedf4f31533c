"""The panel of a session with one action: all its fields, its history, a conflict if any."""

from typing import Any, TypedDict

import dash_bootstrap_components as dbc
from dash import dcc, html

from dashboard.components import controls
from dashboard.domain.rakor_actions import ActionStatus, Funds, Origin
from dashboard.domain.rakor_fields import WORDS
from dashboard.pages.evidence_list import EvidenceList

PANEL, TITLE, SAID = "rakor-panel", "rakor-panel-judul", "rakor-panel-pesan"
OPENED = "rakor-panel-dibuka"  # number of the action opened
SEEN = "rakor-panel-dilihat"  # number, revision and values it had when it was shown
REASON, SAVE, HISTORY = "rakor-panel-alasan", "rakor-panel-simpan", "rakor-panel-riwayat"
EFFECT = "rakor-panel-hasil"  # the success indicator before and after
EVIDENCE = EvidenceList("rakor-panel-bukti")
SEVERAL = ("supporting",)
CHOICES = ("owner", "place", "status", "indicator", "indicator_area", "funds", "origin")
DAYS = ("due", "start")
LONG = ("action", "obstacle", "support", "issue", "root_cause")
FIELDS = tuple(WORDS)
NONE = "-"  # a choice left open


class Asked(TypedDict):
    """The action that is opened."""

    id: int


class Seen(Asked):
    """An action as it was when it was opened; values by field."""

    revision: int
    values: dict[str, Any]


def field_id(field: str) -> str:
    """Return the id of a field: `rakor-panel-isi-due`."""
    return f"{PANEL}-isi-{field.replace('_', '-')}"


def layout(*, records: bool) -> html.Div:
    panel = dbc.Offcanvas(
        [
            html.Div(html.P(id=SAID), className="batch-said", role="status", tabIndex=-1),
            html.Div(id=EFFECT, className="rakor-effect"),
            html.Div(
                [*map(_field, FIELDS[:5]), _reason(), *map(_field, FIELDS[5:])],
                className="rakor-fields",
            ),
            html.Button("Simpan", id=SAVE, className="button", type="button", hidden=not records),
            EVIDENCE.section(),
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
    if field in CHOICES:
        return controls.picker(name, WORDS[field], _fixed(field), "")
    if field in SEVERAL:
        return controls.picker(name, WORDS[field], (), "", multi=True)
    label = html.Label(WORDS[field], htmlFor=name, className="picker-label")
    if field in DAYS:
        entry = dbc.Input(id=name, type="date", value="", class_name="field")
    elif field in LONG:
        entry = dcc.Textarea(id=name, value="", className="field", maxLength=500)
    else:
        entry = dcc.Input(id=name, type="text", value="", className="field", maxLength=200)
    return html.Div([label, entry], className="wide" if field in LONG else None)


def _reason() -> html.Div:
    return html.Div(
        [
            html.Label("Alasan menunda", htmlFor=REASON, className="picker-label"),
            dcc.Input(id=REASON, type="text", value="", className="field", maxLength=300),
        ]
    )


def _fixed(field: str) -> list[tuple[str, str]]:
    kinds = {"status": ActionStatus, "funds": Funds, "origin": Origin}
    return [(str(one) or NONE, str(one) or "–") for one in kinds.get(field, ())]
