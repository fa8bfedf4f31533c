"""What people do to a batch after it was taken in; every step is kept with who and when.

None of it touches the warehouse: the caller builds anew. `seen` is how many steps the batch had
when the user decided: where there are more by now, nothing is done and StaleBatchError says so.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection

from dashboard.data.batch_rows import identity_of, read_batch, read_batches, read_events, record
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_tables import batch, batch_replacement
from dashboard.domain.actors import Actor
from dashboard.domain.batch_steps import BatchEvent, Step, may_become
from dashboard.domain.batches import Batch, Status
from dashboard.domain.file_rights import deciders_only
from dashboard.domain.periods import day_words


class StaleBatchError(ValueError):
    """The batch was changed after the user looked at it."""


def advance(
    ledger: Ledger, number: str, status: Status, actor: Actor, *, seen: int | None = None
) -> Batch:
    """Verify a batch or make it final.

    Raises ValueError for a step out of order, UnknownBatchError for a number never given.
    """

    def change(_: Connection, one: Batch) -> tuple[Step, dict[str, Any], str]:
        may_become(one, status)
        return Step(status.value), {"status": status.value}, ""

    return _step(ledger, number, actor, change, seen)


def publish_from(
    ledger: Ledger, number: str, day: date, actor: Actor, *, seen: int | None = None
) -> Batch:
    """Let a batch count from a day, which may be in the future."""

    def change(_: Connection, __: Batch) -> tuple[Step, dict[str, Any], str]:
        return Step.PUBLISHED, {"publish": day}, day_words(day)

    return _step(ledger, number, actor, change, seen)


def withdraw(
    ledger: Ledger, number: str, actor: Actor, note: str = "", *, seen: int | None = None
) -> Batch:
    """Take a batch out of what counts; what it replaced counts again.

    Raises ValueError if it is withdrawn already.
    """

    def change(_: Connection, one: Batch) -> tuple[Step, dict[str, Any], str]:
        if one.withdrawn_at is not None:
            raise ValueError(f"{one.number} sudah ditarik; tidak ada yang berubah.")
        marks = {"withdrawn_at": datetime.now(UTC), "withdrawn_by": actor.name}
        return Step.WITHDRAWN, marks, note

    return _step(ledger, number, actor, change, seen)


def restore(ledger: Ledger, number: str, actor: Actor, *, seen: int | None = None) -> Batch:
    """Let a withdrawn or replaced batch count again.

    Raises ValueError if it counts already, or if the same file was taken in anew meanwhile.
    """

    def change(connection: Connection, one: Batch) -> tuple[Step, dict[str, Any], str]:
        if one.withdrawn_at is None and one.replaced_by is None:
            raise ValueError(f"{one.number} tidak ditarik dan tidak digantikan.")
        same = (batch.c.sha256 == one.sha256, batch.c.withdrawn_at.is_(None))
        found = read_batches(connection, *same)
        twins = [twin.number for twin in found if twin.replaced_by != one.number]
        if twins and one.number not in twins:
            raise ValueError(
                f"{one.number} tidak dipulihkan: berkas yang sama sudah dimuat lagi sebagai "
                f"{twins[0]}; tarik dulu {twins[0]}."
            )
        if one.withdrawn_at is not None:
            return Step.RESTORED, {"withdrawn_at": None, "withdrawn_by": None}, ""
        mark = batch_replacement.c.batch_id == identity_of(one.number)
        connection.execute(batch_replacement.delete().where(mark))
        return Step.RESTORED, {}, f"tidak lagi digantikan {one.replaced_by}"

    return _step(ledger, number, actor, change, seen)


def history(ledger: Ledger, number: str) -> tuple[Batch, list[BatchEvent]]:
    """Return a batch and what was done to it, the oldest first."""
    with ledger.reading() as connection:
        one = read_batch(connection, number)
        return one, read_events(connection, one.number)


def _step(
    ledger: Ledger,
    number: str,
    actor: Actor,
    change: Callable[[Connection, Batch], tuple[Step, dict[str, Any], str]],
    seen: int | None,
) -> Batch:
    with ledger.writing() as connection:
        one = read_batch(connection, number)
        deciders_only(actor, one.kab_code)
        events = read_events(connection, one.number)
        if seen is not None and len(events) != seen:
            last = events[-1]
            raise StaleBatchError(
                f"{one.number} tidak diubah: sementara itu {last.step} oleh {last.done_by}. "
                "Periksa keadaannya sekarang, lalu putuskan lagi."
            )
        step, values, note = change(connection, one)
        identity = identity_of(one.number)
        if values:
            connection.execute(batch.update().where(batch.c.id == identity).values(**values))
        record(connection, identity, step, actor, note)
        return read_batch(connection, one.number)
