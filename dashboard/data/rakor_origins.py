"""The actions of every Rakor of a kabupaten that come from one programme, with their session."""

from collections.abc import Collection

from sqlalchemy import or_, select

from dashboard.data.ledger import Ledger
from dashboard.data.rakor_action_rows import actions_where
from dashboard.data.rakor_rows import SESSIONS, session_of
from dashboard.data.rakor_tables import rakor_action, rakor_series, rakor_session
from dashboard.domain.actors import Actor
from dashboard.domain.rakor_actions import Action, Origin
from dashboard.domain.rakor_rights import may_read, may_read_of
from dashboard.domain.rakor_sessions import Session


def read_actions_from(
    ledger: Ledger, kab: str, origin: Origin, actor: Actor, also: Collection[int] = ()
) -> list[tuple[Action, Session]]:
    """Return the actions an actor may see, in the order they were agreed, each with its session.

    also: numbers of actions that a record of the programme names, wherever they come from.
    """
    own = select(rakor_series.c.id).where(rakor_series.c.kab_code == kab)
    wanted = or_(rakor_action.c.origin == origin, rakor_action.c.id.in_(also))
    with ledger.reading() as connection:
        found = actions_where(connection, rakor_action.c.series_id.in_(own), wanted)
        ids = {one.session_id for one in found}
        rows = connection.execute(SESSIONS.where(rakor_session.c.id.in_(ids)))
        sessions = {row.id: session_of(row) for row in rows}
    pairs = [(one, sessions[one.session_id]) for one in found]
    return [
        (one, held)
        for one, held in pairs
        if may_read(actor, kab, held.series.kec_code) and may_read_of(actor, one.place)
    ]
