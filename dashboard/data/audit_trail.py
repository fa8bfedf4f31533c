"""Recording in the audit trail: who did what to which thing, chained to the event before."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import Connection, select

from dashboard.data.audit_tables import audit_event
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import Actor
from dashboard.domain.audit_events import FIRST, AuditEvent, AuditKind, Detail, plain, sealed


def record_event(
    ledger: Ledger,
    actor: Actor,
    kind: AuditKind,
    subject: str,
    details: Mapping[str, Detail] | None = None,
    *,
    kab: str = "",
) -> AuditEvent:
    """Keep an event by itself. subject: a number or key; details: no personal data, no secrets.

    kab: the kabupaten it concerns; empty for the whole house.
    """
    with ledger.writing() as connection:
        return add_event(connection, actor, kind, subject, details, kab=kab)


def add_event(
    connection: Connection,
    actor: Actor,
    kind: AuditKind,
    subject: str,
    details: Mapping[str, Detail] | None = None,
    *,
    kab: str = "",
) -> AuditEvent:
    """Keep an event inside the writing transaction of the act itself: both are kept or neither."""
    # The write lock is held: nobody comes between the last event and this one.
    newest = select(audit_event.c.number, audit_event.c.seal)
    last = connection.execute(newest.order_by(audit_event.c.number.desc()).limit(1)).one_or_none()
    open_ = AuditEvent(
        number=last.number + 1 if last else 1,
        at=datetime.now(UTC).isoformat(timespec="microseconds"),
        actor=actor.name,
        role=actor.role.value,
        kind=kind.value,
        subject=subject,
        details=dict(details or {}),
        kab=kab,
        before=last.seal if last else FIRST,
    )
    event = replace(open_, seal=sealed(open_))
    values = {**vars(event), "details": plain(event.details)}
    connection.execute(audit_event.insert().values(**values))
    return event
