"""/catatan/<form>/<kab>.xlsx: the records of a form as a workbook; `?kosong=1` for one to fill."""

from io import BytesIO

from flask import Flask, Response, request, send_file

from dashboard.data.programme_records import read_records
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.periods import day_words
from dashboard.domain.rakor_rights import may_read
from dashboard.domain.record_forms import BY_KEY

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def register(server: Flask, room: RakorRoom) -> None:
    def named(code: str) -> str:
        area = room.areas.get(code)
        return area.name if area else code

    def spoken(identity: str) -> str:
        known = room.reference.indicators.get(identity)
        return known.short_name if known else identity

    @server.get("/catatan/<string:key>/<string:kab>.xlsx")
    def workbook(key: str, kab: str) -> Response | tuple[str, int]:
        from dashboard.intake.record_workbooks import record_workbook

        form, area = BY_KEY.get(key), room.areas.get(kab)
        if form is None or area is None:
            return "Tidak ada catatan dengan alamat ini.", 404
        if not may_read(room.who(), kab):
            return "Catatan ini hanya untuk tim TPPS.", 403
        blank = "kosong" in request.args
        records = [] if blank else read_records(room.ledger(), form, kab, room.who())
        told = [
            f"{form.word}, {area.name}",
            f"Ditarik {day_words(room.today(kab))} oleh {room.who().name}",
        ]
        if kab in room.warehouse.snapshot().catalogue(room.who()).sample:
            told.append("DATA CONTOH")
        content = record_workbook(form, records, named, spoken, told)
        name = f"{'Contoh isian ' if blank else ''}{form.word} {area.name}.xlsx"
        answer = send_file(BytesIO(content), mimetype=XLSX, as_attachment=True, download_name=name)
        answer.headers["Cache-Control"] = "no-store"
        return answer
