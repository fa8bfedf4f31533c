"""/rakor/<key>/notulen.docx, .pdf and the RTL matrix beside it: the files of a session."""

from flask import Flask, Response

from dashboard.data.evidence_files import DamagedEvidenceError
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.warehouse import NoWarehouseError
from dashboard.exports import session_files
from dashboard.routes.evidence import download

GONE = "Rakor itu tidak ada, atau bukan untuk Anda; buka dari daftar Rakor."

MAKERS = {"docx": session_files.session_minutes, "pdf": session_files.session_minutes_pdf}


def register(server: Flask, room: RakorRoom) -> None:
    @server.get("/rakor/<string:key>/notulen.<any(docx, pdf):ending>")
    def notulen(key: str, ending: str) -> Response | tuple[str, int]:
        opened = room.opened(key)
        if opened is None:
            return GONE, 404
        try:
            content = MAKERS[ending](room, opened)
        except (DamagedEvidenceError, NoWarehouseError) as wrong:
            return str(wrong), 404
        word = "Notulen" if opened.session.closed else "Draf notulen"
        name = session_files.file_name(opened.session, word, ending)
        kind = session_files.DOCX if ending == "docx" else session_files.PDF
        return download(content, kind, name)

    @server.get("/rakor/<string:key>/rtl.<any(docx, xlsx):ending>")
    def rtl(key: str, ending: str) -> Response | tuple[str, int]:
        opened = room.opened(key)
        if opened is None:
            return GONE, 404
        try:
            content = session_files.session_rtl(room, opened, ending)
        except NoWarehouseError as wrong:
            return str(wrong), 404
        kind = session_files.DOCX if ending == "docx" else session_files.XLSX
        return download(content, kind, session_files.file_name(opened.session, "RTL", ending))
