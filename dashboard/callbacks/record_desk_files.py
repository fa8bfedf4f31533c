"""The desk of programme records: a file looked at first, then kept as a whole."""

from base64 import b64decode
from typing import Any

from dash import Dash, Input, Output, State, html, no_update

from dashboard.components import record_tables
from dashboard.data.rakor_revision import last_revision
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.record_import import Brought
from dashboard.domain import numbers
from dashboard.domain.record_fields import RecordForm
from dashboard.intake.record_files import RecordFile
from dashboard.intake.record_ingest import take_records
from dashboard.intake.refusals import RefusedFile
from dashboard.pages.record_desk import LARGEST, Desk

HELD = "Isi berkas tidak lagi ada di halaman ini; pilih berkasnya lagi."


def register(app: Dash, room: RakorRoom, desk: Desk) -> None:
    form, part = desk.form, desk.part

    def brought(contents: str, name: str, kab: str, *, dry: bool) -> tuple[RecordFile, Brought]:
        content = b64decode(contents.partition(",")[2])
        if len(content) > LARGEST:
            raise RefusedFile(
                f"{name}: {numbers.count(len(content) // 1000)} kB, paling besar "
                f"{numbers.count(LARGEST // 1000)} kB; bagi dulu."
            )
        return take_records(
            content, name, form, kab, room.ledger(), room.areas, room.reference, room.who(),
            room.today(kab), dry=dry,
        )  # fmt: skip

    @app.callback(
        Output(part("tinjau"), "children"),
        Output(part("simpan-berkas"), "hidden"),
        Input(part("impor"), "contents"),
        State(part("impor"), "filename"),
        State(desk.kabupaten, "value"),
        prevent_initial_call=True,
    )
    def look(contents: str | None, name: str, kab: str) -> tuple[Any, Any]:
        if not contents:
            return no_update, True
        try:
            read, told = brought(contents, name, kab, dry=True)
        except (RefusedFile, PermissionError) as refused:
            return record_tables.said(str(refused), alert=True), True
        return _told(form, name, read, told), bool(told.wrong) or not told.new + told.changed

    @app.callback(
        Output(part("tinjau"), "children", allow_duplicate=True),
        Output(part("simpan-berkas"), "hidden", allow_duplicate=True),
        Output(part("impor"), "contents"),
        Output(desk.changed, "data", allow_duplicate=True),
        Input(part("simpan-berkas"), "n_clicks"),
        State(part("impor"), "contents"),
        State(part("impor"), "filename"),
        State(desk.kabupaten, "value"),
        prevent_initial_call=True,
    )
    def keep(clicks: int | None, contents: str | None, name: str, kab: str) -> tuple[Any, ...]:
        if not clicks:
            return (no_update,) * 4
        if not contents:
            return HELD, True, None, no_update
        try:
            read, told = brought(contents, name, kab, dry=False)
        except (RefusedFile, PermissionError) as refused:
            return str(refused), True, None, no_update
        if told.wrong:
            return _told(form, name, read, told), True, no_update, no_update
        room.fed(form.key)
        said = f"{name}: {numbers.count(told.new)} ditambah, {numbers.count(told.changed)} diubah."
        return record_tables.said(said), True, None, last_revision(room.ledger())


def _told(form: RecordForm, name: str, read: RecordFile, told: Brought) -> html.Div:
    unused = html.P(f"Kolom yang tidak dipakai: {', '.join(read.unused)}.") if read.unused else None
    if told.wrong:
        words = f"{name}: {numbers.count(len(told.wrong))} masalah; tidak ada yang disimpan."
        return html.Div([html.P(words, role="alert"), record_tables.wrong(told.wrong), unused])
    if not read.rows:
        return html.Div(html.P(f"{name}: belum ada baris {form.word} yang terisi.", role="alert"))
    words = (
        f"{name}: {numbers.count(told.new)} baru, {numbers.count(told.changed)} berubah, "
        f"{numbers.count(told.same)} sama."
    )
    lost = (
        html.P(f"{numbers.count(told.emptied)} isian akan dikosongkan.", role="alert")
        if told.emptied
        else None
    )
    return html.Div([html.P(words), lost, unused])
