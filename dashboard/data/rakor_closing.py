"""Closing a session: build what is due, compute its opening page, keep both in one step."""

from collections.abc import Callable

from dashboard.data.areas import load_areas
from dashboard.data.build import build
from dashboard.data.rakor_opening import computed
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.rakor_sessions import close_session, may_step, read_session
from dashboard.domain.rakor_sessions import Session, SessionStatus
from dashboard.reference import load_reference

WAIT_SECONDS = 20  # for another builder: a meeting is waiting


def close(
    room: RakorRoom, session_id: int, *, between: Callable[[], None] = lambda: None
) -> tuple[Session, Session]:
    """Close a session on a version built of all that counts now; return it and the next one.

    Killed before its one transaction, the session is still open and closes again; the version
    built meanwhile is then found whole. between: called inside that transaction; for tests.
    Raises ValueError, PermissionError, BuilderBusyError, NoWarehouseError.
    """
    ledger, actor = room.ledger(), room.who()
    session = read_session(ledger, session_id, actor)
    may_step(session, SessionStatus.CLOSED, actor)
    build(
        room.home,
        ledger,
        load_areas(room.home),
        load_reference(),
        today=room.clock(),
        wait_seconds=WAIT_SECONDS,
    )
    today = room.today(session.series.kab_code)
    opening = computed(room, session, room.warehouse.snapshot(), today)
    return close_session(
        ledger, room.home, session_id, actor, today, opening=opening, between=between
    )
