"""/rakor/<id>: what is at risk, gathered from everything that may put a session at risk."""

from collections.abc import Callable

from dashboard.callbacks.rakor_risks_aksi import aksi_risks, lokus_risks
from dashboard.callbacks.rakor_risks_audits import aks_risks, bpk_risks
from dashboard.callbacks.rakor_risks_krs import absorption, verification
from dashboard.data.evidence_reading import evidence_counts
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.evidence import SubjectKind
from dashboard.domain.rakor_risks import Risk, of_actions, ordered
from dashboard.domain.rakor_sessions import Session

Provider = Callable[[RakorRoom, Session], list[Risk]]


def _actions(room: RakorRoom, session: Session) -> list[Risk]:
    actions = room.actions(session)
    at = session.closed_revision if session.closed else None
    numbers = [one.id for one in actions]
    evidence = evidence_counts(room.ledger(), SubjectKind.ACTION, numbers, at=at)
    return of_actions(actions, evidence, room.day_of(session), room.place)


PROVIDERS: tuple[Provider, ...] = (
    _actions,
    aksi_risks,
    lokus_risks,
    verification,
    absorption,
    bpk_risks,
    aks_risks,
)
"""Each returns what it knows of a session, in any order; of a closed one as it was then."""


def risks(room: RakorRoom, session: Session) -> list[Risk]:
    """Return everything at risk, what has least time first."""
    return ordered(one for provider in PROVIDERS for one in provider(room, session))
