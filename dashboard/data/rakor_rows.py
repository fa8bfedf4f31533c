"""Rows of the ledger as what the Rakor speaks of."""

from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from dashboard.data.rakor_place_tables import rakor_place
from dashboard.data.rakor_tables import rakor_series, rakor_session
from dashboard.domain.rakor_series import RakorRhythm, Series
from dashboard.domain.rakor_sessions import Session, SessionStatus

SESSIONS: Select[Any] = (
    select(
        rakor_session,
        rakor_series.c.kab_code,
        rakor_series.c.kec_code,
        rakor_series.c.name,
        rakor_series.c.rhythm,
        func.coalesce(rakor_place.c.place, "").label("place"),
    )
    .select_from(rakor_session)
    .join(rakor_series)
    .outerjoin(rakor_place, rakor_place.c.session_id == rakor_session.c.id)
)


class UnknownRakorError(LookupError):
    """No such series or session, or none for whoever asks."""


def series_of(row: Row[Any], identity: int) -> Series:
    return Series(identity, row.kab_code, row.kec_code, row.name, RakorRhythm(row.rhythm))


def session_of(row: Row[Any]) -> Session:
    return Session(
        row.id,
        series_of(row, row.series_id),
        row.number,
        row.planned,
        SessionStatus(row.status),
        row.warehouse_version,
        row.closed_revision,
        row.revision,
        row.opened_by or "",
        row.opened_at,
        row.closed_by or "",
        row.closed_at,
        row.closed_on,
        row.place,
    )


def session(connection: Connection, identity: int) -> Session:
    """Return a session; UnknownRakorError for a number never given."""
    row = connection.execute(SESSIONS.where(rakor_session.c.id == identity)).one_or_none()
    if row is None:
        raise UnknownRakorError(f"Rakor nomor {identity} tidak ada; buka dari daftar Rakor.")
    return session_of(row)


def series(connection: Connection, identity: int) -> Series:
    found = select(rakor_series).where(rakor_series.c.id == identity)
    row = connection.execute(found).one_or_none()
    if row is None:
        raise UnknownRakorError("Seri Rakor itu tidak ada; buka dari daftar Rakor.")
    return series_of(row, row.id)
