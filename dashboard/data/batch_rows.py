"""Batches and their history as the ledger holds them."""

import re
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Connection, select

from dashboard.data.audit_trail import add_event
from dashboard.data.ledger_tables import batch, batch_event, batch_replacement
from dashboard.domain.actors import Actor
from dashboard.domain.audit_events import AuditKind
from dashboard.domain.batch_steps import BatchEvent, Step
from dashboard.domain.batches import Batch, Status

NUMBER = re.compile(r"(?:B-)?0*(\d{1,9})", re.IGNORECASE)


class UnknownBatchError(LookupError):
    """No batch has this number."""


def number_of(identity: int) -> str:
    return f"B-{identity:04d}"


def identity_of(number: str) -> int:
    """Read `B-0007`, `b-7` or `7`; ValueError for anything else."""
    found = NUMBER.fullmatch(number.strip())
    if found is None:
        raise ValueError(f"«{number}» bukan nomor batch; tulis seperti B-0007.")
    return int(found[1])


def read_batches(connection: Connection, *conditions: ColumnElement[bool]) -> list[Batch]:
    """Return the batches that meet all conditions, in the order they were taken in."""
    asked = (
        select(batch, batch_replacement.c.replaced_by)
        .outerjoin(batch_replacement, batch_replacement.c.batch_id == batch.c.id)
        .where(*conditions)
        .order_by(batch.c.id)
    )
    names = Batch.__dataclass_fields__.keys() - {"number", "status", "replaced_by"}
    return [
        Batch(
            number=number_of(row["id"]),
            status=Status(row["status"]),
            replaced_by=None if row["replaced_by"] is None else number_of(row["replaced_by"]),
            **{name: row[name] for name in names},
        )
        for row in connection.execute(asked).mappings()
    ]


def read_batch(connection: Connection, number: str) -> Batch:
    """Return one batch; raises UnknownBatchError where there is none of this number."""
    found = read_batches(connection, batch.c.id == identity_of(number))
    if not found:
        raise UnknownBatchError(f"Batch {number} tidak ada. Daftarnya: `lokus batches`.")
    return found[0]


TRAIL = {
    Step.TAKEN: AuditKind.LOAD,
    Step.VERIFIED: AuditKind.STATUS,
    Step.FINAL: AuditKind.STATUS,
    Step.PUBLISHED: AuditKind.PUBLICATION,
    Step.WITHDRAWN: AuditKind.WITHDRAWAL,
    Step.RESTORED: AuditKind.RESTORING,
    Step.REPLACED: AuditKind.WITHDRAWAL,
}


def record(
    connection: Connection,
    identity: int,
    step: Step,
    actor: Actor,
    note: str = "",
    seal: str = "",
) -> None:
    """Add a step to the history of a batch, and to the audit trail. seal: of its files."""
    connection.execute(
        batch_event.insert().values(
            batch_id=identity,
            step=step.value,
            done_by=actor.name,
            done_at=datetime.now(UTC),
            note=note,
        )
    )
    asked = select(batch.c.kab_code, batch.c.sha256, batch.c.publish, batch.c.sample)
    row = connection.execute(asked.where(batch.c.id == identity)).one()
    # The name of a file, and what people wrote beside a step, may hold the name of a person.
    told = {"langkah": step.value, "sha256": row.sha256, "terbit": row.publish.isoformat()}
    told |= {"contoh": row.sample} if row.sample else {}
    told |= {"sidik": seal} if seal else {}
    add_event(connection, actor, TRAIL[step], number_of(identity), told, kab=row.kab_code)


def read_events(connection: Connection, number: str) -> list[BatchEvent]:
    """Return what was done to a batch, the oldest first."""
    asked = select(batch_event).where(batch_event.c.batch_id == identity_of(number))
    return [
        BatchEvent(number, Step(row["step"]), row["done_by"], row["done_at"], row["note"])
        for row in connection.execute(asked.order_by(batch_event.c.id)).mappings()
    ]
