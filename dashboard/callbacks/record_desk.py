"""The desk of programme records: the list, searched and sorted; seen soon what others keep."""

from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State, no_update

from dashboard.callbacks import record_desk_end, record_desk_files, record_desk_panel
from dashboard.callbacks.record_words import saying
from dashboard.components import record_tables
from dashboard.components.plain_trees import trees
from dashboard.data.programme_records import read_records
from dashboard.data.rakor_revision import last_revision
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain import numbers
from dashboard.domain.rakor_rights import may_read
from dashboard.domain.record_lists import columns_of, found, ordered, within
from dashboard.pages import filters
from dashboard.pages.record_desk import Desk

MOST = 60  # rows before «Tampilkan semua»
ONLY_TEAM = "Catatan ini hanya untuk tim TPPS; masuk dulu dengan akun tim."


def register(app: Dash, room: RakorRoom, desk: Desk) -> None:
    """Serve one desk. room: ledger, areas, reference, who asks and today."""
    form, part = desk.form, desk.part
    kecamatan = [Input(desk.kecamatan, "value")] if desk.kecamatan else []

    @app.callback(
        Output(part("baris"), "data"),
        Output(part("jumlah"), "children"),
        Output(part("semua"), "hidden"),
        Output(part("alat"), "hidden"),
        *(Output(part(name), "hidden") for name in ("tambah", "bawa", "contoh")),
        Output(part("unduh"), "href"),
        Output(part("contoh"), "href"),
        Input(desk.kabupaten, "value"),
        Input(part("cari"), "value"),
        Input(part("urutan"), "data"),
        Input(part("semua"), "n_clicks"),
        Input(desk.changed, "data"),
        *kecamatan,
    )
    def show(
        kab: str | None,
        text: str | None,
        order: str | None,
        every: int | None,
        _: Any,
        *kec: str | None,
    ) -> tuple[Any, ...]:
        kab = room.warehouse.snapshot().catalogue(room.who()).view({"kab": kab or ""}).kab
        address = f"/catatan/{form.key}/{kab}.xlsx"
        actor = room.who()
        if not may_read(actor, kab):
            return [ONLY_TEAM], "", *[True] * 5, "", ""
        say = saying(room)
        records = read_records(room.ledger(), form, kab, actor)
        area = kec[0] if kec and kec[0] and kec[0] != filters.ALL else kab
        here = found(form, within(form, records, area), text or "", say)
        order = order or ""
        sorts = order.removeprefix("-")
        by = next((one for one in form.fields if one.key == sorts), None)
        sorted_ = ordered(here, by, say, falling=order.startswith("-"))
        shown = sorted_ if every else sorted_[:MOST]
        table = (
            record_tables.table(form, shown, columns_of(form), say, order)
            if shown
            else record_tables.empty(
                form, searched=bool(records), writes=actor.role in form.writers
            )
        )
        return (
            trees(table),
            numbers.of(len(here), len(records)) if len(here) < len(records)
            else numbers.count(len(records)),
            len(shown) == len(here),
            False,
            *[actor.role not in form.writers] * 3,
            address,
            f"{address}?kosong=1",
        )  # fmt: skip

    app.clientside_callback(
        ClientsideFunction("lokus", "trees"),
        Output(part("daftar"), "aria-busy"),
        Input(part("baris"), "data"),
        State(part("daftar"), "id"),
    )

    @app.callback(
        Output(desk.changed, "data"),
        Input(part("jam"), "n_intervals"),
        State(desk.changed, "data"),
    )
    def heard(_: Any, before: int | None) -> Any:
        now = last_revision(room.ledger())
        return no_update if now == before else now

    record_desk_panel.register(app, room, desk)
    record_desk_end.register(app, room, desk)
    record_desk_files.register(app, room, desk)
