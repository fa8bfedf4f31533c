"""How far an aksi or its evidence is, as word, symbol and colour."""

from datetime import date

from dash import html

from dashboard.domain import numbers
from dashboard.domain.aksi_forms import DONE, GOING, NOT_STARTED, STUCK, UNKNOWN
from dashboard.domain.aksi_proofs import ProofState
from dashboard.domain.aksi_states import AksiState
from dashboard.domain.periods import short_day_words

CLASSES = {UNKNOWN: "todo", NOT_STARTED: "todo", GOING: "going", DONE: "done", STUCK: "stuck"}
PROOF_CLASSES = {
    ProofState.EXPIRED: "late",
    ProofState.MISSING: "stuck",
    ProofState.UNSENT: "going",
    ProofState.ENDING: "todo",
    ProofState.THERE: "done",
    ProofState.LATER: "todo",
}


def state(one: AksiState, today: date) -> html.Span:
    if one.ahead(today):
        return html.Span("periksa hari", className="rtl stuck")
    late = one.overdue(today) and one.record
    word, look = ("terlambat", "late") if late else (one.status, CLASSES[one.status])
    return html.Span(word, className=f"rtl {look}")


def proof(state: ProofState) -> html.Span:
    return html.Span(state.value, className=f"rtl {PROOF_CLASSES[state]}")


def timing(one: AksiState, today: date) -> str:
    """Say it against the calendar: `10 Nov 2024, lewat 10 hari`, `tenggat 31 Okt 2024`."""
    late = one.days_late(today)
    words = f"tenggat {short_day_words(one.due)}"
    if one.ahead(today) and one.done_on:
        return f"hari selesai {short_day_words(one.done_on)} belum tiba"
    if one.done(today) and one.done_on:
        words = short_day_words(one.done_on)
    elif one.overdue(today):
        words = f"{one.status}, {words}" if one.record else words
    return f"{words}, lewat {numbers.count(late)} hari" if late else words
