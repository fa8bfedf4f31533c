"""Raising an action of a kecamatan: one transaction, once, linked both ways."""

from datetime import date

from sqlalchemy import ColumnElement, Connection, select

from dashboard.data import rakor_revision, rakor_rows
from dashboard.data.deeds import deed
from dashboard.data.edit_trail import trail_edit
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_action_rows import actions_where
from dashboard.data.rakor_decisions import record_decision
from dashboard.data.rakor_meeting_tables import rakor_raised
from dashboard.data.rakor_tables import rakor_action, rakor_decision, rakor_series
from dashboard.domain.actors import Actor
from dashboard.domain.rakor_raising import Raising, asked, may_raise, receiving
from dashboard.domain.rakor_rights import may_record, refuse
from dashboard.domain.rakor_sessions import Session

NOWHERE = (
    "Belum ada Rakor kabupaten yang terbuka; mintalah sekretariat membuatnya, lalu naikkan lagi."
)


def raise_action(ledger: Ledger, identity: int, place: str, actor: Actor, today: date) -> Session:
    """Ask the kabupaten to decide on an action; return the session that will. place: in words.

    Raises ValueError for an action that is over, raised already or not of a kecamatan and where
    there is no session, PermissionError.
    """
    with ledger.writing() as connection:
        found = actions_where(connection, rakor_action.c.id == identity)
        if not found:
            raise rakor_rows.UnknownRakorError(f"Tindakan nomor {identity} tidak ada.")
        action, home = found[0], rakor_rows.session(connection, found[0].session_id)
        if not may_record(actor, home.series.kab_code, home.series.kec_code):
            raise refuse(actor, "menaikkan tindakan ini")
        may_raise(action, home)
        before = _raised(connection, rakor_raised.c.action_id == identity)
        if before:
            raise ValueError(f"Tindakan ini sudah dinaikkan ke {before[0].there.title}.")
        there = receiving(_open_sessions(connection, home.series.kab_code))
        if there is None:
            raise ValueError(NOWHERE)
        revision = rakor_revision.step(connection)
        values = {"text": asked(action, place), "owner": "", "due": None, "decided": None}
        decision = record_decision(connection, there.id, values, revision, actor, today)
        connection.execute(
            rakor_raised.insert().values(
                action_id=identity,
                decision_id=decision,
                **deed(actor, today, revision),
            )
        )
        trail_edit(
            connection, actor, f"tindakan {identity}", home.series.kab_code, keputusan=decision
        )
        return there


def read_raised(ledger: Ledger, session: Session) -> list[Raising]:
    """Return what the series of a session raised, or of the kabupaten what was raised to it."""
    table = rakor_action if session.series.kec_code else rakor_decision
    key = rakor_raised.c.action_id if session.series.kec_code else rakor_raised.c.decision_id
    sessions = [one.id for one in _siblings(ledger, session)]
    mine = key.in_(select(table.c.id).where(table.c.session_id.in_(sessions)))
    before = [rakor_raised.c.revision <= session.closed_revision] if session.closed else []
    with ledger.reading() as connection:
        return _raised(connection, mine, *before)


def _siblings(ledger: Ledger, session: Session) -> list[Session]:
    with ledger.reading() as connection:
        asked_ = rakor_rows.SESSIONS.where(rakor_series.c.id == session.series.id)
        return [rakor_rows.session_of(row) for row in connection.execute(asked_)]


def _open_sessions(connection: Connection, kab: str) -> list[Session]:
    asked_ = rakor_rows.SESSIONS.where(rakor_series.c.kab_code == kab)
    return [rakor_rows.session_of(row) for row in connection.execute(asked_)]


def _raised(connection: Connection, *which: ColumnElement[bool]) -> list[Raising]:
    asked_ = (
        select(
            rakor_raised,
            rakor_action.c.session_id.label("home"),
            rakor_decision.c.session_id.label("there"),
        )
        .join(rakor_action, rakor_action.c.id == rakor_raised.c.action_id)
        .join(rakor_decision, rakor_decision.c.id == rakor_raised.c.decision_id)
        .where(*which)
    )
    return [
        Raising(
            row.action_id, row.decision_id, rakor_rows.session(connection, row.home),
            rakor_rows.session(connection, row.there), row.revision,
        )
        for row in connection.execute(asked_).all()
    ]  # fmt: skip
