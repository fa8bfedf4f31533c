"""The desk of programme records: one removed, and brought back."""

from typing import Any

from dash import Dash, Input, Output, State, ctx, no_update

from dashboard.data.rakor_revision import last_revision
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.record_writing import remove_record, restore_record
from dashboard.pages.record_desk import Desk, Gone, Seen


def register(app: Dash, room: RakorRoom, desk: Desk) -> None:
    form, part = desk.form, desk.part

    @app.callback(
        Output(part("panel"), "is_open", allow_duplicate=True),
        Output(part("pesan"), "children"),
        Output(part("dihapus"), "data"),
        Output(part("batal"), "hidden"),
        Output(desk.changed, "data", allow_duplicate=True),
        Input(part("hapus"), "n_clicks"),
        Input(part("batal"), "n_clicks"),
        State(part("dilihat"), "data"),
        State(part("dihapus"), "data"),
        State(part("judul"), "children"),
        prevent_initial_call=True,
    )
    def end(_: Any, __: Any, seen: Seen | None, gone: Gone | None, title: str) -> tuple[Any, ...]:
        undone = ctx.triggered_id == part("batal")
        which = gone if undone else seen
        if not which or not ctx.triggered[0]["value"]:
            return (no_update,) * 5
        ledger, today = room.ledger(), room.today(which["kab"])
        try:
            act = restore_record if undone else remove_record
            act(ledger, form, int(which["id"]), room.who(), today)
        except (ValueError, LookupError, PermissionError) as refused:
            return no_update, str(refused), no_update, no_update, no_update
        room.fed(form.key)
        said = "Kembali ada." if undone else f"«{title}» dihapus dari daftar."
        kept = None if undone else {"id": which["id"], "kab": which["kab"]}
        return False, said, kept, undone, last_revision(ledger)
