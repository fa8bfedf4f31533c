"""The agenda of a session, kept from the first edit on; until then it is proposed each time."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, select

from dashboard.data import rakor_revision, rakor_rows
from dashboard.data.deeds import deed
from dashboard.data.edit_trail import trail_edit
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_meeting_tables import rakor_agenda, rakor_agenda_event
from dashboard.domain.actors import Actor
from dashboard.domain.rakor_agenda import AgendaItem
from dashboard.domain.rakor_agenda_edits import AgendaEdit, edited, numbered
from dashboard.domain.rakor_rights import may_record, refuse
from dashboard.domain.rakor_sessions import may_hold

PROPOSED = "usul"
"""The act of going back to what is proposed."""


def read_agenda(ledger: Ledger, session_id: int) -> list[AgendaItem] | None:
    """Return the agenda kept for a session; None where it is still the proposed one."""
    with ledger.reading() as connection:
        return _kept(connection, session_id)


def change_agenda(
    ledger: Ledger,
    session_id: int,
    edit: AgendaEdit | None,
    proposed: Sequence[AgendaItem],
    actor: Actor,
    today: date,
) -> None:
    """Keep one edit over what is kept now, or go back to the proposed agenda without one.

    proposed: what the first edit begins with. Raises ValueError, PermissionError.
    """
    with ledger.writing() as connection:
        session = rakor_rows.session(connection, session_id)
        if not may_record(actor, session.series.kab_code, session.series.kec_code):
            raise refuse(actor, "mengubah agenda di sini")
        may_hold(session)
        kept = _kept(connection, session_id)
        before = numbered(proposed) if kept is None else kept
        after = edited(before, edit) if edit else []
        revision = rakor_revision.step(connection)
        connection.execute(rakor_agenda.delete().where(rakor_agenda.c.session_id == session_id))
        if edit:
            items = [{"id": one.id, "words": one.words, "anchor": one.anchor} for one in after]
            values = {"session_id": session_id, "items": items, "revision": revision}
            connection.execute(rakor_agenda.insert().values(**values))
        connection.execute(
            rakor_agenda_event.insert().values(
                session_id=session_id,
                act=edit.act.value if edit else PROPOSED,
                words=_named([*before, *after], edit),
                **deed(actor, today, revision),
            )
        )
        trail_edit(connection, actor, f"agenda {session.key}", session.series.kab_code)


def _kept(connection: Connection, session_id: int) -> list[AgendaItem] | None:
    asked = select(rakor_agenda.c["items"]).where(rakor_agenda.c.session_id == session_id)
    found = connection.scalar(asked)
    return None if found is None else [AgendaItem(**one) for one in found]


def _named(items: Sequence[AgendaItem], edit: AgendaEdit | None) -> str:
    if edit is None:
        return ""
    return edit.words or next((one.words for one in items if one.id == edit.item), "")
