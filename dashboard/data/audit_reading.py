"""Reading the audit trail: by kind, day and person, and whether its chain is whole."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, select, text

from dashboard.data.audit_tables import audit_event
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import Actor
from dashboard.domain.audit_events import FIRST, AuditEvent, first_broken
from dashboard.domain.audit_rights import NOT_YOURS, may_audit, sees_event

TRIGGERS = ("audit_event_never_update", "audit_event_never_delete")


@dataclass(frozen=True)
class Asked:
    """What is looked for; empty or None for all. first, last: days of this office.

    kab: what concerns it, and the whole house.
    """

    kab: str = ""
    kind: str = ""
    person: str = ""
    first: date | None = None
    last: date | None = None

    @classmethod
    def of(cls, kab: str, kind: str, person: str, since: str, until: str) -> "Asked":
        """Read what an address asks for; a day that is none asks for all days."""
        return cls(kab, kind, person, _day(since), _day(until))

    @property
    def turned(self) -> bool:
        """Tell whether the last day comes before the first."""
        return self.first is not None and self.last is not None and self.last < self.first


@dataclass(frozen=True)
class Chain:
    """events: the number of the last one. broken: number at which it is not what was written.

    cut: events are gone from the end. open: the guard against changes was taken away. seal: of
    the last one.
    """

    events: int
    broken: int | None = None
    cut: bool = False
    open: bool = False
    seal: str = field(default=FIRST, compare=False)

    @property
    def whole(self) -> bool:
        return self.broken is None and not self.cut and not self.open


def read_trail(
    ledger: Ledger, asked: Asked, actor: Actor, most: int | None = None, skipped: int = 0
) -> list[AuditEvent]:
    """Return the events an actor may see, the newest first; PermissionError for others.

    most: how many; skipped: newer ones that are left out before them.
    """
    if not may_audit(actor):
        raise PermissionError(NOT_YOURS)
    which = (*_which(asked), *_near(actor))
    wanted = select(audit_event).where(*which).order_by(audit_event.c.number.desc())
    with ledger.reading() as connection:
        rows = connection.execute(wanted.limit(most).offset(skipped))
        found = [event_of(row) for row in rows]
    return [one for one in found if sees_event(actor, one.kab)]


def count_trail(ledger: Ledger, asked: Asked, actor: Actor) -> int:
    """Return how many events there are of what is asked; PermissionError as `read_trail`."""
    if not may_audit(actor):
        raise PermissionError(NOT_YOURS)
    which = (*_which(asked), *_near(actor))
    counted = select(func.count()).select_from(audit_event).where(*which)
    with ledger.reading() as connection:
        return connection.scalar(counted) or 0


def people_of(ledger: Ledger, asked: Asked, actor: Actor) -> list[str]:
    """Return the names that stand in what is asked; PermissionError as `read_trail`."""
    if not may_audit(actor):
        raise PermissionError(NOT_YOURS)
    named = select(audit_event.c.actor, audit_event.c.kab).where(*_which(asked)).distinct()
    with ledger.reading() as connection:
        rows = connection.execute(named).all()
    return sorted({row.actor for row in rows if sees_event(actor, row.kab)}, key=str.casefold)


def check_chain(ledger: Ledger, after: int = 0, before: str = FIRST) -> Chain:
    """Follow the chain; every event is read, one at a time.

    after, before: number and seal of the event up to which it is known to be whole.
    """
    newest = select(audit_event.c.number, audit_event.c.seal)
    with ledger.reading() as connection:
        last = connection.execute(newest.order_by(audit_event.c.number.desc()).limit(1)).first()
        number, seal = (last.number, last.seal) if last else (0, FIRST)
        broken = first_broken(_since(connection, after), after=after, before=before)
        return Chain(number, broken, *_of_sqlite(connection, number), seal=seal)


def event_of(row: Row[Any]) -> AuditEvent:
    return AuditEvent(**{**row._mapping, "details": json.loads(row.details)})


def _which(asked: Asked) -> Iterator[ColumnElement[bool]]:
    if asked.kab:
        yield audit_event.c.kab.in_(["", asked.kab])
    if asked.kind:
        yield audit_event.c.kind == asked.kind
    if asked.person:
        yield audit_event.c.actor == asked.person
    if asked.first:
        yield audit_event.c.at >= _begins(asked.first)
    if asked.last:
        yield audit_event.c.at < _begins(asked.last + timedelta(days=1))


def _near(actor: Actor) -> Iterator[ColumnElement[bool]]:
    """Leave out in the database what `sees_event` would: so that pages and counts are whole."""
    if actor.areas:
        yield audit_event.c.kab.in_(["", *{area[:5] for area in actor.areas}])


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def _begins(day: date) -> str:
    """Return the first moment of a day of this office, as the trail writes moments."""
    here = datetime.combine(day, time.min).astimezone()
    return here.astimezone(UTC).isoformat(timespec="microseconds")


def _since(connection: Connection, after: int) -> Iterator[AuditEvent]:
    asked = select(audit_event).where(audit_event.c.number > after)
    for row in connection.execute(asked.order_by(audit_event.c.number)):
        yield event_of(row)


def _of_sqlite(connection: Connection, last: int) -> tuple[bool, bool]:
    """Tell whether events are missing at the end, and whether the guards are gone."""
    if connection.dialect.name != "sqlite":
        return False, False
    given = connection.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = 'audit_event'"))
    kept = connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
    return (given or 0) != last, not set(TRIGGERS) <= set(kept)
