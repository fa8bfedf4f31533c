"""The part of /wilayah with its files: for whom whoever looks may take them."""

from typing import Any

from dash import Dash, Input, Output, State

from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.audiences import Audience
from dashboard.pages import wilayah as page


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.UNDUH, "children"),
        Input(page.PERIODE, "value"),
        State(page.SHOWN, "data"),
    )
    def files(per: str | None, code: str) -> list[Any]:
        team = room.who().audience is Audience.TIM
        offered = (Audience.UMUM, Audience.TIM) if team else (Audience.UMUM,)
        return [page.file_links(code, audience, per or "") for audience in offered]
