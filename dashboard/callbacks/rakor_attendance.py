"""/rakor/<id>: who came, each tick kept by itself."""

from typing import Any

from dash import Dash, Input, Output, State, ctx, no_update

from dashboard.callbacks.rakor_catat import now
from dashboard.data.rakor_attendance import mark
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.rakor_parties import PartyKind
from dashboard.pages import rakor_attendance as page
from dashboard.pages import rakor_sidang as sidang


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.PESAN, "children"),
        Output(page.MITRA, "value"),
        Output(sidang.KICK, "data", allow_duplicate=True),
        Input(page.TICK, "data"),
        Input(page.TAMBAH, "n_clicks"),
        Input(page.MITRA, "n_submit"),
        State(page.MITRA, "value"),
        State(sidang.SHOWN, "data"),
        prevent_initial_call=True,
    )
    def tick(
        told: dict[str, Any] | None, _: Any, __: Any, partner: str | None, key: str
    ) -> tuple[Any, Any, Any]:
        opened = room.opened(key)
        if opened is None:
            return (no_update,) * 3
        adding = ctx.triggered_id != page.TICK
        if not adding and not told:
            return (no_update,) * 3
        fresh: dict[str, Any] = {"party": partner or "", "kind": "mitra", "present": True}
        given = fresh if adding or told is None else told
        try:
            mark(
                room.ledger(), opened.session.id, str(given["party"]), PartyKind(given["kind"]),
                room.who(), present=bool(given["present"]), who=str(given.get("who", "")),
            )  # fmt: skip
        except (ValueError, PermissionError) as refused:
            return str(refused), no_update, no_update
        return "", ("" if adding else no_update), now()
