"""Rows of the ledger as evidence, now or as it stood at a revision."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from dashboard.data.evidence_subjects import UnknownEvidenceError
from dashboard.data.evidence_tables import evidence, evidence_event
from dashboard.domain.evidence import LONGEST_NUMBER, Evidence, SubjectKey, SubjectKind

REMOVED, RESTORED = "dihapus", "dipulihkan"


def rows_where(
    connection: Connection, *which: ColumnElement[bool], at: int | None = None
) -> list[Evidence]:
    """Return the evidence a condition selects, the oldest first. at: as it stood at a revision."""
    known = list(which)
    told = select(evidence_event).join(evidence).where(*which).order_by(evidence_event.c.id)
    if at is not None:
        known.append(evidence.c.revision <= at)
        told = told.where(evidence_event.c.revision <= at)
    last = {row.evidence_id: row for row in connection.execute(told)}
    found = connection.execute(select(evidence).where(*known).order_by(evidence.c.id)).all()
    return [_evidence(row, last.get(row.id)) for row in found]


def one(connection: Connection, identity: int) -> Evidence:
    """Return the evidence of a number; UnknownEvidenceError for one never given."""
    known = len(str(identity)) <= LONGEST_NUMBER
    found = rows_where(connection, evidence.c.id == identity) if known else []
    if not found:
        raise UnknownEvidenceError("Bukti itu tidak ada, atau bukan untuk Anda.")
    return found[0]


def of_subject(subject: SubjectKey) -> ColumnElement[bool]:
    return of_subjects(subject.kind, [subject.number])


def of_subjects(kind: SubjectKind, numbers: Sequence[int]) -> ColumnElement[bool]:
    return (evidence.c.subject_kind == kind.value) & evidence.c.subject_id.in_(numbers)


def _evidence(row: Row[Any], last: Row[Any] | None) -> Evidence:
    removed = last if last is not None and last.act == REMOVED else None
    return Evidence(
        row.id,
        SubjectKey(SubjectKind(row.subject_kind), row.subject_id),
        row.sha256,
        row.file_name,
        row.media_type,
        row.size,
        row.note,
        row.valid_until,
        row.added_by,
        row.added_at,
        row.day,
        row.role,
        removed.done_by if removed is not None else "",
        removed.done_at if removed is not None else None,
    )
