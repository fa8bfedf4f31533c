"""Files the house itself writes and keeps with a session, as its notulen: the first one stays."""

from datetime import UTC, date, datetime

from dashboard.data import rakor_revision
from dashboard.data.edit_trail import trail_edit
from dashboard.data.evidence_files import keep_bytes
from dashboard.data.evidence_rows import of_subject, one, rows_where
from dashboard.data.evidence_subjects import seen
from dashboard.data.evidence_tables import evidence
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import Actor, Role
from dashboard.domain.evidence import Evidence, SubjectKey

HOUSE = Actor("Lokus", Role.ADMIN)


def written(ledger: Ledger, subject: SubjectKey, role: str) -> Evidence | None:
    """Return what was written for a subject in a role; None where nothing was yet."""
    with ledger.reading() as connection:
        found = rows_where(connection, of_subject(subject) & (evidence.c.role == role))
    return found[0] if found else None


def keep_written(
    ledger: Ledger,
    home: Home,
    subject: SubjectKey,
    role: str,
    file_name: str,
    media_type: str,
    content: bytes,
    today: date,
) -> Evidence:
    """Keep a file in a role; where another process was first, return that one."""
    digest = keep_bytes(home, content)
    with ledger.writing() as connection:
        found = rows_where(connection, of_subject(subject) & (evidence.c.role == role))
        if found:
            return found[0]
        made = connection.execute(
            evidence.insert().values(
                subject_kind=subject.kind.value,
                subject_id=subject.number,
                sha256=digest,
                file_name=file_name,
                media_type=media_type,
                size=len(content),
                role=role,
                added_by=HOUSE.name,
                added_at=datetime.now(UTC),
                day=today,
                revision=rakor_revision.step(connection),
            )
        )
        (identity,) = made.inserted_primary_key or (0,)
        kab = seen(connection, subject, HOUSE).kab
        trail_edit(connection, HOUSE, f"bukti {identity}", kab, bita=len(content))
        return one(connection, identity)
