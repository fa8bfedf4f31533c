"""A decision of a Rakor, or what waits for one."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from dashboard.domain.rakor_fields import LONGEST

WORDS = {
    "text": "Keputusan",
    "owner": "Penanggung jawab",
    "due": "Tenggat",
    "decided": "Diputuskan",
}


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


def check(values: dict[str, Any]) -> None:
    """Raise ValueError for what no decision can be."""
    if not values["text"]:
        raise ValueError("Keputusan belum terisi; tulis dulu.")
    if len(values["text"]) > LONGEST:
        raise ValueError(f"Keputusan lebih dari {LONGEST} huruf; ringkas dulu.")
