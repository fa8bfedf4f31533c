"""Adding, changing and removing one programme record; each field's change is history."""

from collections.abc import Mapping
from datetime import date

from dashboard.data.edit_trail import trail_edit
from dashboard.data.ledger import Ledger
from dashboard.data.programme_records import one_record
from dashboard.data.record_keeping import change, end, put
from dashboard.data.record_rows import RecordEvent, events_where
from dashboard.data.record_tables import programme_record
from dashboard.domain.actors import Actor
from dashboard.domain.record_fields import ProgrammeRecord, RecordForm, Value


class StaleRecordError(ValueError):
    """The record was changed after the user looked at it: as it is now, and what was changed."""

    def __init__(self, current: ProgrammeRecord, events: list[RecordEvent]):
        super().__init__(f"Catatan {current.id} sudah diubah orang lain.")
        self.current = current
        self.events = events


def add_record(
    ledger: Ledger,
    form: RecordForm,
    kab: str,
    values: Mapping[str, Value],
    actor: Actor,
    today: date,
) -> ProgrammeRecord:
    """Keep a new record. Raises ValueError for what none can be or is there, PermissionError."""
    with ledger.writing() as connection:
        made = put(connection, form, kab, values, actor, today)
        trail_edit(connection, actor, f"{form.key} {made.id}", kab)
        return made


def change_record(
    ledger: Ledger,
    form: RecordForm,
    identity: int,
    values: Mapping[str, Value],
    actor: Actor,
    today: date,
    *,
    seen: int,
) -> ProgrammeRecord:
    """Keep what a user changed. values: those fields only. seen: the revision they looked at.

    Raises StaleRecordError and keeps nothing if it was changed meanwhile, ValueError,
    PermissionError, UnknownRecordError.
    """
    with ledger.writing() as connection:
        before = one_record(connection, form, identity)
        if before.revision != seen:
            events = events_where(connection, programme_record.c.id == identity)[identity]
            raise StaleRecordError(before, [one for one in events if one.revision > seen])
        after = change(connection, form, before, values, actor, today)
        if after != before:
            trail_edit(connection, actor, f"{form.key} {identity}", before.kab)
        return after


def remove_record(
    ledger: Ledger, form: RecordForm, identity: int, actor: Actor, today: date
) -> None:
    """Take a record out of every list; its history stays, and restore_record brings it back."""
    with ledger.writing() as connection:
        kab = end(connection, form, identity, actor, today, removed=True)
        trail_edit(connection, actor, f"{form.key} {identity}", kab, dihapus=1)


def restore_record(
    ledger: Ledger, form: RecordForm, identity: int, actor: Actor, today: date
) -> None:
    with ledger.writing() as connection:
        kab = end(connection, form, identity, actor, today, removed=False)
        trail_edit(connection, actor, f"{form.key} {identity}", kab, dikembalikan=1)
