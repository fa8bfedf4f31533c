"""/data/balasan/<number>.xlsx: the sender's own workbook with its problems marked."""

from collections.abc import Callable
from contextlib import closing
from io import BytesIO
from pathlib import PurePath

from flask import Flask, Response, send_file

from dashboard.data.batch_lifecycle import history
from dashboard.data.home import Home
from dashboard.data.kept_batches import answers_for
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import Actor

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def register(server: Flask, home: Home, who: Callable[[], Actor]) -> None:
    @server.get("/data/balasan/<string:number>.xlsx")
    def balasan(number: str) -> Response | tuple[str, int]:
        from dashboard.intake.batch_returns import returned_batch
        from dashboard.intake.refusals import RefusedFile

        if not home.ledger.exists():
            return "Belum ada berkas yang dimuat.", 404
        try:
            with closing(Ledger.open(home)) as ledger:
                batch, _ = history(ledger, number)
            if not answers_for(who(), batch.kab_code):
                return f"{batch.number} bukan berkas kabupaten Anda.", 403
            content = returned_batch(home, batch)
        except (LookupError, ValueError, RefusedFile) as wrong:
            return str(wrong), 404
        name = f"Catatan {batch.number} {PurePath(batch.file_name).stem}.xlsx"
        answer = send_file(BytesIO(content), mimetype=XLSX, as_attachment=True, download_name=name)
        answer.headers["Cache-Control"] = "no-store"
        return answer
