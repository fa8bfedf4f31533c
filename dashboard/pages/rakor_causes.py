"""The causes of a session, written in place: one line in the row of each desa."""

from collections.abc import Sequence
from typing import Any

from dash import dcc, html

from dashboard.components import heavy_desa
from dashboard.domain.desa_loads import DesaLoad
from dashboard.domain.rakor_causes import LONGEST, RecordedCause

Id = dict[str, Any]
LINE, SAID, SEEN = "rakor-sebab-baris", "rakor-sebab-bawah", "rakor-sebab-dilihat"
PESAN = "rakor-sebab-pesan"
HINT = "Tulis sebab, lalu Enter"


def layout() -> html.P:
    """Return where it is told what came of a line, for those who do not see the row."""
    return html.P(id=PESAN, className="sr-only", role="status")


def line(desa: Any) -> Id:
    return {"type": LINE, "desa": desa}


def said(desa: Any) -> Id:
    return {"type": SAID, "desa": desa}


def seen(desa: Any) -> Id:
    """Return the id of what whoever writes has seen: the number of the cause and its words."""
    return {"type": SEEN, "desa": desa}


def entry(one: DesaLoad, name: str, history: Sequence[RecordedCause] = ()) -> html.Div:
    """Return the line of a desa, what is known of it below. history: the newest first."""
    text = one.cause.text if one.cause else ""
    field = dcc.Input(
        id=line(one.code), type="text", value=text, className="field", maxLength=LONGEST,
        placeholder=HINT, autoComplete="off",
    )  # fmt: skip
    held = {"id": one.cause.id if one.cause else 0, "text": text}
    return html.Div(
        [
            html.Label([html.Span(f"Sebab di {name}", className="sr-only"), field]),
            html.Small(heavy_desa.below(one), id=said(one.code)),
            _before(history[1:]) if len(history) > 1 else None,
            dcc.Store(id=seen(one.code), data=held),
        ],
        className="rakor-cause",
    )


def _before(history: Sequence[RecordedCause]) -> html.Details:
    items = [html.Li(f"{one.text or 'dihapus'} ({one.by})") for one in history]
    return html.Details([html.Summary("Riwayat"), html.Ul(items)], className="source")
