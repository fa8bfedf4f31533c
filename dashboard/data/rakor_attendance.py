"""Who came to a session: each tick is kept by itself, so that two people never undo each other."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from dashboard.data import rakor_revision, rakor_rows
from dashboard.data.edit_trail import trail_edit
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_tables import rakor_attendance
from dashboard.domain.actors import Actor
from dashboard.domain.rakor_parties import Attendance, PartyKind
from dashboard.domain.rakor_rights import may_record, refuse
from dashboard.domain.rakor_sessions import Session, may_hold

LONGEST = 120


def mark(
    ledger: Ledger,
    session_id: int,
    party: str,
    kind: PartyKind,
    actor: Actor,
    *,
    present: bool,
    who: str = "",
) -> None:
    """Keep whether a party came, and who. Raises ValueError, PermissionError."""
    party, who = " ".join(party.split())[:LONGEST], " ".join(who.split())[:LONGEST]
    if not party:
        raise ValueError("Nama mitra belum terisi; tulis dulu.")
    with ledger.writing() as connection:
        session = _held(connection, session_id, actor)
        _keep(connection, session_id, party, kind, present=present, who=who)
        trail_edit(connection, actor, f"kehadiran {session.key}", session.series.kab_code)


def mark_present(
    ledger: Ledger, session_id: int, came: Sequence[tuple[str, PartyKind]], actor: Actor
) -> None:
    """Keep those who came, all at once. Raises ValueError, PermissionError."""
    with ledger.writing() as connection:
        session = _held(connection, session_id, actor)
        for party, kind in came:
            _keep(connection, session_id, party, kind, present=True, who="")
        kab, many = session.series.kab_code, len(came)
        trail_edit(connection, actor, f"kehadiran {session.key}", kab, hadir=many)


def _held(connection: Connection, session_id: int, actor: Actor) -> Session:
    session = rakor_rows.session(connection, session_id)
    if not may_record(actor, session.series.kab_code, session.series.kec_code):
        raise refuse(actor, "mencatat kehadiran di sini")
    may_hold(session)
    return session


def _keep(
    connection: Connection, session_id: int, party: str, kind: PartyKind, *, present: bool, who: str
) -> None:
    here = (rakor_attendance.c.session_id == session_id) & (rakor_attendance.c.party == party)
    revision = rakor_revision.step(connection)
    values = {"kind": kind.value, "present": present, "who": who, "revision": revision}
    changed = connection.execute(rakor_attendance.update().where(here).values(**values))
    if not changed.rowcount:
        connection.execute(
            rakor_attendance.insert().values(session_id=session_id, party=party, **values)
        )


def read_attendance(
    ledger: Ledger, session: Session, invited: Iterable[tuple[str, PartyKind]]
) -> list[Attendance]:
    """Return every party invited and every other one recorded, in the order of the kinds."""
    asked = select(rakor_attendance).where(rakor_attendance.c.session_id == session.id)
    with ledger.reading() as connection:
        rows = connection.execute(asked.order_by(rakor_attendance.c.party)).all()
    found = {party: Attendance(party, kind, False, "", 0) for party, kind in invited}
    for row in rows:
        found[row.party] = Attendance(
            row.party, PartyKind(row.kind), row.present, row.who, row.revision
        )
    kinds = list(PartyKind)
    return sorted(found.values(), key=lambda one: kinds.index(one.kind))
