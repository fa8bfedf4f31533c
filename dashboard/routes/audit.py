"""Every file that leaves stands in the audit trail; /jejak.csv, .xlsx: the trail itself."""

import re

from flask import Flask, Response, request
from sqlalchemy.exc import DatabaseError

from dashboard.data.audit_reading import Asked, check_chain, read_trail
from dashboard.data.audit_trail import record_event
from dashboard.data.ledger_failures import LedgerFailedError
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.audit_events import AuditKind
from dashboard.domain.audit_sentences import chain_sentence, page_sentence
from dashboard.exports.audit_workbook import audit_csv, audit_workbook
from dashboard.pages import jejak
from dashboard.pages.links import PARAMETERS
from dashboard.routes.evidence import download

KABUPATEN = re.compile(r"\d\d\.\d\d")
TOLD = (*PARAMETERS, "untuk", "bentuk", "audiens", "format", "kosong")
LONGEST = 80
"""Letters of an address that are kept for ever: it may be written with any number of zeros."""
UNTOLD = (
    "Berkas tidak dikirim: jejak audit di server tidak dapat ditulis. Periksa ruang disk dan izin "
    "folder data, lalu ulangi."
)
ASKED = ("kab", "jenis", "oleh", "hari", "sampai")
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


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
                request.path[:LONGEST],
                told,
                kab=named.group() if named else "",
            )
        except (DatabaseError, LedgerFailedError, OSError):
            answer.close()
            return Response(UNTOLD, 503, mimetype="text/plain")
        return answer

    @server.get(f"{jejak.FILE}.<any(csv, xlsx):ending>")
    def trail(ending: str) -> Response | tuple[str, int]:
        asked = Asked.of(*(request.args.get(name, "") for name in ASKED))
        ledger = room.ledger()
        try:
            events = read_trail(ledger, asked, room.who())
        except PermissionError as refused:
            return str(refused), 403
        if ending == "csv":
            return download(audit_csv(events), "text/csv", "jejak-audit.csv")
        chain = check_chain(ledger)
        told = [
            chain_sentence(chain.events, chain.broken, cut=chain.cut, guarded=not chain.open),
            page_sentence(1, len(events), len(events)),
        ]
        return download(audit_workbook(events, told), XLSX, "jejak-audit.xlsx")
