"""/rakor/<id>: what of the opening page the ledger tells, and what changed on other screens."""

from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State, no_update

from dashboard.callbacks.rakor_agenda import agenda_of
from dashboard.callbacks.rakor_raising import raised_from, raised_to
from dashboard.callbacks.rakor_risks import risks
from dashboard.components import (
    rakor_openings,
    rakor_promises,
    rakor_records,
    rakor_risk_lists,
)
from dashboard.data.evidence_reading import evidence_counts
from dashboard.data.rakor_action_rows import read_actions
from dashboard.data.rakor_attendance import read_attendance
from dashboard.data.rakor_decisions import read_decisions
from dashboard.data.rakor_raising import read_raised
from dashboard.data.rakor_revision import last_revision
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain import rakor_agenda
from dashboard.domain.evidence import SubjectKind
from dashboard.domain.rakor_parties import told
from dashboard.domain.rakor_promises import by_owner, sentence
from dashboard.pages import rakor_agenda as agenda_page
from dashboard.pages import rakor_attendance as attendance_page
from dashboard.pages import rakor_catat
from dashboard.pages import rakor_sidang as page


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.DELTA, "data"),
        Input(page.PULSE, "n_intervals"),
        Input(page.KICK, "data"),
        Input(page.SHOWN, "data"),
        State(page.SINCE, "data"),
    )
    def follow(_: Any, __: Any, key: str, since: page.Since | None) -> Any:
        known = since["revision"] if since and since["key"] == key else -1
        revision = last_revision(room.ledger())
        opened = room.opened(key) if revision != known else None
        if opened is None:
            return no_update
        session = opened.session
        found = (
            room.actions(session)
            if known < 0 or session.closed
            else read_actions(
                room.ledger(), session.series.id, room.who(), number=session.number, since=known
            )
        )
        decisions = read_decisions(room.ledger(), session)
        raisings = read_raised(room.ledger(), session)
        up = {one.action_id: raised_to(one) for one in raisings}
        down = {one.decision_id: raised_from(one) for one in raisings}
        again = {one.action_id for one in raisings if one.revision > known >= 0}
        seen = {one.id for one in found}
        found += [one for one in room.actions(session) if one.id in again - seen] if again else []
        attendance = read_attendance(room.ledger(), session, room.invited(session))
        return {
            "key": key,
            "revision": revision,
            "whole": known < 0,
            "records": opened.records,
            "raises": opened.records and bool(session.series.kec_code),
            "actions": [
                rakor_records.action(one, session, opened.today, room.place, up.get(one.id))
                for one in found
            ],
            "decisions": [
                rakor_records.decision(one, down.get(one.id))
                for one in decisions
                if one.revision > known
            ],
            "attendance": [
                rakor_records.attendance(one)
                for one in attendance
                if known < 0 or one.revision > known
            ],
            "came": told(attendance),
        }

    @app.callback(
        Output(page.KALIMAT, "children"),
        Output(agenda_page.DAFTAR, "children"),
        Output(page.JANJI, "children"),
        Output(page.PUTUSAN, "children"),
        Output(page.RISIKO, "children"),
        Output(page.KEPALA, "children"),
        Output(page.LANJUT, "children"),
        Input(page.SINCE, "data"),
        State(page.SHOWN, "data"),
    )
    def show(since: dict[str, Any] | None, key: str) -> tuple[Any, ...]:
        opened = room.opened(key) if since else None
        if opened is None:
            return (no_update,) * 7
        session, today = opened.session, opened.today
        actions = room.actions(session)
        promised, last = room.carried(session, actions)
        at = session.closed_revision if session.closed else None
        numbers = [one.id for one in promised]
        evidence = evidence_counts(room.ledger(), SubjectKind.ACTION, numbers, at=at)
        owners = by_owner(promised, today, since=last, evidence=evidence)
        decisions = read_decisions(room.ledger(), session)
        waiting = [one for one in decisions if one.decided is None]
        late = rakor_agenda.late(promised, today)
        return (
            sentence(owners),
            rakor_openings.agenda(agenda_of(room, opened), records=opened.records),
            rakor_promises.section(owners, late, today, room.place),
            rakor_openings.asked(rakor_agenda.asking(actions), waiting, today, room.place),
            rakor_risk_lists.section(risks(room, session)),
            page.head(session),
            page.lead_on(room.following(session)) if session.closed else None,
        )

    app.clientside_callback(
        ClientsideFunction("lokus", "rakor"),
        Output(page.SINCE, "data"),
        Output(rakor_catat.JUMLAH, "children"),
        Output(attendance_page.JUMLAH, "children"),
        Input(page.DELTA, "data"),
        Input(rakor_catat.TAMPIL, "value"),
        State(rakor_catat.DAFTAR, "id"),
        State(rakor_catat.DECIDED, "id"),
        State(attendance_page.DAFTAR, "id"),
    )
