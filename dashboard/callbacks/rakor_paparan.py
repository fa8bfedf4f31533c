"""/rakor/<id>: the paparan of a session arranged, each edit kept at once."""

from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State, ctx, no_update

from dashboard.components.show_parts import parts
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.show_orders import change_show, read_show
from dashboard.domain.briefing_order import DEFAULT, Part
from dashboard.domain.show_orders import ShowAct, ShownPart
from dashboard.pages import rakor_paparan as page
from dashboard.pages import rakor_sidang as sidang

UNNUMBERED = "Mulai catatan dengan nomor butirnya, misalnya: 4 tanyakan pengukuran Jelimpo."


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.DAFTAR, "children"),
        Output(page.PESAN, "children"),
        Output(page.BARIS, "value"),
        Input(page.ACT, "data"),
        Input(page.BARIS, "n_submit"),
        Input(sidang.SHOWN, "data"),
        State(page.BARIS, "value"),
    )
    def change(
        act: dict[str, Any] | None, _: Any, key: str, line: str | None
    ) -> tuple[Any, Any, Any]:
        opened, why = room.opened(key), ctx.triggered_id
        if opened is None:
            return (no_update,) * 3
        ledger, session = room.ledger(), opened.session.id
        order, said, kept = read_show(ledger, session), "", no_update
        try:
            edit = _asked(order, act, line or "", noting=why == page.BARIS)
            if edit and why in (page.ACT, page.BARIS):
                part, what, note = edit
                change_show(ledger, session, part, what, room.who(), note)
                order, kept = read_show(ledger, session), "" if why == page.BARIS else no_update
        except (ValueError, PermissionError) as refused:
            said = str(refused)
        return parts(order, records=opened.records), said, kept

    app.clientside_callback(
        ClientsideFunction("lokus", "rakorAgenda"),
        Input(page.DAFTAR, "children"),
        State(page.DAFTAR, "id"),
    )


def _asked(
    order: list[ShownPart], act: dict[str, Any] | None, line: str, *, noting: bool
) -> tuple[Part, ShowAct, str] | None:
    """Return the part, what to do with it and its note; ValueError for a line without number."""
    if noting:
        number, _, note = line.strip().partition(" ")
        if not number.isdecimal() or not 1 <= int(number) <= len(order):
            raise ValueError(UNNUMBERED)
        return order[int(number) - 1].part, ShowAct.NOTED, note
    if not act:
        return None
    return DEFAULT[int(act["id"])], ShowAct(act["what"]), ""
