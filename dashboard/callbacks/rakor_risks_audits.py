"""/rakor/<id>: what BPK's recommendations and the audit of cases put at risk."""

from dashboard.data.audit_records import read_audit_cases, read_audit_steps, read_recommendations
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.aks_cycles import cycles_of
from dashboard.domain.aks_risks import of_cases, of_cycles
from dashboard.domain.bpk_risks import of_recommendations
from dashboard.domain.rakor_risks import Risk
from dashboard.domain.rakor_sessions import Session
from dashboard.pages import audit_kasus, bpk


def bpk_risks(room: RakorRoom, session: Session) -> list[Risk]:
    """Return what answers to BPK put at risk; of the kabupaten alone."""
    kab, at = session.series.kab_code, _revision(session)
    if session.series.kec_code:
        return []
    some, filed = read_recommendations(room.ledger(), kab, room.who(), at=at)
    return of_recommendations(some, room.day_of(session), bpk.address(kab), filed)


def aks_risks(room: RakorRoom, session: Session) -> list[Risk]:
    """Return what cycles and cases put at risk; a kecamatan has cases, the kabupaten cycles."""
    kab, kec, at = session.series.kab_code, session.series.kec_code, _revision(session)
    ledger, actor, today = room.ledger(), room.who(), room.day_of(session)
    href = audit_kasus.address(kab)
    cases, filed = read_audit_cases(ledger, kab, actor, at=at)
    risks = of_cases([one for one in cases if one.kecamatan.startswith(kec)], today, href, filed)
    if kec:
        return risks
    steps, papers = read_audit_steps(ledger, kab, actor, at=at)
    return [*of_cycles(cycles_of(steps), today, href, papers), *risks]


def _revision(session: Session) -> int | None:
    return session.closed_revision if session.closed else None
