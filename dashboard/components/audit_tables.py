"""Events of the audit trail as a table, the newest first."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from dash import html

from dashboard.domain import numbers
from dashboard.domain.audit_events import AuditEvent
from dashboard.domain.audit_sentences import details_words
from dashboard.domain.kept_batches import moment_words

HEADS = ("Nomor", "Waktu", "Siapa", "Kejadian", "Tentang", "Rincian")
Address = Callable[[AuditEvent], str]


def table(events: Sequence[AuditEvent], address: Address, names: Mapping[str, str]) -> html.Div:
    """Return the table. address: of what an event is about. names: of accounts, by subject."""
    heads = html.Tr([html.Th(word, scope="col") for word in HEADS])
    body = html.Tbody([_row(one, address(one), names.get(one.subject, "")) for one in events])
    return html.Div(
        html.Table([html.Thead(heads), body], className="plain records stacked"),
        className="rakor-wide",
        tabIndex=0,
        role="region",
        **{"aria-label": "Kejadian"},
    )


def _row(event: AuditEvent, address: str, name: str) -> html.Tr:
    about = html.A(event.subject, href=address) if address else event.subject
    return html.Tr(
        [
            html.Th(numbers.count(event.number), scope="row", className="short"),
            html.Td(moment_words(datetime.fromisoformat(event.at)), className="short"),
            html.Td([event.actor, html.Small(f" {event.role}")], className="short"),
            html.Td(event.kind, className="short"),
            html.Td([about, html.Small(f" {name}") if name else None], className="short"),
            html.Td(details_words(event.details)),
        ]
    )
