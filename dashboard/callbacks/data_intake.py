"""/data: files in, from the first byte to the batch."""

import time
from collections.abc import Callable
from typing import Any

from dash import (
    ALL,
    MATCH,
    ClientsideFunction,
    Dash,
    Input,
    Output,
    Patch,
    State,
    ctx,
    html,
    set_props,
)
from dash.exceptions import PreventUpdate

from dashboard.components import intake_cards
from dashboard.data.background import Background
from dashboard.data.inbox import Waiting, discard, kab_of, waiting_file, waiting_for
from dashboard.data.rebuild import rebuild
from dashboard.domain.actors import Actor
from dashboard.domain.file_rights import may_send, senders_only
from dashboard.domain.previews import Preview, Stand
from dashboard.intake.desk import TAKING, Desk
from dashboard.pages import data
from dashboard.pages import data_intake as page


def register(app: Dash, desk: Desk, background: Background, who: Callable[[], Actor]) -> None:
    @app.callback(
        Output(page.DAFTAR, "children"),
        Output(page.SHOWN, "data"),
        Output(page.SEMUA, "hidden"),
        Input(page.BROUGHT, "data"),
        State(page.SHOWN, "data"),
    )
    def show(brought: dict[str, Any] | None, shown: list[str] | None) -> tuple[Any, ...]:
        if brought and brought.get("dimuat"):
            set_props(data.CHANGED, {"data": str(brought["pukul"])})
        files = waiting_for(desk.home, who())
        numbers = [one.number for one in files]
        fresh = [one for one in files if one.number not in (shown or ())]
        again = brought is not None and brought.get("lama")
        if shown and not again and set(shown) <= set(numbers):
            # What is half answered in the cards on screen stays.
            cards = Patch()
            cards.extend([_framed(one) for one in fresh])
            return cards, numbers, _few_ready(files)
        return [_framed(one) for one in files], numbers, _few_ready(files)

    @app.callback(
        Output(page.card(MATCH), "children"),
        Input(page.act(MATCH, ALL), "n_clicks"),
        State(page.answer(MATCH, ALL), "value"),
        State(page.answer(MATCH, ALL), "id"),
        State(page.card(MATCH), "id"),
        running=[(Output(page.BUSY, "children"), "Membaca dan memeriksa berkas …", "")],
        prevent_initial_call=True,
    )
    def act(
        clicks: list[int | None],
        values: list[str | None],
        asked: list[page.Id],
        card: page.Id,
    ) -> Any:
        if not any(clicks):
            raise PreventUpdate
        what, number = ctx.triggered_id["aksi"], card["berkas"]
        answers = {name["tanya"]: value for name, value in zip(asked, values, strict=True)}
        try:
            if what == "buang":
                discard(desk.home, number, who())
                return None
            senders_only(who(), kab_of(waiting_file(desk.home, number, who())))
            return _done(what, desk.answer(number, answers, who()))
        except (LookupError, PermissionError) as gone:
            return intake_cards.gone(str(gone))
        finally:
            set_props(page.SEMUA, {"hidden": _few_ready(waiting_for(desk.home, who()))})

    @app.callback(
        Output(page.BROUGHT, "data", allow_duplicate=True),
        Input(page.SEMUA, "n_clicks"),
        running=[(Output(page.BUSY, "children"), "Memuat berkas yang siap …", "")],
        prevent_initial_call=True,
    )
    def take_all(_: int) -> dict[str, Any]:
        if not may_send(who()):
            raise PreventUpdate
        for waiting in waiting_for(desk.home, who()):
            if _ready(waiting):
                desk.take(waiting, who())
        _rebuild()
        return {"pukul": time.time_ns(), "lama": True}

    def _done(what: str, waiting: Waiting) -> Any:
        seen = Preview.from_dict(waiting.seen)
        if not seen.rests:
            # Its bytes are in the browser alone: from there they come again, with the answers.
            desk.keep(waiting, counting=what == "agregat")
            again = {"nomor": waiting.number, "nama": waiting.file_name, "langkah": what}
            set_props(page.AGAIN, {"data": again | {"pukul": time.time_ns()}})
            return _card(waiting)
        if what not in TAKING:
            return _card(desk.look(waiting, who()))
        taken = desk.take(waiting, who(), replacing=what == "ganti")
        if Preview.from_dict(taken.seen).stand is Stand.TAKEN:
            _rebuild()
        return _card(taken)

    def _rebuild() -> None:
        background.ask(rebuild, desk.home, desk.today())
        set_props(data.CHANGED, {"data": str(time.time_ns())})

    app.clientside_callback(
        ClientsideFunction("lokus", "dropZone"),
        Output(page.KIRIM, "title"),
        Input(page.MASUK, "id"),
        State(page.PILIH, "id"),
        State(page.KIRIM, "id"),
        State(page.BROUGHT, "id"),
    )
    app.clientside_callback(
        ClientsideFunction("lokus", "sendAgain"),
        Output(page.KIRIM, "title", allow_duplicate=True),
        Input(page.AGAIN, "data"),
        prevent_initial_call=True,
    )


def _ready(waiting: Waiting) -> bool:
    seen = Preview.from_dict(waiting.seen)
    return seen.stand is Stand.READY and seen.rests and not seen.warned


def _few_ready(files: list[Waiting]) -> bool:
    """Tell whether there is nothing to take all at once."""
    return sum(map(_ready, files)) < 2


def _framed(waiting: Waiting) -> html.Div:
    return html.Div(_card(waiting), id=page.card(waiting.number))


def _card(waiting: Waiting) -> html.Article:
    number = waiting.number
    return intake_cards.card(
        waiting.file_name,
        waiting.size,
        Preview.from_dict(waiting.seen),
        act=lambda what: page.act(number, what),
        answer=lambda key: page.answer(number, key),
        back=page.BACK.format(number=number),
    )
