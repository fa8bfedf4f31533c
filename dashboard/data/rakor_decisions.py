"""Decisions of a session: recorded, changed, and what still waits for one."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from dashboard.data import rakor_decision_rows, rakor_revision, rakor_rows
from dashboard.data.deeds import Deed, deed, keep_change
from dashboard.data.edit_trail import trail_edit
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_series import before
from dashboard.data.rakor_tables import (
    rakor_decision,
    rakor_decision_event,
    rakor_session,
)
from dashboard.domain.actors import Actor
from dashboard.domain.rakor_conflicts import DECISION, told
from dashboard.domain.rakor_decisions import WORDS, Decision, DecisionEvent, check
from dashboard.domain.rakor_fields import written
from dashboard.domain.rakor_rights import may_record, refuse
from dashboard.domain.rakor_sessions import Session, may_hold


class StaleDecisionError(ValueError):
    """The decision was changed after the user looked at it."""

    def __init__(self, current: Decision, events: list[DecisionEvent]):
        super().__init__(told({}, current, events, words=WORDS, what=DECISION))
        self.current = current
        self.events = events


def add_decision(
    ledger: Ledger, session_id: int, values: Mapping[str, Any], actor: Actor, today: date
) -> Decision:
    """Keep a decision. values: text, owner, due, decided (None while it waits).

    Raises ValueError for what none can be or a closed session, PermissionError.
    """
    check(dict(values))
    with ledger.writing() as connection:
        kab = _allowed(connection, session_id, actor)
        revision = rakor_revision.step(connection)
        identity = record_decision(connection, session_id, values, revision, actor, today)
        trail_edit(connection, actor, f"keputusan {identity}", kab)
        return rakor_decision_rows.decision_of(connection, identity)


def record_decision(
    connection: Connection,
    session_id: int,
    values: Mapping[str, Any],
    revision: int,
    actor: Actor,
    today: date,
) -> int:
    """Add a decision inside a writing transaction; return its number."""
    made = connection.execute(
        rakor_decision.insert().values(
            **values, session_id=session_id, made_revision=revision, revision=revision
        )
    )
    (identity,) = made.inserted_primary_key or (0,)
    _record(connection, identity, {"": ("", values["text"])}, deed(actor, today, revision))
    return int(identity)


def change_decision(
    ledger: Ledger,
    identity: int,
    values: Mapping[str, Any],
    actor: Actor,
    today: date,
    *,
    seen: int,
) -> Decision:
    """Keep what was changed; StaleDecisionError, and nothing kept, if it was changed meanwhile."""
    with ledger.writing() as connection:
        old = rakor_decision_rows.decision_of(connection, identity)
        # What waits is decided in a later session: there too the series is what counts.
        kab = _allowed(connection, old.session_id, actor, held=False)
        if old.revision != seen:
            events = rakor_decision_rows.events_of(connection, identity)
            raise StaleDecisionError(old, [one for one in events if one.revision > seen])
        new = {f: value for f, value in values.items() if getattr(old, f) != value}
        if not new:
            return old
        check({"text": old.text, **new})
        revision = rakor_revision.step(connection)
        here = rakor_decision.c.id == identity
        connection.execute(rakor_decision.update().where(here).values(**new, revision=revision))
        changed = {f: (written(getattr(old, f)), written(value)) for f, value in new.items()}
        _record(connection, identity, changed, deed(actor, today, revision))
        trail_edit(connection, actor, f"keputusan {identity}", kab)
        return rakor_decision_rows.decision_of(connection, identity)


def read_decisions(ledger: Ledger, session: Session) -> list[Decision]:
    """Return the decisions of a session and what earlier ones left waiting for it, oldest first.

    Of a closed session as they were when it was closed.
    """
    asked = select(rakor_decision).join(rakor_session)
    asked = asked.where(
        rakor_session.c.series_id == session.series.id, rakor_session.c.number <= session.number
    )
    with ledger.reading() as connection:
        rows = connection.execute(asked.order_by(rakor_decision.c.id)).all()
        found = [rakor_decision_rows.of_row(row) for row in rows]
        last = before(connection, session)
        since = last.closed_revision if last else 0
        if session.closed:
            found = [
                rakor_decision_rows.at(connection, one, session.closed_revision)
                for one, row in zip(found, rows, strict=True)
                if row.made_revision <= session.closed_revision
            ]
    return [
        one
        for one in found
        if one.session_id == session.id or one.decided is None or one.revision > since
    ]


def _allowed(connection: Connection, session_id: int, actor: Actor, *, held: bool = True) -> str:
    """Return the kabupaten of a session in which an actor may decide."""
    session = rakor_rows.session(connection, session_id)
    if not may_record(actor, session.series.kab_code, session.series.kec_code):
        raise refuse(actor, "mencatat keputusan di sini")
    if held:
        may_hold(session)
    return session.series.kab_code


def _record(
    connection: Connection, identity: int, changed: Mapping[str, tuple[str, str]], done: Deed
) -> None:
    for field, texts in changed.items():
        whose = {"decision_id": identity}
        keep_change(connection, rakor_decision_event, whose, field, texts, done)
