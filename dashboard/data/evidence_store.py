"""Evidence brought, removed and taken back; nothing once brought is lost."""

from datetime import UTC, date, datetime

from sqlalchemy import Connection

from dashboard.data import rakor_revision
from dashboard.data.deeds import deed
from dashboard.data.edit_trail import trail_edit
from dashboard.data.evidence_files import keep_bytes
from dashboard.data.evidence_rows import REMOVED, RESTORED, of_subject, one, rows_where
from dashboard.data.evidence_subjects import proved
from dashboard.data.evidence_tables import evidence, evidence_event
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import Actor
from dashboard.domain.evidence import (
    LARGEST_EVIDENCE,
    LONGEST_NOTE,
    Evidence,
    SubjectKey,
)
from dashboard.domain.evidence_kinds import media_type
from dashboard.domain.evidence_names import clean_name

TOO_LARGE = (
    f"Bukti lebih besar dari {LARGEST_EVIDENCE // 1_000_000} MB; perkecil dulu, misalnya ukuran "
    "fotonya, lalu unggah lagi."
)
EMPTY = "Berkas bukti ini kosong; periksa, lalu unggah lagi."


def add_evidence(
    ledger: Ledger,
    home: Home,
    subject: SubjectKey,
    file_name: str,
    content: bytes,
    actor: Actor,
    today: date,
    *,
    note: str = "",
    valid_until: date | None = None,
) -> Evidence:
    """Keep a file as evidence of a subject; one it has already is that one, taken back if removed.

    Raises ValueError for a file that is not taken, UnknownEvidenceError, PermissionError.
    """
    name, note = clean_name(file_name), " ".join(note.split())[:LONGEST_NOTE]
    if not content:
        raise ValueError(EMPTY)
    if len(content) > LARGEST_EVIDENCE:
        raise ValueError(TOO_LARGE)
    kind = media_type(name or "berkas", content)
    with ledger.reading() as connection:
        proved(connection, subject, actor)
    digest = keep_bytes(home, content)
    with ledger.writing() as connection:
        kab = proved(connection, subject, actor).kab
        same = of_subject(subject) & (evidence.c.sha256 == digest) & (evidence.c.role == "")
        twins = rows_where(connection, same)
        if twins:
            if twins[0].removed:
                _tell(connection, twins[0], RESTORED, actor, today, kab)
            return one(connection, twins[0].id)
        made = connection.execute(
            evidence.insert().values(
                subject_kind=subject.kind.value,
                subject_id=subject.number,
                sha256=digest,
                file_name=name,
                media_type=kind,
                size=len(content),
                note=note,
                valid_until=valid_until,
                added_by=actor.name,
                added_at=datetime.now(UTC),
                day=today,
                revision=rakor_revision.step(connection),
            )
        )
        (identity,) = made.inserted_primary_key or (0,)
        trail_edit(connection, actor, f"bukti {identity}", kab, bita=len(content))
        return one(connection, identity)


def remove_evidence(ledger: Ledger, identity: int, actor: Actor, today: date) -> Evidence:
    """Mark a file as removed; its bytes stay. Raises UnknownEvidenceError, PermissionError."""
    return _turn(ledger, identity, REMOVED, actor, today)


def restore_evidence(ledger: Ledger, identity: int, actor: Actor, today: date) -> Evidence:
    """Take a removed file back. Raises UnknownEvidenceError, PermissionError."""
    return _turn(ledger, identity, RESTORED, actor, today)


def _turn(ledger: Ledger, identity: int, act: str, actor: Actor, today: date) -> Evidence:
    with ledger.writing() as connection:
        found = one(connection, identity)
        kab = proved(connection, found.subject, actor).kab
        if found.role:
            raise PermissionError("Berkas yang ditulis Lokus tidak dapat dihapus.")
        if found.removed is not (act == REMOVED):
            _tell(connection, found, act, actor, today, kab)
        return one(connection, identity)


def _tell(
    connection: Connection, found: Evidence, act: str, actor: Actor, today: date, kab: str
) -> None:
    connection.execute(
        evidence_event.insert().values(
            evidence_id=found.id,
            act=act,
            **deed(actor, today, rakor_revision.step(connection)),
        )
    )
    trail_edit(connection, actor, f"bukti {found.id}", kab, **{act: 1})
