"""All that the minutes of a session say, gathered once; of a closed one as it was then."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from dashboard.data.evidence_reading import standing_evidence
from dashboard.data.identities import read_identity
from dashboard.data.rakor_agendas import read_agenda
from dashboard.data.rakor_attendance import read_attendance
from dashboard.data.rakor_decisions import read_decisions
from dashboard.data.rakor_notes import Note, read_notes
from dashboard.data.rakor_opening import read_opening
from dashboard.data.rakor_raising import read_raised
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.tpps_signers import Team, read_team
from dashboard.data.warehouse import NoWarehouseError
from dashboard.domain import rakor_agenda
from dashboard.domain.actors import Actor
from dashboard.domain.desa_loads import DesaLoad
from dashboard.domain.evidence import SubjectKind
from dashboard.domain.identities import PLAIN, Identity
from dashboard.domain.opd_names import local_opd
from dashboard.domain.rakor_actions import Action
from dashboard.domain.rakor_agenda_edits import standing
from dashboard.domain.rakor_decisions import Decision
from dashboard.domain.rakor_openings import Opening
from dashboard.domain.rakor_parties import Attendance
from dashboard.domain.rakor_promises import Promises, by_owner
from dashboard.domain.rakor_rights import sees_whole
from dashboard.domain.rakor_sessions import Opened, Session
from dashboard.domain.rtl_rows import RtlRow, rtl_rows


@dataclass(frozen=True)
class Minutes:
    """area: name of the kabupaten, of a kecamatan with it. opening: None where figures are gone.

    partial: an actor sees a part of the area only. mark: hash of the figures kept with a closed
    session. desa: the heaviest with name and owner. rows: what was carried and what is new.
    raised: title of the kecamatan Rakor by the decision it asks for.
    """

    session: Session
    area: str
    today: date
    sample: bool
    partial: bool
    team: Team
    attendance: tuple[Attendance, ...]
    agenda: tuple[str, ...]
    promised: tuple[Promises, ...]
    late: tuple[Action, ...]
    opening: Opening | None
    mark: str
    decisions: tuple[Decision, ...]
    desa: tuple[tuple[str, DesaLoad, str], ...]
    rows: tuple[RtlRow, ...]
    notes: tuple[Note, ...]
    raised: Mapping[int, str]
    identity: Identity = PLAIN

    @property
    def draft(self) -> bool:
        return not self.session.closed

    @property
    def moment(self) -> datetime:
        """Return what the file names as its moment: when it was closed, else its day."""
        planned = datetime.combine(self.session.planned, datetime.min.time())
        return self.session.closed_at or planned


def read_minutes(room: RakorRoom, opened: Opened, actor: Actor) -> Minutes:
    """Gather the minutes of a session as an actor may see them."""
    room = replace(room, who=lambda: actor)
    session, today = opened.session, opened.today
    series, ledger = session.series, room.ledger()
    actions = room.actions(session)
    promised, last = room.carried(session, actions)
    carried = {one.id for one in promised}
    held = [one for one in actions if one.session_id == session.id or one.id in carried]
    at = session.closed_revision if session.closed else None
    files = standing_evidence(ledger, SubjectKind.ACTION, [one.id for one in held], at=at)
    decisions, raisings = read_decisions(ledger, session), read_raised(ledger, session)
    try:
        opening, mark = read_opening(room, opened)
    except (NoWarehouseError, ValueError):
        opening, mark = None, ""
    catalogue = room.warehouse.snapshot().catalogue(actor)
    kab_code = series.kab_code
    kab = catalogue.area_name(kab_code)

    def place(code: str) -> str:
        return kab if code == kab_code else room.place(code)

    missing = len(opening.missing) if opening else 0
    usual = rakor_agenda.proposed(promised, decisions, missing, today)
    agenda = read_agenda(ledger, session.id)
    return Minutes(
        session=session,
        area=f"{place(series.kec_code)}, {kab}" if series.kec_code else kab,
        today=today,
        sample=kab_code in catalogue.sample,
        partial=not sees_whole(actor, kab_code, series.kec_code),
        team=read_team(ledger, series, actor, at=at),
        attendance=tuple(read_attendance(ledger, session, room.invited(session))),
        agenda=tuple(one.words for one in (standing(agenda, usual) if agenda else usual)),
        promised=tuple(by_owner(promised, today, since=last)),
        late=tuple(rakor_agenda.late(promised, today)),
        opening=opening,
        mark=mark,
        decisions=tuple(decisions),
        desa=tuple(
            (room.place(one.code), one, local_opd(room.reference.opd_names, one.opd, kab_code))
            for one in (opening.desa if opening else ())
        ),
        rows=tuple(
            rtl_rows(
                held,
                today,
                place=place,
                indicator=lambda name: _indicator(room, name),
                raised={one.action_id: one.there.title for one in raisings},
                evidence={number: [one.file_name for one in of] for number, of in files.items()},
            )
        ),
        notes=tuple(read_notes(ledger, session)),
        raised={one.decision_id: one.home.title for one in raisings},
        identity=read_identity(ledger, room.home, kab_code),
    )


def _indicator(room: RakorRoom, name: str) -> str:
    found = room.reference.indicators.get(name)
    return found.short_name if found else name
