"""/keluarga-berisiko: the verification sent to /data, where it is checked and becomes a batch."""

from typing import Any

from dash import Dash, Input, Output, State, dcc, no_update

from dashboard.data.programme_records import read_records
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain import numbers
from dashboard.domain.krs_form import KRS_FORM
from dashboard.domain.periods import Period, day_words
from dashboard.domain.rakor_rights import may_record
from dashboard.intake.desk import Desk
from dashboard.intake.krs_report import report_name, verification_report
from dashboard.pages import data, links
from dashboard.pages import keluarga_berisiko as page

NOT_YOURS = "Hanya Bappeda yang mengirim hasil verval ke halaman Data; mintalah di sana."


def register(app: Dash, room: RakorRoom, desk: Desk) -> None:
    @app.callback(
        Output(page.TERKIRIM, "children"),
        Input(page.KIRIM, "n_clicks"),
        State(page.KABUPATEN, "value"),
        State(page.PERIODE, "value"),
        prevent_initial_call=True,
    )
    def send(clicks: int | None, kab: str, period: str | None) -> Any:
        if not clicks or not period:
            return no_update
        actor, catalogue = room.who(), room.warehouse.snapshot().catalogue
        if not may_record(actor, kab):
            return NOT_YOURS
        rows = [one.values for one in read_records(room.ledger(), KRS_FORM, kab, actor)]
        try:
            content = verification_report(
                rows,
                room.areas,
                kab,
                period,
                room.reference.indicators,
                day_words(room.today(kab)),
                sample=kab in catalogue.sample,
            )
        except ValueError as refused:
            return str(refused)
        desk.receive(content, report_name(kab, period), actor)
        size = numbers.count(content.count(b"\r\n") - HEAD)
        said = f"Laporan {Period.parse(period).words} dari {size} desa menunggu di halaman Data; "
        there = dcc.Link("periksa lalu muat", href=links.write(data.PATH, kab=kab))
        return [said, there, ", dan peta KRS terverifikasi ikut baru."]


HEAD = 5
"""Lines of the report above its first desa."""
