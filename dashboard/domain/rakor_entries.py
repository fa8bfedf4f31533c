"""The fields of an action as a form holds them, there and back."""

from typing import Any

from dashboard.domain import numbers
from dashboard.domain.rakor_fields import WORDS, read, written

OPEN = "-"
"""A choice left open."""
CHOSEN = frozenset({"place", "indicator", "indicator_area", "funds"})
SEVERAL = frozenset({"supporting"})
"""Fields of several names, kept as one text."""
BETWEEN = "; "


def entered(field: str, value: Any) -> str | list[str]:
    """Return what the form shows of a value: days as ISO, money with its dots, names as a list."""
    if field in SEVERAL:
        return names_in(value)
    if field == "budget":
        return numbers.count(value) if value is not None else ""
    return written(value) or (OPEN if field in CHOSEN else "")


def names_in(text: str) -> list[str]:
    """Return the names of a text of several."""
    return [name.strip() for name in text.split(BETWEEN.strip()) if name.strip()]


def shown(value: Any) -> str:
    """Return what a form holds, without what nobody sees."""
    return BETWEEN.join(value) if isinstance(value, list) else str(value or "").strip()


def typed(field: str, value: Any) -> Any:
    """Return the value of what a form holds; ValueError with a sentence where it is none."""
    text = shown(value)
    if field in CHOSEN and text == OPEN:
        text = ""
    if field == "budget":
        digits = text.replace(".", "").replace(" ", "").removesuffix(",00").removeprefix("Rp")
        if digits and not (digits.isascii() and digits.isdigit()):
            raise ValueError(f"Anggaran «{text}» tidak terbaca; tulis rupiah, misalnya 12.500.000.")
        return int(digits) if digits else None
    try:
        return read(field, text)
    except ValueError:
        raise ValueError(f"{WORDS[field]} «{text}» tidak terbaca; pilih lagi.") from None
