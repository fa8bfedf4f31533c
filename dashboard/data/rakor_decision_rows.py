"""Decisions with their history, as the ledger holds them."""

from typing import Any

from sqlalchemy import Connection, select

from dashboard.data.ledger import Ledger
from dashboard.data.rakor_rows import UnknownRakorError, session
from dashboard.data.rakor_tables import rakor_decision, rakor_decision_event
from dashboard.domain.rakor_decisions import WORDS, Decision, DecisionEvent, as_of
from dashboard.domain.rakor_sessions import Session


def read_decision(ledger: Ledger, identity: int) -> tuple[Decision, list[DecisionEvent], Session]:
    """Return a decision with its history and the session it was recorded in.

    Raises UnknownRakorError for a number never given.
    """
    with ledger.reading() as connection:
        found = decision_of(connection, identity)
        return found, events_of(connection, identity), session(connection, found.session_id)


def decision_of(connection: Connection, identity: int) -> Decision:
    asked = select(rakor_decision).where(rakor_decision.c.id == identity)
    row = connection.execute(asked).one_or_none()
    if row is None:
        raise UnknownRakorError(f"Keputusan nomor {identity} tidak ada.")
    return of_row(row)


def events_of(connection: Connection, identity: int) -> list[DecisionEvent]:
    """Return what became of a decision, the oldest first."""
    table = rakor_decision_event
    asked = select(table).where(table.c.decision_id == identity).order_by(table.c.id)
    return [
        DecisionEvent(
            row.decision_id, row.revision, row.field, row.old, row.new,
            row.done_by, row.done_at, row.day,
        )
        for row in connection.execute(asked)
    ]  # fmt: skip


def at(connection: Connection, one: Decision, revision: int) -> Decision:
    """Return a decision as it was at a revision."""
    fields = {field: getattr(one, field) for field in WORDS}
    fields = as_of(fields, events_of(connection, one.id), revision)
    return Decision(one.id, one.session_id, one.revision, **fields)


def of_row(row: Any) -> Decision:
    return Decision(row.id, row.session_id, row.revision, row.text, row.owner, row.due, row.decided)
