"""/rakor/<id>: one typed line becomes an action or a decision; keys on a row change its status."""

import time
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State, ctx, no_update

from dashboard.callbacks.rakor_raising import raised
from dashboard.components.rakor_notes import notes
from dashboard.data.rakor_decisions import StaleDecisionError, add_decision, change_decision
from dashboard.data.rakor_notes import add_note, read_notes
from dashboard.data.rakor_recording import StaleActionError, add_action, change_action
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.periods import short_day_words
from dashboard.domain.rakor_actions import ActionStatus
from dashboard.domain.rakor_conflicts import told
from dashboard.domain.rakor_lines import UnclearError, read_action, read_decision
from dashboard.domain.rakor_sessions import Opened
from dashboard.pages import rakor_catat as page
from dashboard.pages import rakor_sidang as sidang


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.PESAN, "children"),
        Output(page.LINE, "value"),
        Output(sidang.KICK, "data", allow_duplicate=True),
        Input(page.LINE, "n_submit"),
        State(page.LINE, "value"),
        State(sidang.SHOWN, "data"),
        prevent_initial_call=True,
    )
    def add(times: int | None, line: str | None, key: str) -> tuple[Any, Any, Any]:
        opened = room.opened(key)
        if not times or opened is None:
            return (no_update,) * 3
        try:
            read = read_action(
                line or "", room.parties(opened.session), room.places(opened.session), opened.today
            )
            values = {
                "owner": read.owner, "action": read.action, "place": read.place, "due": read.due
            }  # fmt: skip
            # Enter pressed again while the answer is on its way is no second promise.
            twice = any(
                all(getattr(one, name) == value for name, value in values.items())
                for one in room.actions(opened.session)
                if one.session_id == opened.session.id
            )
            if not twice:
                add_action(room.ledger(), opened.session.id, values, room.who(), opened.today)
        except (ValueError, PermissionError) as unclear:
            return asked(unclear), no_update, no_update
        word = "Sudah tercatat" if twice else "Tercatat"
        said = f"{word}: {read.owner}, tenggat {short_day_words(read.due)}."
        return said, "", now()

    @app.callback(
        Output(page.DECISION_SAID, "children"),
        Output(page.DECISION, "value"),
        Output(sidang.KICK, "data", allow_duplicate=True),
        Input(page.DECISION, "n_submit"),
        Input(page.PROPOSE, "n_clicks"),
        State(page.DECISION, "value"),
        State(sidang.SHOWN, "data"),
        prevent_initial_call=True,
    )
    def decide(
        times: int | None, proposed: int | None, line: str | None, key: str
    ) -> tuple[Any, Any, Any]:
        opened = room.opened(key)
        if not (times or proposed) or opened is None:
            return (no_update,) * 3
        waits = ctx.triggered_id == page.PROPOSE
        try:
            read = read_decision(line or "", room.parties(opened.session), opened.today)
            values = {
                "text": read.text, "owner": read.owner, "due": read.due,
                "decided": None if waits else opened.today,
            }  # fmt: skip
            add_decision(room.ledger(), opened.session.id, values, room.who(), opened.today)
        except (ValueError, PermissionError) as unclear:
            return asked(unclear), no_update, no_update
        return ("Usul tercatat." if waits else "Keputusan tercatat."), "", now()

    @app.callback(
        Output(page.PESAN, "children", allow_duplicate=True),
        Output(page.DECISION_SAID, "children", allow_duplicate=True),
        Output(sidang.KICK, "data", allow_duplicate=True),
        Input(page.ACT, "data"),
        State(sidang.SHOWN, "data"),
        prevent_initial_call=True,
    )
    def change(act: dict[str, Any] | None, key: str) -> tuple[Any, Any, Any]:
        opened = room.opened(key)
        if not act or opened is None:
            return (no_update,) * 3
        said = _changed(room, opened, act)
        of_action = act["what"] != "decided"
        return (said if of_action else no_update), (no_update if of_action else said), now()

    @app.callback(
        Output(page.NOTES, "children"),
        Output(page.NOTE_SAID, "children"),
        Output(page.NOTE, "value"),
        Output(sidang.KICK, "data", allow_duplicate=True),
        Input(page.ADD_NOTE, "n_clicks"),
        Input(sidang.SINCE, "data"),
        State(page.NOTE, "value"),
        State(sidang.SHOWN, "data"),
        prevent_initial_call=True,
    )
    def note(clicks: int | None, _: Any, text: str | None, key: str) -> tuple[Any, Any, Any, Any]:
        opened = room.opened(key)
        if opened is None:
            return (no_update,) * 4
        said, value, kick = no_update, no_update, no_update
        if clicks and ctx.triggered_id == page.ADD_NOTE:
            try:
                add_note(room.ledger(), opened.session.id, text or "", room.who())
                said, value, kick = "Catatan tersimpan.", "", now()
            except (ValueError, PermissionError) as refused:
                return no_update, str(refused), no_update, no_update
        kept = notes(read_notes(room.ledger(), opened.session))
        return kept, said, value, kick

    @app.callback(Output(page.NAMES, "data"), Input(sidang.SHOWN, "data"))
    def names(key: str) -> dict[str, list[str]] | None:
        opened = room.opened(key)
        if opened is None or not opened.records:
            return None
        return {
            "parties": room.parties(opened.session),
            "places": list(room.places(opened.session)),
        }

    for line, hints in ((page.LINE, page.HINTS), (page.DECISION, page.DECISION_HINTS)):
        app.clientside_callback(
            ClientsideFunction("lokus", "rakorNames"),
            Input(page.NAMES, "data"),
            State(line, "id"),
            State(hints, "id"),
        )


def asked(wrong: Exception) -> str:
    """Say what is unclear, and what it may be."""
    choices = wrong.choices if isinstance(wrong, UnclearError) else ()
    return f"{wrong} {'; '.join(choices)}." if choices else str(wrong)


def now() -> str:
    return str(time.time_ns())


def _changed(room: RakorRoom, opened: Opened, act: dict[str, Any]) -> str:
    ledger, actor, today = room.ledger(), room.who(), opened.today
    identity, seen = int(act["id"]), int(act["revision"])
    try:
        if act["what"] == "decided":
            values = {"decided": today}
            change_decision(ledger, identity, values, actor, today, seen=seen)
            return "Diputuskan."
        if act["what"] == "raise":
            return raised(room, opened, identity)
        status = ActionStatus(act["value"])
        changed = {"status": status}
        one = change_action(ledger, identity, changed, actor, today, seen=seen)
    except StaleActionError as stale:
        return told({"status": status}, stale.current, stale.events)
    except (StaleDecisionError, ValueError, LookupError, PermissionError) as refused:
        return str(refused)
    return f"{one.owner}: «{one.action}» kini {one.status}."
