"""Events of the audit trail as a table, the newest first."""

from collections.abc import Sequence
from datetime import datetime

from dash import html

from dashboard.components import states
from dashboard.domain import numbers
from dashboard.domain.audit_events import AuditEvent
from dashboard.domain.audit_sentences import details_words
from dashboard.domain.kept_batches import moment_words

HEADS = ("Nomor", "Waktu", "Siapa", "Kejadian", "Tentang", "Rincian")


def table(events: Sequence[AuditEvent]) -> html.Div:
    """Return the table; a sentence where there is no event."""
    if not events:
        return states.empty(
            "Tidak ada kejadian yang cocok.", "Kosongkan tanggal, atau pilih «Semua»."
        )
    heads = html.Tr([html.Th(word, scope="col") for word in HEADS])
    body = html.Tbody([_row(one) for one in events])
    return html.Div(
        html.Table([html.Thead(heads), body], className="plain records"),
        className="rakor-wide",
        tabIndex=0,
        role="region",
        **{"aria-label": "Kejadian"},
    )


def _row(event: AuditEvent) -> html.Tr:
    who = html.Td([event.actor, html.Small(f" {event.role}")])
    return html.Tr(
        [
            html.Th(numbers.count(event.number), scope="row", className="short"),
            html.Td(moment_words(datetime.fromisoformat(event.at)), className="short"),
            who,
            html.Td(event.kind, className="short"),
            html.Td(event.subject),
            html.Td(details_words(event.details), className="short"),
        ]
    )
