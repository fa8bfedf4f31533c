"""/rakor/<id>: an RTL workbook, looked at and then kept; other screens see it like a typed line."""

import time
from base64 import b64decode
from typing import Any

from dash import Dash, Input, Output, State, html, no_update

from dashboard.components import record_tables
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.rtl_import import keep_rtl
from dashboard.domain import numbers
from dashboard.domain.rakor_sessions import Opened
from dashboard.domain.rtl_brought import Brought
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.rtl_files import RtlFile, read_rtl_file
from dashboard.pages import rakor_impor as page
from dashboard.pages import rakor_sidang as sidang
from dashboard.pages.record_desk import LARGEST

HELD = "Isi berkas tidak lagi ada di halaman ini; pilih berkasnya lagi."
Read = tuple[RtlFile, Brought]


def register(app: Dash, room: RakorRoom) -> None:
    def brought(opened: Opened, contents: str, name: str, *, dry: bool) -> Read:
        content = b64decode(contents.partition(",")[2])
        if len(content) > LARGEST:
            raise RefusedFile(
                f"{name}: {numbers.count(len(content) // 1000)} kB, paling besar "
                f"{numbers.count(LARGEST // 1000)} kB; bagi dulu."
            )
        session = opened.session
        read = read_rtl_file(content, name, session.series.kab_code, room.areas, room.reference)
        if read.wrong:
            return read, Brought(wrong=read.wrong)
        return read, keep_rtl(
            room.ledger(), session.id, read.actions, read.decisions, name, room.who(),
            opened.today, dry=dry,
        )  # fmt: skip

    @app.callback(
        Output(page.TINJAU, "children"),
        Output(page.SIMPAN, "hidden"),
        Input(page.BERKAS, "contents"),
        State(page.BERKAS, "filename"),
        State(sidang.SHOWN, "data"),
        prevent_initial_call=True,
    )
    def look(contents: str | None, name: str, key: str) -> tuple[Any, Any]:
        opened = room.opened(key)
        if not contents or opened is None:
            return no_update, True
        try:
            read, told = brought(opened, contents, name, dry=True)
        except (ValueError, PermissionError) as refused:
            return record_tables.said(str(refused), alert=True), True
        return _told(name, read, told), bool(told.wrong) or not told.any

    @app.callback(
        Output(page.TINJAU, "children", allow_duplicate=True),
        Output(page.SIMPAN, "hidden", allow_duplicate=True),
        Output(page.BERKAS, "contents"),
        Output(sidang.KICK, "data", allow_duplicate=True),
        Input(page.SIMPAN, "n_clicks"),
        State(page.BERKAS, "contents"),
        State(page.BERKAS, "filename"),
        State(sidang.SHOWN, "data"),
        prevent_initial_call=True,
    )
    def keep(clicks: int | None, contents: str | None, name: str, key: str) -> tuple[Any, ...]:
        opened = room.opened(key)
        if not clicks or opened is None:
            return (no_update,) * 4
        if not contents:
            return HELD, True, None, no_update
        try:
            read, told = brought(opened, contents, name, dry=False)
        except (ValueError, PermissionError) as refused:
            return record_tables.said(str(refused), alert=True), True, None, no_update
        if told.wrong:
            return _told(name, read, told), True, no_update, no_update
        said = (
            f"{name}: {numbers.count(told.new)} tindakan ditambah, "
            f"{numbers.count(len(told.changes))} diubah, "
            f"{numbers.count(told.decided)} keputusan ditambah."
        )
        return record_tables.said(said), True, None, str(time.time_ns())


def _told(name: str, read: RtlFile, told: Brought) -> html.Div:
    unused = html.P(f"Kolom yang tidak dipakai: {', '.join(read.unused)}.") if read.unused else None
    if told.wrong:
        words = f"{name}: {numbers.count(len(told.wrong))} masalah; tidak ada yang disimpan."
        return html.Div([html.P(words, role="alert"), record_tables.wrong(told.wrong), unused])
    if not read.actions and not read.decisions:
        return html.Div(html.P(f"{name}: belum ada baris RTL yang terisi.", role="alert"))
    words = (
        f"{name}: {numbers.count(told.new)} tindakan baru, "
        f"{numbers.count(len(told.changes))} berubah, {numbers.count(told.same)} sama"
    )
    if read.decisions:
        words += f"; {numbers.count(told.decided)} keputusan baru, {numbers.count(told.known)} sama"
    changes = html.Ul([html.Li(one) for one in told.changes]) if told.changes else None
    return html.Div([html.P(f"{words}.", role="status"), changes, unused])
