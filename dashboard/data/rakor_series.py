"""Series of Rakor and their sessions: made, planned, listed."""

from datetime import UTC, date, datetime

from sqlalchemy import Connection, func, select

from dashboard.data import rakor_revision, rakor_rows
from dashboard.data.edit_trail import trail_edit
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_tables import rakor_series, rakor_session
from dashboard.domain.actors import Actor
from dashboard.domain.rakor_rights import may_read, may_record, refuse
from dashboard.domain.rakor_series import LONGEST_NAME, RakorRhythm, Series
from dashboard.domain.rakor_sessions import Session, SessionStatus


def create_series(
    ledger: Ledger,
    kab: str,
    kec: str,
    name: str,
    rhythm: RakorRhythm,
    first: date,
    actor: Actor,
) -> Session:
    """Make a series and its first session. kec: empty for the whole kabupaten.

    Raises ValueError for a name missing, too long or taken, PermissionError.
    """
    name = " ".join(name.split())
    if not name:
        raise ValueError("Nama Rakor belum terisi; tulis misalnya Rakor TPPS.")
    if len(name) > LONGEST_NAME:
        raise ValueError(f"Nama Rakor lebih dari {LONGEST_NAME} huruf; ringkas dulu.")
    if not may_record(actor, kab, kec):
        raise refuse(actor, "membuat Rakor di sini")
    with ledger.writing() as connection:
        same = select(rakor_series.c.id).where(
            rakor_series.c.kab_code == kab,
            rakor_series.c.kec_code == kec,
            func.lower(rakor_series.c.name) == name.lower(),
        )
        if connection.scalar(same) is not None:
            raise ValueError(f"«{name}» sudah ada di sini; pakai nama lain.")
        made = connection.execute(
            rakor_series.insert().values(
                kab_code=kab,
                kec_code=kec,
                name=name,
                rhythm=rhythm.value,
                made_by=actor.name,
                made_at=datetime.now(UTC),
            )
        )
        (identity,) = made.inserted_primary_key or (0,)
        fresh = add_session(connection, identity, first)
        trail_edit(connection, actor, f"seri Rakor {identity}", kab)
        return fresh


def add_session(connection: Connection, series_id: int, planned: date) -> Session:
    """Add the next number of a series inside a writing transaction."""
    of_series = rakor_session.c.series_id == series_id
    last = connection.scalar(select(func.max(rakor_session.c.number)).where(of_series)) or 0
    made = connection.execute(
        rakor_session.insert().values(
            series_id=series_id,
            number=last + 1,
            planned=planned,
            status=SessionStatus.DRAFT.value,
            revision=rakor_revision.step(connection),
        )
    )
    (identity,) = made.inserted_primary_key or (0,)
    return rakor_rows.session(connection, identity)


def read_series(ledger: Ledger, kab: str, actor: Actor) -> list[tuple[Series, list[Session]]]:
    """Return the series of a kabupaten that an actor may see, sessions newest first."""
    with ledger.reading() as connection:
        asked = select(rakor_series).where(rakor_series.c.kab_code == kab)
        rows = connection.execute(asked.order_by(rakor_series.c.kec_code, rakor_series.c.id))
        found = [rakor_rows.series_of(row, row.id) for row in rows]
        return [
            (one, sessions_of(connection, one.id))
            for one in found
            if may_read(actor, kab, one.kec_code)
        ]


def sessions_of(connection: Connection, series_id: int) -> list[Session]:
    asked = rakor_rows.SESSIONS.where(rakor_session.c.series_id == series_id)
    rows = connection.execute(asked.order_by(rakor_session.c.number.desc()))
    return [rakor_rows.session_of(row) for row in rows]


def before(connection: Connection, session: Session) -> Session | None:
    """Return the last closed session before one; None where there is none."""
    earlier = sessions_of(connection, session.series.id)
    return next((one for one in earlier if one.number < session.number and one.closed), None)
