"""/api/v1/bukti: evidence comes in; /bukti/<number>: it goes out, as a file and never as a page."""

from datetime import date
from io import BytesIO
from urllib.parse import unquote

from flask import Flask, Response, jsonify, request, send_file

from dashboard.data.evidence_files import DamagedEvidenceError
from dashboard.data.evidence_reading import grant_of, read_evidence
from dashboard.data.evidence_store import TOO_LARGE, add_evidence
from dashboard.data.evidence_subjects import UnknownEvidenceError
from dashboard.data.ledger_failures import LedgerFailedError
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.warehouse import NoWarehouseError
from dashboard.domain.disk_failures import sentence
from dashboard.domain.evidence import LARGEST_EVIDENCE, SubjectKey
from dashboard.domain.rakor_days import day_of
from dashboard.routes.request_bodies import read_body
from dashboard.routes.same_origin import FORGED, is_own

Answer = tuple[Response, int]


def register(server: Flask, room: RakorRoom) -> None:
    """Serve both. Headers of what comes in: X-Lokus-Subjek, as `action-12`; X-Lokus-Nama and
    X-Lokus-Catatan, percent-encoded; X-Lokus-Sampai, the last day it is valid, or nothing."""

    @server.post("/api/v1/bukti")
    def bring_evidence() -> Answer:
        if not is_own(request):
            return _refused(FORGED, 403)
        content = read_body(LARGEST_EVIDENCE)
        if content is None:
            return _refused(TOO_LARGE, 413)
        ledger, actor = room.ledger(), room.who()
        try:
            subject = SubjectKey.parse(request.headers.get("X-Lokus-Subjek", ""))
            grant = grant_of(ledger, subject, actor)
            today = room.today(grant.kab)
            kept = add_evidence(
                ledger,
                room.home,
                subject,
                _sent("X-Lokus-Nama"),
                content,
                actor,
                today,
                note=_sent("X-Lokus-Catatan"),
                valid_until=_until(),
            )
        except UnknownEvidenceError as unknown:
            return _refused(str(unknown), 404)
        except PermissionError as refused:
            return _refused(str(refused), 403)
        except (LedgerFailedError, OSError) as disk:
            return _refused(sentence(disk), 507)
        except NoWarehouseError as nothing:
            return _refused(str(nothing), 503)
        except ValueError as wrong:
            return _refused(str(wrong), 400)
        room.fed(grant.form)
        return jsonify(nomor=kept.id, nama=kept.file_name), 200

    @server.get("/bukti/<int:number>")
    def fetch_evidence(number: int) -> Response | tuple[str, int]:
        try:
            kept, content = read_evidence(room.ledger(), room.home, number, room.who())
        except (UnknownEvidenceError, DamagedEvidenceError) as gone:
            return str(gone), 404
        return download(content, kept.media_type, kept.file_name)


def download(content: bytes, media_type: str, name: str) -> Response:
    """Answer with a file that is saved and never shown or run, nor kept by what lies between."""
    answer = send_file(
        BytesIO(content), mimetype=media_type, as_attachment=True, download_name=name, max_age=0
    )
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    answer.headers["Cache-Control"] = "private, no-store"
    return answer


def _sent(header: str) -> str:
    return unquote(request.headers.get(header, ""))


def _until() -> date | None:
    text = request.headers.get("X-Lokus-Sampai", "")
    return day_of(text, "Berlaku sampai") if text else None


def _refused(sentence: str, code: int) -> Answer:
    return jsonify(galat=sentence), code
