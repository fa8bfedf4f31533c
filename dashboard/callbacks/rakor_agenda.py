"""/rakor/<id>: the agenda changed, each edit kept at once."""

from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State, ctx, no_update

from dashboard.callbacks.rakor_catat import now
from dashboard.data.rakor_agendas import change_agenda, read_agenda
from dashboard.data.rakor_decisions import read_decisions
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.rakor_agenda import AgendaItem, proposed
from dashboard.domain.rakor_agenda_edits import AgendaAct, AgendaEdit, numbered, standing
from dashboard.domain.rakor_sessions import Opened
from dashboard.domain.reporting_calendar import Arrival
from dashboard.pages import rakor_agenda as page
from dashboard.pages import rakor_sidang as sidang


def agenda_of(room: RakorRoom, opened: Opened) -> list[AgendaItem]:
    """Return the agenda of a session as it stands; of a closed one as it was held."""
    usual = _proposed(room, opened)
    kept = read_agenda(room.ledger(), opened.session.id)
    return numbered(usual) if kept is None else standing(kept, usual)


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.PESAN, "children"),
        Output(page.BARIS, "value"),
        Output(sidang.KICK, "data", allow_duplicate=True),
        Input(page.ACT, "data"),
        Input(page.BARIS, "n_submit"),
        Input(page.USUL, "n_clicks"),
        State(page.BARIS, "value"),
        State(sidang.SHOWN, "data"),
        prevent_initial_call=True,
    )
    def change(
        act: dict[str, Any] | None, _: Any, __: Any, words: str | None, key: str
    ) -> tuple[Any, Any, Any]:
        opened, why = room.opened(key), ctx.triggered_id
        if opened is None or (why == page.ACT and not act):
            return (no_update,) * 3
        edit = None
        if why == page.BARIS:
            edit = AgendaEdit(AgendaAct.ADDED, words=words or "")
        elif act and why == page.ACT:
            edit = AgendaEdit(AgendaAct(act["what"]), int(act["id"]))
        try:
            change_agenda(
                room.ledger(), opened.session.id, edit, _proposed(room, opened), room.who(),
                opened.today,
            )  # fmt: skip
        except (ValueError, PermissionError) as refused:
            return str(refused), no_update, no_update
        return "", ("" if why == page.BARIS else no_update), now()

    app.clientside_callback(
        ClientsideFunction("lokus", "rakorAgenda"),
        Input(page.DAFTAR, "children"),
        State(page.DAFTAR, "id"),
    )


def _proposed(room: RakorRoom, opened: Opened) -> list[AgendaItem]:
    session, today = opened.session, opened.today
    promised, _ = room.carried(session, room.actions(session))
    decisions = read_decisions(room.ledger(), session)
    missing = sum(one.arrival is Arrival.MISSING for one in room.report_lines(session, today))
    return proposed(promised, decisions, missing, today)
