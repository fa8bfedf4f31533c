"""Reading actions with what their history tells, now or as they were at a revision."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from dashboard.data.ledger import Ledger
from dashboard.data.rakor_tables import rakor_action, rakor_action_event, rakor_session
from dashboard.domain import rakor_histories as histories
from dashboard.domain.actors import Actor
from dashboard.domain.rakor_actions import Action, ActionEvent, ActionStatus, Funds, Origin
from dashboard.domain.rakor_fields import WORDS
from dashboard.domain.rakor_rights import may_read_of

OWN_SESSION = rakor_session.c.id == rakor_action.c.session_id


def read_actions(
    ledger: Ledger,
    series_id: int,
    actor: Actor,
    *,
    number: int | None = None,
    at: int | None = None,
    since: int = 0,
) -> list[Action]:
    """Return the actions of a series that an actor may see, in the order they were agreed.

    number: of the last session whose actions count; all where not given. at: as they were at a
    revision. since: only those changed after a revision.
    """
    which = [rakor_action.c.series_id == series_id, rakor_action.c.revision > since]
    if number is not None:
        which.append(rakor_session.c.number <= number)
    if at is not None:
        which.append(rakor_action.c.made_revision <= at)
    with ledger.reading() as connection:
        found = actions_where(connection, *which, at=at)
    return [one for one in found if may_read_of(actor, one.place)]


def actions_where(
    connection: Connection, *which: ColumnElement[bool], at: int | None = None
) -> list[Action]:
    """Return the actions a condition selects."""
    asked = select(rakor_action, rakor_session.c.number.label("session_number"))
    asked = asked.select_from(rakor_action.join(rakor_session, OWN_SESSION))
    rows = connection.execute(asked.where(*which).order_by(rakor_action.c.id)).all()
    events = _events(connection, *which)
    return [_action(row, events[row.id], at) for row in rows]


def events_of(connection: Connection, identity: int) -> list[ActionEvent]:
    """Return the history of one action, the oldest first."""
    return _events(connection, rakor_action.c.id == identity)[identity]


def _events(connection: Connection, *which: ColumnElement[bool]) -> dict[int, list[ActionEvent]]:
    joined = rakor_action_event.join(rakor_action).join(rakor_session, OWN_SESSION)
    asked = select(rakor_action_event).select_from(joined)
    found: dict[int, list[ActionEvent]] = defaultdict(list)
    for row in connection.execute(asked.where(*which).order_by(rakor_action_event.c.id)):
        found[row.action_id].append(
            ActionEvent(
                row.action_id,
                row.revision,
                row.field,
                row.old,
                row.new,
                row.note,
                row.done_by,
                row.done_at,
                row.day,
            )
        )
    return found


def _action(row: Row[Any], events: Sequence[ActionEvent], at: int | None) -> Action:
    fields = {field: row._mapping[field] for field in WORDS}
    typed = {"funds": Funds, "status": ActionStatus, "origin": Origin}
    fields |= {field: kind(fields[field]) for field, kind in typed.items()}
    if at is not None:
        fields = histories.as_of(fields, events, at)
        events = [one for one in events if one.revision <= at]
    return Action(
        id=row.id,
        series_id=row.series_id,
        session_id=row.session_id,
        session_number=row.session_number,
        revision=row.revision,
        **fields,
        first_due=histories.first_due(fields["due"], events),
        postponed=len(histories.postponements(events)),
        done_on=histories.done_on(events),
        reported_on=histories.reported_on(events),
    )
