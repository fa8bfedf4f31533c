"""The values of a record as a form holds them, there and back."""

from datetime import date

from dashboard.domain import numbers
from dashboard.domain.record_fields import Field, FieldKind, Value
from dashboard.domain.record_values import BETWEEN, NO, PLACES, YES, parts, written

OPEN = "-"
"""A choice left open."""
CHOSEN = PLACES | {FieldKind.CHOICE, FieldKind.YES_NO, FieldKind.OPD, FieldKind.INDICATOR}
Entry = str | list[str] | None


def entered(field: Field, value: Value) -> Entry:
    """Return what the form shows of a value: days as ISO, numbers with their dots."""
    if field.kind is FieldKind.CHOICES:
        return parts(field, value) if value else []
    if field.kind in (FieldKind.COUNT, FieldKind.RUPIAH) and isinstance(value, int):
        return numbers.count(value)
    return written(value) or (OPEN if field.kind in CHOSEN else "")


def typed(field: Field, entry: Entry) -> Value:
    """Return the value of what a form holds; ValueError with a sentence where it is none."""
    if isinstance(entry, list):
        return f"{BETWEEN} ".join(entry) or None
    text = (entry or "").strip()
    if not text or (text == OPEN and field.kind in CHOSEN):
        return None
    if field.kind in (FieldKind.COUNT, FieldKind.RUPIAH, FieldKind.YEAR):
        return _whole(field, text)
    if field.kind is FieldKind.DAY:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise ValueError(f"{field.word} «{text}» bukan tanggal; pilih lagi.") from None
    if field.kind is FieldKind.YES_NO:
        return {YES: True, NO: False}.get(text)
    return text


def _whole(field: Field, text: str) -> int:
    digits = text.replace(".", "").replace(" ", "").removesuffix(",00").removeprefix("Rp")
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(f"{field.word} «{text}» bukan bilangan bulat; tulis misalnya 1.250.")
    return int(digits)
