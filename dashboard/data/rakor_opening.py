"""The figures of a session's opening page: computed while it runs, kept when it is closed."""

from datetime import date

from dashboard.data.desa_loads import read_desa_loads
from dashboard.data.rakor_causes import read_causes
from dashboard.data.rakor_changes import read_rakor_changes
from dashboard.data.rakor_documents import read_document
from dashboard.data.rakor_effects import read_numbers, wanted_of
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.rakor_sessions import read_before
from dashboard.data.warehouse import NoWarehouseError, Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.months import months
from dashboard.domain.rakor_changes import NumberChange
from dashboard.domain.rakor_openings import Opening
from dashboard.domain.rakor_sessions import Opened, Session
from dashboard.domain.reporting_calendar import Arrival, rates


def read_opening(room: RakorRoom, opened: Opened) -> tuple[Opening, str]:
    """Return the figures a session shows and their hash, blank where they are not kept.

    A closed session shows what was kept of it. Raises NoWarehouseError, SpoiledDocumentError.
    """
    session = opened.session
    kept = read_document(room.ledger(), session.id) if session.closed else None
    if kept is not None:
        return kept[0].seen_by(room.who()), kept[1]
    return computed(room, session, room.snapshot(session), opened.today), ""


def computed(room: RakorRoom, session: Session, snapshot: Snapshot, today: date) -> Opening:
    """Return the figures of one version; of a closed session with its records as they were."""
    kab, area = session.series.kab_code, session.series.kec_code or session.series.kab_code
    actor, at = room.who().in_meeting(), session.closed_revision if session.closed else None
    month = next(iter(months(snapshot.catalogue(actor).periods, kab)), "")
    lines = room.lines_of(snapshot, session, today)
    causes = read_causes(room.ledger(), area, actor, at=at)
    codes = [one.code for one in room.areas.desa(area)]
    since, unread, changes = _since(room, session, snapshot, today, actor)
    return Opening(
        version=snapshot.version,
        day=today,
        month=month,
        reports=rates(lines),
        missing=tuple(one for one in lines if one.arrival is Arrival.MISSING),
        since=since,
        unread=unread,
        changes=changes,
        desa=tuple(read_desa_loads(snapshot, kab, codes, month, actor, causes)),
        numbers=read_numbers(snapshot, wanted_of(room.actions(session)), today, actor),
    )


def _since(
    room: RakorRoom, session: Session, snapshot: Snapshot, today: date, actor: Actor
) -> tuple[str, str, tuple[NumberChange, ...]]:
    """Return the title of the last closed Rakor, why nothing can be compared, and the changes."""
    last = read_before(room.ledger(), session)
    if last is None:
        return "", "", ()
    area = session.series.kec_code or session.series.kab_code
    try:
        if not last.version:
            raise NoWarehouseError(f"{last.title} ditutup sebelum ada angka.")
        before = room.warehouse.kept(last.version)
        found = read_rakor_changes(before, snapshot, area, actor, until=today)
    except NoWarehouseError as gone:
        return last.title, str(gone), ()
    return last.title, "", tuple(found)
