"""Reading programme records, with their history."""

from sqlalchemy import Connection, select

from dashboard.data.ledger import Ledger
from dashboard.data.record_rows import RecordEvent, as_of, events_where, record_of
from dashboard.data.record_tables import programme_record
from dashboard.domain.actors import Actor
from dashboard.domain.record_fields import ProgrammeRecord, RecordForm
from dashboard.domain.record_rights import may_see


class UnknownRecordError(LookupError):
    """A number that no record has, or none that this actor may see."""


def read_records(
    ledger: Ledger, form: RecordForm, kab: str, actor: Actor, *, at: int | None = None
) -> list[ProgrammeRecord]:
    """Return the records of a kabupaten that an actor may see, in the order of their numbers.

    at: as they were at a revision of the ledger; as they are now where not given.
    """
    of_form = (programme_record.c.form == form.key, programme_record.c.kab_code == kab)
    with ledger.reading() as connection:
        if at is None:
            live = connection.execute(
                select(programme_record)
                .where(*of_form, programme_record.c.removed.is_(False))
                .order_by(programme_record.c.id)
            )
            found = [record_of(form, row) for row in live]
        else:
            found = _then(connection, form, kab, at)
    return [one for one in found if may_see(actor, form, kab, one.values)]


def record_history(
    ledger: Ledger, form: RecordForm, identity: int, actor: Actor
) -> tuple[ProgrammeRecord, list[RecordEvent]]:
    """Return a record with its history, the oldest first; UnknownRecordError if there is none."""
    with ledger.reading() as connection:
        record = one_record(connection, form, identity)
        if not may_see(actor, form, record.kab, record.values):
            raise unknown(form, identity)
        return record, events_where(connection, programme_record.c.id == identity)[identity]


def one_record(connection: Connection, form: RecordForm, identity: int) -> ProgrammeRecord:
    """Return a record that is not removed; UnknownRecordError if there is none."""
    row = connection.execute(
        select(programme_record).where(
            programme_record.c.id == identity,
            programme_record.c.form == form.key,
            programme_record.c.removed.is_(False),
        )
    ).one_or_none()
    if row is None:
        raise unknown(form, identity)
    return record_of(form, row)


def unknown(form: RecordForm, identity: int) -> UnknownRecordError:
    return UnknownRecordError(f"{form.word} nomor {identity} tidak ada; mungkin sudah dihapus.")


def _then(connection: Connection, form: RecordForm, kab: str, at: int) -> list[ProgrammeRecord]:
    which = (
        programme_record.c.form == form.key,
        programme_record.c.kab_code == kab,
        programme_record.c.made_revision <= at,
    )
    events = events_where(connection, *which)
    rows = connection.execute(select(programme_record).where(*which).order_by("id"))
    found = (as_of(form, row, events[row.id], at) for row in rows)
    return [one for one in found if one is not None]
