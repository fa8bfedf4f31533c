"""Where a session meets: said before it is closed, taken over by the next one."""

from datetime import UTC, datetime

from sqlalchemy import Connection

from dashboard.data import rakor_revision, rakor_rows
from dashboard.data.edit_trail import trail_edit
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_place_tables import rakor_place
from dashboard.domain.actors import Actor
from dashboard.domain.rakor_rights import may_record, refuse
from dashboard.domain.rakor_sessions import Session, cleaned_place, may_hold


def place_session(ledger: Ledger, identity: int, place: str, actor: Actor) -> Session:
    """Keep where a session meets, blank for nowhere yet.

    Raises ValueError for words too many or a closed session, PermissionError.
    """
    words = cleaned_place(place)
    with ledger.writing() as connection:
        found = rakor_rows.session(connection, identity)
        if not may_record(actor, found.series.kab_code, found.series.kec_code):
            raise refuse(actor, "mengubah tempat Rakor ini")
        may_hold(found)
        if found.place != words:
            keep_place(connection, identity, words, actor)
            trail_edit(connection, actor, f"tempat {found.key}", found.series.kab_code)
        return rakor_rows.session(connection, identity)


def keep_place(connection: Connection, session_id: int, place: str, actor: Actor) -> None:
    """Keep a place inside a writing transaction. place: cleaned words."""
    connection.execute(rakor_place.delete().where(rakor_place.c.session_id == session_id))
    connection.execute(
        rakor_place.insert().values(
            session_id=session_id,
            place=place,
            done_by=actor.name,
            done_at=datetime.now(UTC),
            revision=rakor_revision.step(connection),
        )
    )
