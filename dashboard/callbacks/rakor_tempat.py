"""/rakor/<id>: where the session meets, said in one line."""

from typing import Any

from dash import Dash, Input, Output, State, no_update

from dashboard.callbacks.rakor_catat import now
from dashboard.data.rakor_places import place_session
from dashboard.data.rakor_room import RakorRoom
from dashboard.pages import rakor_sidang as sidang
from dashboard.pages import rakor_tempat as page


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.PESAN, "children"),
        Output(page.BARIS, "value"),
        Output(sidang.KICK, "data", allow_duplicate=True),
        Input(page.SIMPAN, "n_clicks"),
        Input(page.BARIS, "n_submit"),
        State(page.BARIS, "value"),
        State(sidang.SHOWN, "data"),
        prevent_initial_call=True,
    )
    def keep(clicks: int | None, times: int | None, place: str, key: str) -> tuple[Any, Any, Any]:
        opened = room.opened(key)
        if not (clicks or times) or opened is None:
            return (no_update,) * 3
        try:
            kept = place_session(room.ledger(), opened.session.id, place or "", room.who())
        except (ValueError, PermissionError) as refused:
            return str(refused), no_update, no_update
        said = "Tempat tersimpan." if kept.place else "Tempat dikosongkan."
        return said, kept.place, now()
