"""Rows of the ledger as programme records, now or as they were at a revision."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from dashboard.data.record_tables import programme_record, programme_record_event
from dashboard.domain.record_fields import ProgrammeRecord, RecordForm, Value
from dashboard.domain.record_values import read, written

MADE, REMOVED = "", "-"
"""What an event tells where it is of no field."""


@dataclass(frozen=True)
class RecordEvent:
    """One change of one field. field: its key, MADE for the whole record, REMOVED for its end."""

    record_id: int
    revision: int
    field: str
    old: str
    new: str
    done_by: str
    done_at: datetime
    day: date


def kept(form: RecordForm, values: Mapping[str, Value]) -> dict[str, str]:
    """Return values as the ledger keeps them; what is empty is left out."""
    texts = {field.key: written(values.get(field.key)) for field in form.fields}
    return {key: text for key, text in texts.items() if text}


def values_of(form: RecordForm, body: Mapping[str, str]) -> dict[str, Value]:
    return {field.key: read(field, body.get(field.key, "")) for field in form.fields}


def record_of(form: RecordForm, row: Row[Any]) -> ProgrammeRecord:
    return ProgrammeRecord(row.id, form.key, row.kab_code, values_of(form, row.body), row.revision)


def events_where(
    connection: Connection, *which: ColumnElement[bool]
) -> dict[int, list[RecordEvent]]:
    """Return the history of the records a condition selects, the oldest first, by record."""
    joined = programme_record_event.join(programme_record)
    asked = select(programme_record_event).select_from(joined).where(*which)
    found: dict[int, list[RecordEvent]] = defaultdict(list)
    for row in connection.execute(asked.order_by(programme_record_event.c.id)):
        found[row.record_id].append(
            RecordEvent(
                row.record_id,
                row.revision,
                row.field,
                row.old,
                row.new,
                row.done_by,
                row.done_at,
                row.day,
            )
        )
    return found


def as_of(
    form: RecordForm, row: Row[Any], events: Sequence[RecordEvent], at: int
) -> ProgrammeRecord | None:
    """Return a record as it was at a revision: what came later is taken back; None if removed."""
    body, removed = dict(row.body), row.removed
    for event in reversed(events):
        if event.revision <= at:
            break
        if event.field == REMOVED:
            removed = not event.new
        elif event.field != MADE:
            body[event.field] = event.old
    if removed:
        return None
    last = max((e.revision for e in events if e.revision <= at), default=row.made_revision)
    return ProgrammeRecord(row.id, form.key, row.kab_code, values_of(form, body), last)
