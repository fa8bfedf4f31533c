"""/data: what is done to one file, each a click that is kept and then one rebuild."""

import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from typing import Any

from dash import Dash, Input, Output, State, ctx, no_update

from dashboard.data import batch_lifecycle as life
from dashboard.data.background import Background
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.rebuild import rebuild
from dashboard.domain.actors import Actor
from dashboard.domain.batches import Status
from dashboard.domain.periods import day_words
from dashboard.pages import data
from dashboard.pages import data_panel as page

BUTTONS = (page.VERIFY, page.FINAL, page.PUBLISH, page.WITHDRAW, page.RESTORE)


def register(
    app: Dash,
    home: Home,
    background: Background,
    who: Callable[[], Actor],
    today: Callable[[], date],
) -> None:
    @app.callback(
        Output(page.MESSAGE, "children"),
        Output(page.REASON, "value"),
        Output(data.CHANGED, "data", allow_duplicate=True),
        State(page.SEEN, "data"),
        State(page.DAY, "value"),
        State(page.REASON, "value"),
        *(Input(button, "n_clicks") for button in BUTTONS),
        prevent_initial_call=True,
    )
    def act(
        seen: page.Seen | None, day: str | None, reason: str | None, *clicks: int | None
    ) -> tuple[Any, ...]:
        if not seen or not any(clicks):
            return no_update, no_update, no_update
        try:
            with closing(Ledger.open(home)) as ledger:
                said = _done(ledger, ctx.triggered_id, seen, day, (reason or "").strip(), who())
        except (ValueError, LookupError, PermissionError) as refused:
            # What is on screen may be old: all of it is asked again.
            return str(refused), no_update, _now()
        background.ask(rebuild, home, today())
        return said, "", _now()


def _done(
    ledger: Ledger, button: str, seen: page.Seen, day: str | None, reason: str, actor: Actor
) -> str:
    number, steps = seen["number"], seen["steps"]
    if button == page.WITHDRAW:
        life.withdraw(ledger, number, actor, reason, seen=steps)
        return f"{number} ditarik; angkanya tidak dihitung lagi. Kembalikan kapan saja."
    if button == page.RESTORE:
        life.restore(ledger, number, actor, seen=steps)
        return f"{number} dikembalikan; angkanya dihitung lagi."
    if button == page.PUBLISH:
        life.publish_from(ledger, number, _day(day), actor, seen=steps)
        return f"{number} dihitung mulai {day_words(_day(day))}."
    status = Status.TERVERIFIKASI if button == page.VERIFY else Status.DATA_TETAP
    life.advance(ledger, number, status, actor, seen=steps)
    return f"{number} kini berstatus {status}."


def _day(text: str | None) -> date:
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        raise ValueError("Tanggal terbit belum terisi; pilih hari, bulan dan tahunnya.") from None


def _now() -> str:
    return str(time.time_ns())
