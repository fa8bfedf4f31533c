"""A session read, opened, closed; closing is one transaction and prepares the next one."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from sqlalchemy import select

from dashboard.data import rakor_revision, rakor_rows, versions
from dashboard.data.edit_trail import trail_edit
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_documents import keep_document
from dashboard.data.rakor_places import keep_place
from dashboard.data.rakor_series import add_session, before, sessions_of
from dashboard.data.rakor_tables import rakor_session
from dashboard.domain.actors import Actor
from dashboard.domain.rakor_openings import Opening
from dashboard.domain.rakor_rights import may_read, may_record, refuse
from dashboard.domain.rakor_series import next_day
from dashboard.domain.rakor_sessions import Session, SessionStatus, may_become


def read_session(ledger: Ledger, identity: int, actor: Actor) -> Session:
    """Return a session; UnknownRakorError where an actor has none of this number."""
    with ledger.reading() as connection:
        found = rakor_rows.session(connection, identity)
    if not may_read(actor, found.series.kab_code, found.series.kec_code):
        raise rakor_rows.UnknownRakorError("Rakor itu hanya untuk tim TPPS.")
    return found


def read_before(ledger: Ledger, session: Session) -> Session | None:
    """Return the Rakor before a session, the last one that was closed."""
    with ledger.reading() as connection:
        return before(connection, session)


def open_session(ledger: Ledger, identity: int, actor: Actor) -> Session:
    """Begin a session. Raises ValueError for a step out of order, PermissionError."""
    with ledger.writing() as connection:
        found = rakor_rows.session(connection, identity)
        may_step(found, SessionStatus.RUNNING, actor)
        values = {
            "status": SessionStatus.RUNNING.value,
            "opened_at": datetime.now(UTC),
            "opened_by": actor.name,
            "revision": rakor_revision.step(connection),
        }
        here = rakor_session.c.id == identity
        connection.execute(rakor_session.update().where(here).values(**values))
        trail_edit(connection, actor, f"sidang {found.key}", found.series.kab_code, dibuka=1)
        return rakor_rows.session(connection, identity)


def move_session(ledger: Ledger, identity: int, planned: date, actor: Actor) -> Session:
    """Plan a draft for another day.

    Raises ValueError once it has begun or for a day not after the Rakor before, PermissionError.
    """
    with ledger.writing() as connection:
        found = rakor_rows.session(connection, identity)
        may_step(found, SessionStatus.RUNNING, actor)
        last = before(connection, found)
        if last is not None and planned <= last.planned:
            raise ValueError(f"Pilih hari sesudah {last.title}, {last.day_words}.")
        here = rakor_session.c.id == identity
        values = {"planned": planned, "revision": rakor_revision.step(connection)}
        connection.execute(rakor_session.update().where(here).values(**values))
        trail_edit(connection, actor, f"sidang {found.key}", found.series.kab_code, dipindah=1)
        return rakor_rows.session(connection, identity)


def close_session(
    ledger: Ledger,
    home: Home,
    identity: int,
    actor: Actor,
    today: date,
    *,
    opening: Opening | None = None,
    between: Callable[[], None] = lambda: None,
) -> tuple[Session, Session]:
    """Close a session and prepare the next; return both.

    opening: the figures it shows, kept with it; without them the version served now is.
    between: called half-way, before anything is kept; for tests.
    Raises ValueError for a step out of order or a version whose file is gone, PermissionError.
    """
    with ledger.writing() as connection:
        found = rakor_rows.session(connection, identity)
        may_step(found, SessionStatus.CLOSED, actor)
        # Read inside the transaction: a sweep that comes later finds it in the ledger.
        version = opening.version if opening else versions.current(home) or ""
        if opening and not versions.file_of(home, version).is_file():
            raise ValueError(f"Angka {version} baru saja diganti; tekan «Ya, tutup» sekali lagi.")
        revision = rakor_revision.step(connection)
        values = {
            "status": SessionStatus.CLOSED.value,
            "closed_at": datetime.now(UTC),
            "closed_by": actor.name,
            "closed_on": today,
            "closed_revision": revision,
            "revision": revision,
            "warehouse_version": version,
        }
        here = rakor_session.c.id == identity
        connection.execute(rakor_session.update().where(here).values(**values))
        between()
        if opening:
            keep_document(connection, identity, opening)
        following = [
            one
            for one in sessions_of(connection, found.series.id)
            if one.number > found.number and not one.closed
        ]
        if not following:
            day = next_day(found.series.rhythm, found.planned, today)
            following = [add_session(connection, found.series.id, day)]
        trail_edit(connection, actor, f"sidang {found.key}", found.series.kab_code, ditutup=1)
        ready = following[-1]
        if found.place and not ready.place:
            keep_place(connection, ready.id, found.place, actor)
        closed = rakor_rows.session(connection, identity)
        return closed, rakor_rows.session(connection, ready.id)


def kept_versions(ledger: Ledger) -> frozenset[str]:
    """Return the warehouse versions that closed sessions show, for as long as they exist."""
    asked = select(rakor_session.c.warehouse_version).where(rakor_session.c.warehouse_version != "")
    with ledger.reading() as connection:
        return frozenset(connection.scalars(asked))


def may_step(session: Session, status: SessionStatus, actor: Actor) -> None:
    """Raise PermissionError or ValueError unless an actor may take a session to a status now."""
    if not may_record(actor, session.series.kab_code, session.series.kec_code):
        raise refuse(actor, "membuka atau menutup Rakor ini")
    may_become(session, status)
