"""Evidence read: the list of a subject, how many there are, the bytes of one."""

from collections.abc import Collection

from dashboard.data.evidence_files import read_bytes
from dashboard.data.evidence_rows import of_subject, of_subjects, one, rows_where
from dashboard.data.evidence_subjects import Grant, UnknownEvidenceError, seen
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import Actor
from dashboard.domain.evidence import Evidence, SubjectKey, SubjectKind


def grant_of(ledger: Ledger, subject: SubjectKey, actor: Actor) -> Grant:
    """Return what an actor may do there; UnknownEvidenceError where they see no such subject."""
    with ledger.reading() as connection:
        return seen(connection, subject, actor)


def list_evidence(
    ledger: Ledger, subject: SubjectKey, actor: Actor, *, at: int | None = None
) -> list[Evidence]:
    """Return the evidence of a subject, the removed too, the oldest first.

    at: as it stood at a revision. UnknownEvidenceError where an actor has no such subject.
    """
    with ledger.reading() as connection:
        grant = seen(connection, subject, actor)
        found = rows_where(connection, of_subject(subject), at=at)
    return [one for one in found if grant.whole or not one.role]


def evidence_counts(
    ledger: Ledger, kind: SubjectKind, numbers: Collection[int], *, at: int | None = None
) -> dict[int, int]:
    """Return how many files each subject has, those removed left out; 0 where it has none.

    A count tells nothing of the files: whoever sees the subjects may know it.
    """
    standing = standing_evidence(ledger, kind, numbers, at=at)
    return {number: len(files) for number, files in standing.items()}


def read_evidence(
    ledger: Ledger, home: Home, identity: int, actor: Actor
) -> tuple[Evidence, bytes]:
    """Return a file with its bytes; of a removed one only to who may take it back.

    Raises UnknownEvidenceError, DamagedEvidenceError.
    """
    with ledger.reading() as connection:
        found = one(connection, identity)
        grant = seen(connection, found.subject, actor)
        if found.role and not grant.whole:
            raise UnknownEvidenceError(
                "Naskah lengkapnya hanya untuk yang melihat seluruh wilayah."
            )
        if found.removed and not grant.proves:
            raise UnknownEvidenceError("Bukti itu sudah dihapus.")
    return found, read_bytes(home, found.sha256)


def standing_evidence(
    ledger: Ledger, kind: SubjectKind, numbers: Collection[int], *, at: int | None = None
) -> dict[int, list[Evidence]]:
    """Return the files that stand, by the number of their subject, for who sees the subjects."""
    found: dict[int, list[Evidence]] = {number: [] for number in numbers}
    with ledger.reading() as connection:
        for file in rows_where(connection, of_subjects(kind, list(found)), at=at):
            if not file.removed:
                found[file.subject.number].append(file)
    return found
