"""Notes of a session: written once, never changed."""

from datetime import UTC, datetime
from typing import NamedTuple

from sqlalchemy import select

from dashboard.data import rakor_revision, rakor_rows
from dashboard.data.edit_trail import trail_edit
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_tables import rakor_note
from dashboard.domain.actors import Actor
from dashboard.domain.rakor_rights import may_record, refuse
from dashboard.domain.rakor_sessions import Session, may_hold

LONGEST = 2000


class Note(NamedTuple):
    text: str
    written_by: str
    written_at: datetime


def add_note(ledger: Ledger, session_id: int, text: str, actor: Actor) -> None:
    """Keep a note. Raises ValueError for none, one too long or a closed session."""
    text = text.strip()
    if not text:
        raise ValueError("Catatan belum terisi; tulis dulu.")
    if len(text) > LONGEST:
        raise ValueError(f"Catatan lebih dari {LONGEST} huruf; bagi menjadi dua.")
    with ledger.writing() as connection:
        session = rakor_rows.session(connection, session_id)
        if not may_record(actor, session.series.kab_code, session.series.kec_code):
            raise refuse(actor, "mencatat di Rakor ini")
        may_hold(session)
        connection.execute(
            rakor_note.insert().values(
                session_id=session_id,
                text=text,
                written_by=actor.name,
                written_at=datetime.now(UTC),
                revision=rakor_revision.step(connection),
            )
        )
        trail_edit(connection, actor, f"catatan sidang {session.key}", session.series.kab_code)


def read_notes(ledger: Ledger, session: Session) -> list[Note]:
    """Return the notes of a session, the oldest first."""
    asked = select(rakor_note).where(rakor_note.c.session_id == session.id)
    with ledger.reading() as connection:
        rows = connection.execute(asked.order_by(rakor_note.c.id))
        return [Note(row.text, row.written_by, row.written_at) for row in rows]
