"""Recording actions: added, changed, postponed; the history keeps each field with who and when."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection

from dashboard.data import rakor_revision, rakor_rows
from dashboard.data.deeds import Deed, deed, keep_change
from dashboard.data.edit_trail import trail_edit
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_action_rows import actions_where, events_of
from dashboard.data.rakor_tables import rakor_action, rakor_action_event
from dashboard.domain.actors import Actor
from dashboard.domain.rakor_actions import (
    CREATED,
    REPORTS,
    Action,
    ActionEvent,
    ActionStatus,
    Funds,
    Origin,
)
from dashboard.domain.rakor_fields import written
from dashboard.domain.rakor_rights import may_read, may_read_of, may_record, may_report, refuse
from dashboard.domain.rakor_rules import check, may_change, may_postpone
from dashboard.domain.rakor_sessions import Session, may_hold


class StaleActionError(ValueError):
    """The action was changed after the user looked at it: as it is now, and what was changed."""

    def __init__(self, current: Action, events: list[ActionEvent]):
        super().__init__(f"Tindakan {current.id} sudah diubah orang lain.")
        self.current = current
        self.events = events


def add_action(
    ledger: Ledger, session_id: int, values: Mapping[str, Any], actor: Actor, today: date
) -> Action:
    """Keep a new action of a session. values: at least action, owner and due.

    Raises ValueError for what no action can be or a closed session, PermissionError.
    """
    with ledger.writing() as connection:
        session = held(connection, session_id, actor)
        made = put_action(connection, session, values, actor, today)
        trail_edit(connection, actor, f"tindakan {made.id}", session.series.kab_code)
        return made


def held(connection: Connection, session_id: int, actor: Actor) -> Session:
    """Return a session in which an actor may record now.

    Raises ValueError for a closed session, PermissionError.
    """
    session = rakor_rows.session(connection, session_id)
    if not may_record(actor, session.series.kab_code, session.series.kec_code):
        raise refuse(actor, "mencatat di Rakor ini")
    may_hold(session)
    return session


def put_action(
    connection: Connection, session: Session, values: Mapping[str, Any], actor: Actor, today: date
) -> Action:
    """Add an action inside a writing transaction; ValueError for what no action can be."""
    check({"action": "", "owner": "", "due": None, **values})
    revision = rakor_revision.step(connection)
    fresh = {"status": ActionStatus.NOT_STARTED, "funds": Funds.NONE, "origin": Origin.RAKOR}
    kept = {field: _plain(value) for field, value in {**fresh, **values}.items()}
    made = connection.execute(
        rakor_action.insert().values(
            **kept,
            series_id=session.series.id,
            session_id=session.id,
            made_revision=revision,
            revision=revision,
        )
    )
    (identity,) = made.inserted_primary_key or (0,)
    _record(connection, identity, CREATED, ("", values["action"]), deed(actor, today, revision))
    return _one(connection, identity)


def change_action(
    ledger: Ledger,
    identity: int,
    values: Mapping[str, Any],
    actor: Actor,
    today: date,
    *,
    seen: int,
    reason: str = "",
) -> Action:
    """Keep what a user changed. values: those fields only. seen: the revision they looked at.

    reason: why the due day moves on. Raises StaleActionError and keeps nothing if the action was
    changed meanwhile, ValueError for a step or a value that cannot be, PermissionError,
    UnknownRakorError.
    """
    with ledger.writing() as connection:
        before, session = _seen(connection, identity, actor)
        kab, kec = session.series.kab_code, session.series.kec_code
        reporting = values.keys() <= REPORTS and may_report(actor, kab, kec, before.owner)
        if not reporting and not may_record(actor, kab, kec):
            raise refuse(actor, "mengubah tindakan ini")
        if before.revision != seen:
            events = events_of(connection, identity)
            raise StaleActionError(before, [one for one in events if one.revision > seen])
        after = alter_action(connection, before, values, actor, today, reason)
        if after != before:
            trail_edit(connection, actor, f"tindakan {identity}", kab)
        return after


def alter_action(
    connection: Connection,
    before: Action,
    values: Mapping[str, Any],
    actor: Actor,
    today: date,
    reason: str = "",
) -> Action:
    """Change an action inside a writing transaction; as it was where nothing differs.

    Raises ValueError for a step or a value that cannot be.
    """
    new = {f: value for f, value in values.items() if getattr(before, f) != value}
    if not new:
        return before
    check({"start": before.start, "due": before.due, **new})
    may_change(before.status, new.get("status", before.status))
    may_postpone(before.due, new.get("due", before.due), reason)
    revision = rakor_revision.step(connection)
    here = rakor_action.c.id == before.id
    plain = {field: _plain(value) for field, value in new.items()}
    connection.execute(rakor_action.update().where(here).values(**plain, revision=revision))
    for field, value in new.items():
        note = reason.strip() if field == "due" else ""
        told = written(getattr(before, field)), written(value)
        _record(connection, before.id, field, told, deed(actor, today, revision), note)
    return _one(connection, before.id)


def read_action(ledger: Ledger, identity: int, actor: Actor) -> tuple[Action, list[ActionEvent]]:
    """Return an action with its history; UnknownRakorError where an actor has none of it."""
    with ledger.reading() as connection:
        found, _ = _seen(connection, identity, actor)
        return found, events_of(connection, identity)


def _seen(connection: Connection, identity: int, actor: Actor) -> tuple[Action, Session]:
    found = _one(connection, identity)
    session = rakor_rows.session(connection, found.session_id)
    here = may_read(actor, session.series.kab_code, session.series.kec_code)
    if not (here and may_read_of(actor, found.place)):
        raise _unknown(identity)
    return found, session


def _one(connection: Connection, identity: int) -> Action:
    found = actions_where(connection, rakor_action.c.id == identity)
    if not found:
        raise _unknown(identity)
    return found[0]


def _unknown(identity: int) -> rakor_rows.UnknownRakorError:
    return rakor_rows.UnknownRakorError(f"Tindakan nomor {identity} tidak ada.")


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, (ActionStatus, Funds, Origin)) else value


def _record(
    connection: Connection,
    identity: int,
    field: str,
    told: tuple[str, str],
    done: Deed,
    note: str = "",
) -> None:
    whose = {"action_id": identity, "note": note}
    keep_change(connection, rakor_action_event, whose, field, told, done)
