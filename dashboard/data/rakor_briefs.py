"""The Rakor of a kabupaten in short: of the session that runs or comes next."""

from dashboard.data.evidence_reading import evidence_counts
from dashboard.data.rakor_decisions import read_decisions
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.rakor_series import read_series
from dashboard.domain.evidence import SubjectKind
from dashboard.domain.rakor_agenda import asking
from dashboard.domain.rakor_briefs import RakorBrief
from dashboard.domain.rakor_promises import by_owner
from dashboard.domain.rakor_raising import receiving


def read_brief(room: RakorRoom, kab: str) -> RakorBrief | None:
    """Return what whoever asks may know; None where there is no session for them."""
    every = read_series(room.ledger(), kab, room.who())
    session = receiving(one for _, sessions in every for one in sessions)
    if session is None:
        return None
    actions = room.actions(session)
    promised, since = room.carried(session, actions)
    evidence = evidence_counts(room.ledger(), SubjectKind.ACTION, [one.id for one in promised])
    decisions = read_decisions(room.ledger(), session)
    owners = by_owner(promised, room.day_of(session), since=since, evidence=evidence)
    waiting = [one for one in decisions if one.decided is None]
    return RakorBrief(session, owners, asking(actions), waiting)
