"""The Rakor of one kecamatan in each kabupaten of the sample: held, one matter raised, closed."""

from pathlib import Path

from dashboard.data.rakor_attendance import mark_present
from dashboard.data.rakor_opening import computed
from dashboard.data.rakor_places import place_session
from dashboard.data.rakor_raising import raise_action, read_raised
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.rakor_series import create_series, read_series
from dashboard.data.rakor_sessions import close_session, open_session, read_session
from dashboard.data.rtl_import import keep_rtl
from dashboard.domain.actors import Actor
from dashboard.domain.rakor_actions import ActionStatus
from dashboard.domain.rakor_series import RakorRhythm
from dashboard.domain.rakor_sessions import Session, SessionStatus

ABSENT = 5  # of so many invited one does not come


def hold_kecamatan_rakor(room: RakorRoom, kab: str, folder: Path, actor: Actor) -> list[str]:
    """Hold it between the last two Rakor of the kabupaten; return what is wrong with its file."""
    from dashboard.intake.rtl_files import read_rtl_file
    from dashboard.intake.sample.rtl_kecamatan import DAY, MEETINGS
    from dashboard.intake.sample.rtl_workbooks import kecamatan_file

    ledger, meeting = room.ledger(), MEETINGS[kab]
    session = _session(room, kab, meeting.name, actor)
    if session.closed:
        return []
    place_session(ledger, session.id, meeting.place, actor)
    if session.status is SessionStatus.DRAFT:
        session = open_session(ledger, session.id, actor)
    file = kecamatan_file(folder, kab)
    read = read_rtl_file(file.read_bytes(), file.name, kab, room.areas, room.reference)
    told = keep_rtl(ledger, session.id, read.actions, read.decisions, file.name, actor, DAY)
    raised = {one.action_id for one in read_raised(ledger, session)}
    for one in room.actions(session):
        if one.status is ActionStatus.BLOCKED and one.id not in raised:
            raise_action(ledger, one.id, room.place(session.series.kec_code), actor, DAY)
    came = [one for at, one in enumerate(room.invited(session)) if at % ABSENT]
    mark_present(ledger, session.id, came, actor)
    running = read_session(ledger, session.id, actor)
    opening = computed(room, running, room.warehouse.snapshot(), DAY)
    close_session(ledger, room.home, running.id, actor, DAY, opening=opening)
    return [*read.wrong, *told.wrong]


def _session(room: RakorRoom, kab: str, name: str, actor: Actor) -> Session:
    from dashboard.intake.sample.rtl_kecamatan import DAY

    kec = next(one.code for one in room.areas.kecamatan(kab) if one.name == name)
    for series, sessions in read_series(room.ledger(), kab, actor):
        if series.kec_code == kec:
            return sessions[-1]
    title, monthly = f"Rakor Kecamatan {name}", RakorRhythm.MONTHLY
    return create_series(room.ledger(), kab, kec, title, monthly, DAY, actor)
