"""What families at risk and the budget put at risk in a Rakor."""

from datetime import date

from dashboard.data.krs_verification import read_verification
from dashboard.data.programme_records import read_records
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.budget_forms import BUDGET_FORM
from dashboard.domain.budget_pace import lagging
from dashboard.domain.krs_calendar import behind, window_of
from dashboard.domain.rakor_risks import DUE, LATE, Risk
from dashboard.domain.rakor_sessions import Session
from dashboard.pages import anggaran, keluarga_berisiko


def verification(room: RakorRoom, session: Session) -> list[Risk]:
    """Return the verification of families at risk where it is behind its calendar."""
    kab, kec = session.series.kab_code, session.series.kec_code
    found = read_verification(
        room.ledger(), room.areas, kab, room.who(), kec=kec, at=_revision(session)
    )
    days = window_of(room.reference.calendar, found.period) if found else None
    if found is None or days is None:
        return []
    today = room.day_of(session)
    late = behind(found.progress, days, today)
    if late is None:
        return []
    address = keluarga_berisiko.address(kab, kec, found.period)
    return [Risk(late.words, (days.last - today).days, address, LATE if late.late else DUE)]


def absorption(room: RakorRoom, session: Session) -> list[Risk]:
    """Return the budget of the running year where it is spent too slowly; not by kecamatan."""
    kab, today = session.series.kab_code, room.day_of(session)
    if session.series.kec_code:
        return []
    records = read_records(room.ledger(), BUDGET_FORM, kab, room.who(), at=_revision(session))
    rows = [one.values for one in records if one.values["year"] == today.year]
    slow = lagging(rows, today.year, today)
    if slow is None:
        return []
    left = (date(today.year, 12, 31) - today).days
    return [Risk(slow.words, left, anggaran.address(kab, per=str(today.year)), DUE)]


def _revision(session: Session) -> int | None:
    return session.closed_revision if session.closed else None
