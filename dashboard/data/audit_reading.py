"""Reading the audit trail: by kind, day and person, and whether its chain is whole."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, func, select, text

from dashboard.data.audit_tables import audit_event
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import Actor
from dashboard.domain.audit_events import AuditEvent, first_broken
from dashboard.domain.audit_rights import NOT_YOURS, may_audit, sees_event

TRIGGERS = ("audit_event_never_update", "audit_event_never_delete")


@dataclass(frozen=True)
class Asked:
    """What is looked for; empty or None for all. first, last: days as they are in UTC."""

    kind: str = ""
    person: str = ""
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True)
class Chain:
    """events: the number of the last one. broken: number at which it is not what was written.

    cut: events are gone from the end. open: the guard against changes was taken away.
    """

    events: int
    broken: int | None = None
    cut: bool = False
    open: bool = False

    @property
    def whole(self) -> bool:
        return self.broken is None and not self.cut and not self.open


def read_trail(ledger: Ledger, asked: Asked, actor: Actor) -> list[AuditEvent]:
    """Return the events an actor may see, the newest first; PermissionError for others."""
    if not may_audit(actor):
        raise PermissionError(NOT_YOURS)
    wanted = select(audit_event)
    if asked.kind:
        wanted = wanted.where(audit_event.c.kind == asked.kind)
    if asked.person:
        wanted = wanted.where(audit_event.c.actor == asked.person)
    if asked.first:
        wanted = wanted.where(audit_event.c.at >= asked.first.isoformat())
    if asked.last:
        # A day is before its hours: `2025-08-31T…` sorts behind `2025-08-31`.
        wanted = wanted.where(audit_event.c.at < f"{asked.last.isoformat()}U")
    with ledger.reading() as connection:
        rows = connection.execute(wanted.order_by(audit_event.c.number.desc()))
        found = [event_of(row) for row in rows]
    return [one for one in found if sees_event(actor, one.kab)]


def people_of(ledger: Ledger, actor: Actor) -> list[str]:
    """Return the names that stand in the trail; PermissionError as `read_trail`."""
    return sorted({one.actor for one in read_trail(ledger, Asked(), actor)}, key=str.casefold)


def check_chain(ledger: Ledger) -> Chain:
    """Follow the whole chain; every event is read."""
    with ledger.reading() as connection:
        last = connection.scalar(select(func.max(audit_event.c.number))) or 0
        return Chain(last, first_broken(_every(connection)), *_of_sqlite(connection, last))


def event_of(row: Row[Any]) -> AuditEvent:
    return AuditEvent(**{**row._mapping, "details": json.loads(row.details)})


def _every(connection: Connection) -> Iterator[AuditEvent]:
    for row in connection.execute(select(audit_event).order_by(audit_event.c.number)):
        yield event_of(row)


def _of_sqlite(connection: Connection, last: int) -> tuple[bool, bool]:
    """Tell whether events are missing at the end, and whether the guards are gone."""
    if connection.dialect.name != "sqlite":
        return False, False
    given = connection.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = 'audit_event'"))
    kept = connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
    return (given or 0) != last, not set(TRIGGERS) <= set(kept)
