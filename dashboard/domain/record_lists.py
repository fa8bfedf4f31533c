"""The list of records of a form: searched, sorted, narrowed to a kecamatan."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from dashboard.domain.record_fields import Field, ProgrammeRecord, RecordForm, Value
from dashboard.domain.record_values import PLACES

Say = Callable[[Field, Value], str]


def columns_of(form: RecordForm) -> list[Field]:
    return [form.field(key) for key in form.columns] or list(form.fields)


def found(
    form: RecordForm, records: Iterable[ProgrammeRecord], text: str, say: Say
) -> list[ProgrammeRecord]:
    """Return the records in which each word of a text stands somewhere, as people read them."""
    words = text.casefold().split()
    if not words:
        return list(records)
    return [one for one in records if all(word in _whole(form, one, say) for word in words)]


def within(
    form: RecordForm, records: Iterable[ProgrammeRecord], area: str
) -> list[ProgrammeRecord]:
    """Return the records of an area, those of no place among them."""
    places = [field.key for field in form.fields if field.kind in PLACES]
    kept = []
    for one in records:
        codes = [str(one.values[key]) for key in places if one.values.get(key)]
        if not codes or any(code.startswith(area) for code in codes):
            kept.append(one)
    return kept


def ordered(
    records: Sequence[ProgrammeRecord], field: Field | None, say: Say, *, falling: bool
) -> list[ProgrammeRecord]:
    """Return records by a field, empty values last either way; by number where none is given."""
    if field is None:
        return list(records)
    full = [one for one in records if one.values.get(field.key) is not None]
    empty = [one for one in records if one.values.get(field.key) is None]
    return sorted(full, key=lambda one: _rank(field, one, say), reverse=falling) + empty


def _rank(field: Field, record: ProgrammeRecord, say: Say) -> tuple[float, str]:
    value = record.values[field.key]
    if isinstance(value, int):
        return float(value), ""
    if isinstance(value, date):
        return 0.0, value.isoformat()
    return 0.0, say(field, value).casefold()


def _whole(form: RecordForm, record: ProgrammeRecord, say: Say) -> str:
    return " ".join(say(field, record.values.get(field.key)) for field in form.fields).casefold()
