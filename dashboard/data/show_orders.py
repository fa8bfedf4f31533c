"""How the paparan of a session is arranged, kept from the first edit on."""

from datetime import UTC, datetime

from sqlalchemy import Connection, select

from dashboard.data import rakor_revision, rakor_rows
from dashboard.data.edit_trail import trail_edit
from dashboard.data.ledger import Ledger
from dashboard.data.show_tables import rakor_show
from dashboard.domain.actors import Actor
from dashboard.domain.briefing_order import Part
from dashboard.domain.rakor_rights import may_record, refuse
from dashboard.domain.rakor_sessions import may_hold
from dashboard.domain.show_orders import ShowAct, ShownPart, edited, usual


def read_show(ledger: Ledger, session_id: int) -> list[ShownPart]:
    """Return every part in the order kept for a session, else in the usual one."""
    with ledger.reading() as connection:
        return _kept(connection, session_id)


def change_show(
    ledger: Ledger, session_id: int, part: Part, act: ShowAct, actor: Actor, note: str = ""
) -> None:
    """Keep one edit over what is kept now, so that two who arrange at once both count.

    Raises ValueError, PermissionError; a closed session stays as it was held.
    """
    with ledger.writing() as connection:
        session = rakor_rows.session(connection, session_id)
        if not may_record(actor, session.series.kab_code, session.series.kec_code):
            raise refuse(actor, "mengatur paparan di sini")
        may_hold(session)
        after = edited(_kept(connection, session_id), part, act, note)
        parts = [{"part": one.part.value, "shown": one.shown, "note": one.note} for one in after]
        connection.execute(rakor_show.delete().where(rakor_show.c.session_id == session_id))
        connection.execute(
            rakor_show.insert().values(
                session_id=session_id,
                parts=parts,
                done_by=actor.name,
                done_at=datetime.now(UTC),
                revision=rakor_revision.step(connection),
            )
        )
        trail_edit(connection, actor, f"paparan {session.key}", session.series.kab_code)


def _kept(connection: Connection, session_id: int) -> list[ShownPart]:
    asked = select(rakor_show.c.parts).where(rakor_show.c.session_id == session_id)
    known = set(Part)
    return usual(
        [
            ShownPart(Part(one["part"]), one["shown"], one["note"])
            for one in connection.scalar(asked) or ()
            if one["part"] in known
        ]
    )
