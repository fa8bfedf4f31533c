"""/rakor/<id>: the success indicator of an action, in its panel and once it is done."""

from typing import Any

from dash import Dash, Input, Output, State

from dashboard.components import rakor_effects
from dashboard.data.rakor_effects import read_effect
from dashboard.data.rakor_recording import read_action
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.warehouse import NoWarehouseError
from dashboard.domain.rakor_actions import Action, ActionStatus
from dashboard.domain.rakor_effects import Effect
from dashboard.domain.rakor_sessions import Opened
from dashboard.pages import rakor_panel
from dashboard.pages import rakor_sidang as sidang


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(rakor_panel.EFFECT, "children"),
        Input(rakor_panel.SEEN, "data"),
        State(sidang.SHOWN, "data"),
        prevent_initial_call=True,
    )
    def show(seen: dict[str, Any] | None, key: str) -> list[Any] | None:
        opened = room.opened(key)
        if opened is None or not seen:
            return None
        try:
            action, _ = read_action(room.ledger(), int(seen["id"]), room.who())
        except LookupError:  # no row of ours names such a number
            return None
        own = action.series_id == opened.session.series.id
        return rakor_effects.panel(_effect(room, opened, action) if own else None)

    @app.callback(
        Output(sidang.HASIL, "children"),
        Input(sidang.SINCE, "data"),
        State(sidang.SHOWN, "data"),
    )
    def done(since: dict[str, Any] | None, key: str) -> list[Any] | None:
        opened = room.opened(key) if since else None
        if opened is None:
            return None
        session = opened.session
        promised, _ = room.carried(session, room.actions(session))
        finished = (one for one in promised if one.status is ActionStatus.DONE)
        found = ((one, _effect(room, opened, one)) for one in finished)
        return rakor_effects.done([(one, effect) for one, effect in found if effect])


def _effect(room: RakorRoom, opened: Opened, action: Action) -> Effect | None:
    try:
        return read_effect(room, opened.session, action, opened.today)
    except NoWarehouseError:  # the figures of a closed session are gone: the page says so
        return None
