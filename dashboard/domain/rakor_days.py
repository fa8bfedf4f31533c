"""A day as a date field holds it."""

from datetime import date


def day_of(text: str | None, what: str) -> date:
    """Return the day of a date field; ValueError with a sentence where it holds none."""
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        raise ValueError(f"{what} belum terisi; pilih hari, bulan dan tahunnya.") from None
