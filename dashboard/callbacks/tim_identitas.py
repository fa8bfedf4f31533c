"""The identity of a kabupaten on /tim: shown, saved, its logo taken off, the last change undone."""

from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State, ctx, no_update

from dashboard.components import identity_cards
from dashboard.data.identities import (
    change_identity,
    change_logo,
    read_history,
    read_identity,
    undo_identity,
)
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.file_rights import may_decide
from dashboard.domain.identities import PLAIN
from dashboard.domain.periods import short_day_words
from dashboard.domain.rakor_rights import may_read
from dashboard.pages import tim
from dashboard.pages import tim_identitas as page

SAVED = "Identitas tersimpan; berkas berikutnya memakainya."
OFF = "Logo dilepas; «Batalkan perubahan terakhir» memasangnya lagi."
UNDONE = "Perubahan terakhir dibatalkan."


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.KINI, "children"),
        Output(page.RIWAYAT, "children"),
        Output(page.UBAH, "hidden"),
        Output(page.KANTOR, "value"),
        Output(page.WARNA, "value"),
        Output(page.KAB, "data"),
        Input(tim.KABUPATEN, "value"),
        Input(page.DATANG, "data"),
    )
    def show(kab: str, _: Any) -> tuple[Any, ...]:
        actor = room.who()
        kab = room.warehouse.snapshot().catalogue(actor).view({"kab": kab or ""}).kab
        told, decides = may_read(actor, kab), may_decide(actor, kab)
        identity = read_identity(room.ledger(), room.home, kab) if told else PLAIN
        rows = [
            (short_day_words(one.day) if one.day else "", one.done_by, one.act)
            for one in (read_history(room.ledger(), kab) if told else ())
        ]
        return (
            identity_cards.standing(identity, decides=decides),
            identity_cards.history(rows),
            not decides,
            identity.office,
            identity.accent,
            kab,
        )

    @app.callback(
        Output(page.PESAN, "children"),
        Output(page.DATANG, "data"),
        Input(page.SIMPAN, "n_clicks"),
        Input(page.LEPAS, "n_clicks"),
        Input(page.BATAL, "n_clicks"),
        State(page.KAB, "data"),
        State(page.KANTOR, "value"),
        State(page.WARNA, "value"),
        State(page.DATANG, "data"),
        prevent_initial_call=True,
    )
    def change(
        saved: Any, taken: Any, undone: Any,
        kab: str | None, office: str | None, accent: str | None, told: Any,
    ) -> tuple[Any, Any]:  # fmt: skip
        if not kab or not (saved or taken or undone):
            return no_update, no_update
        ledger, actor, today = room.ledger(), room.who(), room.today(kab)
        try:
            if ctx.triggered_id == page.SIMPAN:
                change_identity(ledger, kab, office or "", accent or "", actor, today)
                said = SAVED
            elif ctx.triggered_id == page.LEPAS:
                change_logo(ledger, room.home, kab, "", b"", actor, today)
                said = OFF
            else:
                undo_identity(ledger, kab, actor, today)
                said = UNDONE
        except (ValueError, PermissionError) as refused:
            return str(refused), no_update
        return said, f"{told or ''}."

    app.clientside_callback(
        ClientsideFunction("lokus", "evidence"),
        Input(page.KAB, "data"),
        State(page.ZONA, "id"),
        State(page.KIRIM, "id"),
        State(page.DATANG, "id"),
        State(page.CATATAN, "id"),
        State(page.SAMPAI, "id"),
    )
