"""The files of a session by name: its notulen, kept once it is closed, and its RTL matrix."""

from dashboard.data.evidence_files import read_bytes
from dashboard.data.evidence_written import keep_written, written
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.actors import Actor, Role
from dashboard.domain.evidence import Evidence, SubjectKey, SubjectKind
from dashboard.domain.evidence_kinds import KINDS
from dashboard.domain.evidence_names import clean_name
from dashboard.domain.rakor_rights import sees_whole
from dashboard.domain.rakor_sessions import Opened, Session
from dashboard.exports.minutes import minutes
from dashboard.exports.minutes_facts import read_minutes
from dashboard.exports.rtl_matrix import rtl_document, rtl_workbook
from dashboard.exports.word_pdf import word_pdf

NOTULEN = "notulen"
DOCX, XLSX, PDF = (KINDS[ending].media_type for ending in ("docx", "xlsx", "pdf"))


def file_name(session: Session, what: str, ending: str) -> str:
    """Return `Notulen Rakor TPPS ke-3 2025-09-22.docx`."""
    return clean_name(f"{what} {session.title} {session.planned.isoformat()}.{ending}")


def kept_minutes(room: RakorRoom, opened: Opened) -> Evidence:
    """Return the notulen kept with a closed session, written whole if it is not there yet."""
    session = opened.session
    subject = SubjectKey(SubjectKind.SESSION, session.id)
    found = written(room.ledger(), subject, NOTULEN)
    if found is not None:
        return found
    # Whoever closes or downloads it: what is kept is what the whole area agreed.
    house = Actor("Lokus", Role.BAPPEDA, (session.series.kab_code,))
    content = minutes(read_minutes(room, opened, house))
    name = file_name(session, "Notulen", "docx")
    return keep_written(
        room.ledger(), room.home, subject, NOTULEN, name, DOCX, content, opened.today
    )


def session_minutes(room: RakorRoom, opened: Opened) -> bytes:
    """Return the notulen: the kept one to who sees the whole area, else what they may see of it.

    Raises DamagedEvidenceError.
    """
    actor, series = room.who(), opened.session.series
    if opened.session.closed and sees_whole(actor, series.kab_code, series.kec_code):
        return read_bytes(room.home, kept_minutes(room, opened).sha256)
    return minutes(read_minutes(room, opened, actor))


def session_minutes_pdf(room: RakorRoom, opened: Opened) -> bytes:
    """Return the same notulen as PDF. Raises DamagedEvidenceError."""
    return word_pdf(session_minutes(room, opened))


def session_rtl(room: RakorRoom, opened: Opened, ending: str) -> bytes:
    """Return the RTL matrix as `docx` or `xlsx`."""
    held = read_minutes(room, opened, room.who())
    return rtl_document(held) if ending == "docx" else rtl_workbook(held)
