"""Every file that leaves stands in the audit trail; /jejak.csv: the trail itself."""

import csv
import io
import re

from flask import Flask, Response, request
from sqlalchemy.exc import DatabaseError

from dashboard.data.audit_reading import Asked, read_trail
from dashboard.data.audit_trail import record_event
from dashboard.data.ledger_failures import LedgerFailedError
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.audit_events import AuditKind, plain
from dashboard.exports.table_files import harmless
from dashboard.pages import jejak
from dashboard.pages.links import PARAMETERS
from dashboard.routes.evidence import download

KABUPATEN = re.compile(r"\d\d\.\d\d")
TOLD = (*PARAMETERS, "untuk", "bentuk", "audiens", "format", "kosong")
UNTOLD = (
    "Berkas tidak dikirim: jejak audit di server tidak dapat ditulis. Periksa ruang disk dan izin "
    "folder data, lalu ulangi."
)
COLUMNS = (
    *("number", "at", "actor", "role", "kind", "subject", "details", "kab", "before", "seal"),
)


def register(server: Flask, room: RakorRoom) -> None:
    @server.after_request
    def keep_export(answer: Response) -> Response:
        """Let no file out that the trail does not hold."""
        leaves = "attachment" in answer.headers.get("Content-Disposition", "")
        if request.method != "GET" or not leaves or answer.status_code not in (200, 206):
            return answer
        told = {key: value for key, value in request.args.items() if key in TOLD}
        named = KABUPATEN.search(told.get("kab", "") or request.path)
        try:
            record_event(
                room.ledger(),
                room.who(),
                AuditKind.EXPORT,
                request.path,
                told,
                kab=named.group() if named else "",
            )
        except (DatabaseError, LedgerFailedError, OSError):
            answer.close()
            return Response(UNTOLD, 503, mimetype="text/plain")
        return answer

    @server.get(jejak.CSV)
    def trail() -> Response | tuple[str, int]:
        asked = Asked.of(*(request.args.get(name, "") for name in ("kab", "jenis", "oleh", "hari")))
        try:
            events = read_trail(room.ledger(), asked, room.who())
        except PermissionError as refused:
            return str(refused), 403
        file = io.StringIO()
        out = csv.writer(file, delimiter=";", lineterminator="\r\n")
        out.writerow(COLUMNS)
        for one in events:
            values = {**vars(one), "details": plain(one.details)}
            out.writerow([harmless(str(values[name])) for name in COLUMNS])
        return download(file.getvalue().encode("utf-8-sig"), "text/csv", "jejak-audit.csv")
