"""What the audit trail knows of built versions: the hash of the file each was published with."""

from sqlalchemy import select

from dashboard.data import versions
from dashboard.data.audit_reading import event_of
from dashboard.data.audit_tables import audit_event
from dashboard.data.audit_trail import record_event
from dashboard.data.batch_seals import file_hash
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import Actor, Role
from dashboard.domain.audit_events import AuditKind, Detail

BUILDER = Actor("Lokus (pembangun)", Role.ADMIN)


def note_version(home: Home, ledger: Ledger, version: str, batches: int) -> None:
    """Keep that a version is about to be served, with the hash of its file."""
    told: dict[str, Detail] = {
        "sha256": file_hash(versions.file_of(home, version)),
        "batch": batches,
    }
    record_event(ledger, BUILDER, AuditKind.PUBLICATION, version, told)


def published_hashes(ledger: Ledger) -> dict[str, str]:
    """Return the hash of the file of each version that the trail holds."""
    asked = select(audit_event).where(
        audit_event.c.kind == AuditKind.PUBLICATION.value, audit_event.c.actor == BUILDER.name
    )
    with ledger.reading() as connection:
        events = [event_of(row) for row in connection.execute(asked)]
    return {one.subject: str(one.details["sha256"]) for one in events}
