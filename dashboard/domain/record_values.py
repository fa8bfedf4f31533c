"""The values of a record: checked, as the history writes them, as people read them."""

from collections.abc import Callable, Mapping
from datetime import date

from dashboard.domain import numbers
from dashboard.domain.area_names import fold
from dashboard.domain.periods import short_day_words
from dashboard.domain.record_fields import Field, FieldKind, RecordForm, Value

YES, NO = "ya", "tidak"
WHOLE = frozenset({FieldKind.COUNT, FieldKind.RUPIAH, FieldKind.YEAR})
PLACES = frozenset({FieldKind.DESA, FieldKind.KECAMATAN})
FIRST_YEAR, LAST_YEAR = 2000, 2100
LONG = 4000
LONGEST = {FieldKind.TEXT: 300}
BETWEEN = ";"


def written(value: Value) -> str:
    """Return a value as the history keeps it; empty for none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return YES if value else NO
    return value.isoformat() if isinstance(value, date) else str(value)


def read(field: Field, text: str) -> Value:
    """Return the value of a text of the history; ValueError for what is none."""
    if not text:
        return None
    if field.kind in WHOLE:
        return int(text)
    if field.kind is FieldKind.DAY:
        return date.fromisoformat(text)
    if field.kind is FieldKind.YES_NO:
        return {YES: True, NO: False}[text]
    return text


def said(field: Field, value: Value, place: Callable[[str], str] = str) -> str:
    """Say a value to people: `30 Sep 2025`, `12.500.000`, `–` for none. place: code -> name."""
    if value is None or value == "":
        return numbers.MISSING
    if isinstance(value, date):
        return short_day_words(value)
    if isinstance(value, int) and not isinstance(value, bool) and field.kind is not FieldKind.YEAR:
        return numbers.count(value)
    return place(str(value)) if field.kind in PLACES else written(value)


def check(form: RecordForm, values: Mapping[str, Value]) -> None:
    """Raise ValueError, with a sentence, for what no record of a form can be."""
    for field in form.fields:
        value = values.get(field.key)
        if value is None or value == "":
            if field.required or field.key in form.identity:
                raise ValueError(f"{field.word} belum terisi.")
            continue
        _check_value(field, value)
    form.check(values)


def _check_value(field: Field, value: Value) -> None:
    if field.kind in WHOLE:
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise ValueError(f"{field.word} «{value}» bukan bilangan bulat mulai dari 0.")
        if field.kind is FieldKind.YEAR and not FIRST_YEAR <= value <= LAST_YEAR:
            raise ValueError(f"{field.word} «{value}» bukan tahun; tulis misalnya 2025.")
    elif field.choices and (wrong := set(parts(field, value)) - set(field.choices)):
        known = "; ".join(field.choices)
        raise ValueError(
            f"{field.word} «{'; '.join(sorted(wrong))}» bukan pilihan; pilih: {known}."
        )
    elif isinstance(value, str) and len(value) > (longest := LONGEST.get(field.kind, LONG)):
        raise ValueError(
            f"{field.word} terlalu panjang ({numbers.count(len(value))} huruf); "
            f"paling banyak {numbers.count(longest)}."
        )


def parts(field: Field, value: Value) -> list[str]:
    """Return the choices a value names: one, or several of a field that takes several."""
    text = written(value)
    several = field.kind is FieldKind.CHOICES
    return [one.strip() for one in text.split(BETWEEN)] if several else [text]


def identity_of(form: RecordForm, values: Mapping[str, Value]) -> str:
    """Return what names a record, the same however it is spelled."""
    return "/".join(fold(written(values.get(key))) for key in form.identity)
