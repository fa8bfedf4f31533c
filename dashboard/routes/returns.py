"""/data/balasan/<number>.xlsx: the sender's own workbook with its problems marked."""

from collections.abc import Callable
from io import BytesIO
from pathlib import PurePath

from flask import Flask, Response, send_file

from dashboard.data.home import Home
from dashboard.data.opened_batches import open_batch
from dashboard.domain.actors import Actor

NOT_ALL_YOURS = (
    "Berkas ini memuat juga angka yang bukan milik Anda; mintalah Bappeda mengirimkan catatannya."
)
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def register(server: Flask, home: Home, who: Callable[[], Actor]) -> None:
    @server.get("/data/balasan/<string:number>.xlsx")
    def balasan(number: str) -> Response | tuple[str, int]:
        from dashboard.intake.batch_returns import returned_batch
        from dashboard.intake.refusals import RefusedFile

        try:
            opened = open_batch(home, number, who())
            if not opened.whole:
                return NOT_ALL_YOURS, 403
            batch = opened.batch
            content = returned_batch(home, batch)
        except (LookupError, ValueError, RefusedFile) as wrong:
            return str(wrong), 404
        name = f"Catatan {batch.number} {PurePath(batch.file_name).stem}.xlsx"
        answer = send_file(BytesIO(content), mimetype=XLSX, as_attachment=True, download_name=name)
        answer.headers["Cache-Control"] = "no-store"
        return answer
