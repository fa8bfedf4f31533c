"""The evidence of the sample, brought as an upload brings it; what is there already stays alone."""

from collections.abc import Iterable
from datetime import date

from dashboard.data.evidence_reading import list_evidence
from dashboard.data.evidence_store import add_evidence
from dashboard.data.programme_records import read_records
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.actors import OPERATOR
from dashboard.domain.evidence import SubjectKey, SubjectKind
from dashboard.domain.rakor_sessions import Session
from dashboard.domain.record_forms import BY_KEY


def prove_records(room: RakorRoom, kab: str) -> None:
    """Attach the papers of the programme records of a kabupaten."""
    from dashboard.intake.sample import evidence_papers as papers

    area = room.warehouse.snapshot().catalogue(room.who()).area_name(kab)
    for key in papers.FORMS:
        records = read_records(room.ledger(), BY_KEY[key], kab, OPERATOR)
        _attach(room, SubjectKind.RECORD, papers.record_papers(key, records, area), papers.DAY)


def prove_session(room: RakorRoom, session: Session, day: date) -> None:
    """Attach its invitation to a session, and their papers to the actions that are done."""
    from dashboard.intake.sample import evidence_papers as papers

    area = room.warehouse.snapshot().catalogue(room.who()).area_name(session.series.kab_code)
    invitation = papers.session_paper(session, area)
    _attach(room, SubjectKind.SESSION, [(session.id, invitation)], day)
    done = papers.action_papers(room.actions(session), area)
    _attach(room, SubjectKind.ACTION, done, day)


def _attach(
    room: RakorRoom, kind: SubjectKind, papers: Iterable[tuple[int, tuple[str, bytes]]], day: date
) -> None:
    ledger = room.ledger()
    for number, (name, content) in papers:
        subject = SubjectKey(kind, number)
        if not list_evidence(ledger, subject, OPERATOR):
            add_evidence(ledger, room.home, subject, name, content, OPERATOR, day)
