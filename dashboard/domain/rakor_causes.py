"""Why people of a desa are not served, as somebody recorded it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from dashboard.domain.periods import short_day_words

LONGEST = 200


@dataclass(frozen=True)
class RecordedCause:
    """The last words recorded of an area. indicator: blank where they hold for all services."""

    id: int
    area_code: str
    indicator: str
    text: str
    done_by: str
    day: date

    @property
    def by(self) -> str:
        """Say who recorded it: `Siti, 15 Sep 2025`."""
        return f"{self.done_by}, {short_day_words(self.day)}"


Causes = Mapping[tuple[str, str], RecordedCause]
"""The causes in force by area and indicator."""


def in_force(rows: Iterable[RecordedCause]) -> Causes:
    """Return the last of each area and indicator; what was emptied is no cause any more.

    rows: in the order they were recorded.
    """
    last = {(one.area_code, one.indicator): one for one in rows}
    return {key: one for key, one in last.items() if one.text}


def cause_of(causes: Causes, area: str, indicator: str = "") -> RecordedCause | None:
    """Return the cause of an area's service, else the one of all its services."""
    return causes.get((area, indicator)) or causes.get((area, ""))


def cleaned(text: str) -> str:
    """Return words on one line; ValueError where they are too many."""
    words = " ".join(text.split())
    if len(words) > LONGEST:
        raise ValueError(
            f"Sebab terlalu panjang: {len(words)} huruf; singkatkan sampai {LONGEST} huruf."
        )
    return words
