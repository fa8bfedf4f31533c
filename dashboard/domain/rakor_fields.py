"""The fields of an action that people fill in: their words, their texts in the history."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from dashboard.domain import numbers
from dashboard.domain.periods import short_day_words
from dashboard.domain.rakor_actions import ActionStatus, Funds, Origin

WORDS = {
    "action": "Tindakan",
    "owner": "OPD penanggung jawab",
    "supporting": "OPD pendukung",
    "place": "Lokasi",
    "due": "Tenggat",
    "status": "Status",
    "obstacle": "Kendala",
    "support": "Dukungan yang diminta",
    "issue": "Isu",
    "root_cause": "Akar masalah",
    "indicator": "Indikator keberhasilan",
    "indicator_area": "Wilayah indikator",
    "volume": "Volume",
    "budget": "Anggaran (Rp)",
    "funds": "Sumber dana",
    "start": "Mulai",
    "origin": "Asal",
}
LONGEST = 500


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _whole(text: str) -> int | None:
    return int(text) if text else None


READ: Mapping[str, Callable[[str], Any]] = {
    "due": _day,
    "start": _day,
    "budget": _whole,
    "status": ActionStatus,
    "funds": Funds,
    "origin": Origin,
}


def written(value: Any) -> str:
    """Return a value as the history keeps it; empty for none."""
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date) else str(value)


def read(field: str, text: str) -> Any:
    """Return the value of a text of the history; ValueError for what is none."""
    return READ.get(field, str)(text)


def said(field: str, value: Any) -> str:
    """Say a value to people: `30 Sep 2025`, `12.500.000`, `–` for none."""
    if value is None or value == "":
        return numbers.MISSING
    if isinstance(value, date):
        return short_day_words(value)
    return numbers.count(value) if field == "budget" else str(value)
