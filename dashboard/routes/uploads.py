"""/api/v1/berkas: files come in as the bytes they are, and wait; one may go back marked."""

import logging
import threading
from collections.abc import Callable
from io import BytesIO
from urllib.parse import unquote

from flask import Flask, Response, jsonify, request, send_file

from dashboard.data.background import Background
from dashboard.data.inbox import Waiting, waiting_file
from dashboard.data.ledger_failures import LedgerFailedError
from dashboard.data.rebuild import rebuild
from dashboard.domain.actors import Actor
from dashboard.domain.disk_failures import sentence
from dashboard.domain.file_rights import ONLY_TEAM, may_handle
from dashboard.domain.previews import Preview, Stand
from dashboard.intake.bundles import member_name
from dashboard.intake.desk import TAKING, Desk
from dashboard.routes import request_log
from dashboard.routes.incidents import HEADER
from dashboard.routes.request_bodies import read_body
from dashboard.routes.same_origin import FORGED, is_own
from dashboard.routes.upload_limits import AT_ONCE, LARGEST, WAIT_SECONDS, WAITING

LONGEST_NAME = 160
TOO_LARGE = (
    f"Berkas lebih besar dari {LARGEST // 1_000_000} MB; bagi dulu, atau muat dari komputer server "
    "dengan `lokus ingest`."
)
BUSY = "Berkas lain masih dibaca; tunggu sebentar, lalu ulangi."
BROKEN = (
    "Berkas ini tidak dapat dibaca karena kesalahan di Lokus (kejadian {number}); tidak ada yang "
    "disimpan. Sampaikan nomor itu kepada pengelola."
)
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
Answer = tuple[Response, int]


def register(server: Flask, desk: Desk, background: Background, who: Callable[[], Actor]) -> None:
    """Serve the upload. Headers: X-Lokus-Nama, the name percent-encoded; X-Lokus-Berkas, the number
    of a file that waits and is sent again; X-Lokus-Langkah, what is done to it then: `muat` takes
    it in, `ganti` in place of what it stands for, else it is read with its answers."""
    reading = threading.BoundedSemaphore(AT_ONCE)
    here = threading.BoundedSemaphore(AT_ONCE + WAITING)

    @server.post("/api/v1/berkas")
    def bring() -> Answer:
        if not is_own(request):
            return refused(FORGED, 403)
        if not may_handle(who()):
            return refused(ONLY_TEAM, 403)
        content = read_body(LARGEST)
        if content is None:
            return refused(TOO_LARGE, 413)
        if not content:
            return refused("Berkas ini kosong; periksa, lalu unggah lagi.", 400)
        if not here.acquire(blocking=False):
            return refused(BUSY, 503)
        if not reading.acquire(timeout=WAIT_SECONDS):
            here.release()
            return refused(BUSY, 503)
        try:
            return jsonify(berkas=[told(one) for one in understood(content)]), 200
        except PermissionError as foreign:
            return refused(str(foreign), 403)
        except LookupError as gone:
            return refused(str(gone), 409)
        except (LedgerFailedError, OSError) as disk:
            return refused(sentence(disk), 507)
        except Exception as wrong:
            # Neither the message nor the trace of an error in a file may reach a log: it may hold
            # a name.
            incident, kind = request_log.number(), type(wrong).__name__
            line = {"told": {"incident": incident, "error": kind}}
            logging.getLogger("lokus.kejadian").error("berkas: %s", kind, extra=line)
            answer, code = refused(BROKEN.format(number=incident), 500)
            answer.headers[HEADER] = incident
            return answer, code
        finally:
            reading.release()
            here.release()

    def understood(content: bytes) -> list[Waiting]:
        number = request.headers.get("X-Lokus-Berkas", "")
        if not number:
            return desk.receive(content, file_name(), who())
        step, waiting = (
            request.headers.get("X-Lokus-Langkah", ""),
            waiting_file(desk.home, number, who()),
        )
        if step in TAKING:
            taken = desk.take(waiting, who(), content, replacing=step == "ganti")
            if Preview.from_dict(taken.seen).stand is Stand.TAKEN:
                background.ask(rebuild, desk.home, desk.today())
            return [taken]
        return [desk.look(waiting, who(), content)]

    @server.get("/api/v1/berkas/<number>/kembali")
    def back(number: str) -> Response | Answer:
        try:
            name, book = desk.returned(number, who())
        except PermissionError as foreign:
            return refused(str(foreign), 403)
        except (LookupError, ValueError) as wrong:
            return refused(str(wrong), 404)
        return send_file(BytesIO(book), XLSX, as_attachment=True, download_name=name, max_age=0)


def file_name() -> str:
    """Return the last part of the name sent: it is shown, never used as a path."""
    sent = unquote(request.headers.get("X-Lokus-Nama", ""))
    clean = "".join(letter for letter in member_name(sent) if letter.isprintable())
    return clean.strip()[-LONGEST_NAME:] or "berkas"


def told(waiting: Waiting) -> dict[str, str]:
    seen = Preview.from_dict(waiting.seen)
    return {
        "nomor": waiting.number,
        "nama": waiting.file_name,
        "keadaan": seen.stand.value,
        "kalimat": seen.sentence,
    }


def refused(sentence: str, code: int) -> Answer:
    return jsonify(galat=sentence), code
