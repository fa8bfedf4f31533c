"""A decision of a Rakor, or what waits for one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from dashboard.domain.rakor_fields import LONGEST

WORDS = {
    "text": "Keputusan",
    "owner": "Penanggung jawab",
    "due": "Tenggat",
    "decided": "Diputuskan",
}
DAYS = frozenset({"due", "decided"})


@dataclass(frozen=True)
class Decision:
    """decided: the day; None while it waits for one. owner, due: may be missing."""

    id: int
    session_id: int
    revision: int
    text: str
    owner: str
    due: date | None
    decided: date | None


@dataclass(frozen=True)
class DecisionEvent:
    """One field of one decision changed; no field where it was recorded."""

    decision_id: int
    revision: int
    field: str
    old: str
    new: str
    done_by: str
    done_at: datetime
    day: date


def check(values: Mapping[str, Any]) -> None:
    """Raise ValueError for what no decision can be."""
    if not values["text"]:
        raise ValueError("Keputusan belum terisi; tulis dulu.")
    if len(values["text"]) > LONGEST:
        raise ValueError(f"Keputusan lebih dari {LONGEST} huruf; ringkas dulu.")


def read(field: str, text: str) -> Any:
    """Return the value of a text of the history or of a form.

    Raises ValueError with a sentence for what is no day.
    """
    if field not in DAYS:
        return text
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise ValueError(f"{WORDS[field]} «{text}» tidak terbaca; pilih lagi.") from None


def as_of(fields: Mapping[str, Any], events: list[DecisionEvent], revision: int) -> dict[str, Any]:
    """Return the fields as they were at a revision. events: the oldest first."""
    before = dict(fields)
    for event in reversed(events):
        if event.revision > revision and event.field:
            before[event.field] = read(event.field, event.old)
    return before
