"""Batches on disk against the ledger and the audit trail."""

from collections.abc import Iterator
from hashlib import sha256

from sqlalchemy import select

from dashboard.data.audit_reading import event_of
from dashboard.data.audit_tables import audit_event
from dashboard.data.batch_lists import every_batch
from dashboard.data.batch_seals import spoiled_files
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain.audit_events import AuditKind

FROM_BACKUP = "pulihkan folder itu dari cadangan (`lokus restore` ke rumah kosong)."
SEAL = "sidik"


def check_batches(home: Home, ledger: Ledger) -> Iterator[str]:
    """Yield a sentence for every batch whose files are not those that were taken in."""
    seals = sealed_batches(ledger)
    for batch in every_batch(ledger):
        folder = home.batches / batch.number
        place = f"Batch {batch.number} (batches/{batch.number})"
        if not folder.is_dir():
            yield f"{place}: foldernya hilang; {FROM_BACKUP}"
            continue
        if batch.number in seals:
            spoiled = list(spoiled_files(folder, seals[batch.number]))
            if spoiled:
                yield f"{place}: {', '.join(spoiled)} hilang, berubah atau bertambah; {FROM_BACKUP}"
            continue
        # Taken in before files were sealed: the original alone can be told.
        for original in folder.glob("asli*"):
            if sha256(original.read_bytes()).hexdigest() != batch.sha256:
                yield f"{place}: {original.name} bukan lagi berkas yang dimuat; {FROM_BACKUP}"


def sealed_batches(ledger: Ledger) -> dict[str, str]:
    """Return the seal of each batch that the audit trail holds one of."""
    asked = select(audit_event).where(audit_event.c.kind == AuditKind.LOAD.value)
    with ledger.reading() as connection:
        events = [event_of(row) for row in connection.execute(asked)]
    return {one.subject: str(one.details[SEAL]) for one in events if SEAL in one.details}
