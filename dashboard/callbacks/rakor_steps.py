"""/rakor/<id>: moved to another day, opened, closed."""

import time
from contextlib import suppress
from typing import Any

from dash import Dash, Input, Output, State, ctx, no_update

from dashboard.data.builder_lock import BuilderBusyError
from dashboard.data.rakor_closing import close
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.rakor_sessions import move_session, open_session
from dashboard.domain.rakor_days import day_of
from dashboard.domain.rakor_sessions import Session
from dashboard.exports.session_files import kept_minutes
from dashboard.pages import frame, rakor
from dashboard.pages import rakor_sidang as sidang
from dashboard.pages import rakor_steps as page


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.PESAN, "children"),
        Output(frame.ROUTE, "data", allow_duplicate=True),
        Input(page.PINDAH, "n_clicks"),
        Input(page.BUKA, "n_clicks"),
        Input(page.TUTUP, "n_clicks"),
        State(page.HARI, "value"),
        State(sidang.SHOWN, "data"),
        prevent_initial_call=True,
        # What is due is built first: a quarter of a minute, seldom more.
        running=[
            (Output(page.TUTUP, "disabled"), True, False),
            (Output(page.TUTUP, "children"), page.CLOSING, page.CLOSE),
        ],
    )
    def act(
        moved: int | None, begun: int | None, closed: int | None, day: str, key: str
    ) -> tuple[Any, Any]:
        opened = room.opened(key)
        if opened is None or not any((moved, begun, closed)):
            return no_update, no_update
        try:
            _do(room, ctx.triggered_id, opened.session, day)
        except (ValueError, PermissionError, BuilderBusyError) as refused:
            return str(refused), no_update
        # The page is drawn anew: what the session takes now is not what it took before.
        return "", {"pathname": rakor.address(opened.session), "told": str(time.time_ns())}


def _do(room: RakorRoom, button: str, session: Session, day: str) -> None:
    ledger, actor = room.ledger(), room.who()
    if button == page.PINDAH:
        move_session(ledger, session.id, day_of(day, "Hari"), actor)
    elif button == page.BUKA:
        open_session(ledger, session.id, actor)
    else:
        close(room, session.id)
        _keep_minutes(room, session.key)


def _keep_minutes(room: RakorRoom, key: str) -> None:
    opened = room.opened(key)
    # The session is closed by now: a notulen that cannot be kept is written when it is fetched.
    with suppress(OSError):
        if opened is not None:
            kept_minutes(room, opened)
