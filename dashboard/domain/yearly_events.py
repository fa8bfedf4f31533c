"""The yearly calendar of a kabupaten's TPPS."""

from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.domain.indicators import Evidence


@dataclass(frozen=True)
class YearlyEvent:
    """What comes back each year between two months, both included."""

    name: str
    first_month: int
    last_month: int
    evidence: Evidence
    note: str = ""
    sources: tuple[str, ...] = ()

    @property
    def doubt(self) -> str:
        return self.evidence.doubt


def events_in(events: Iterable[YearlyEvent], month: int) -> list[YearlyEvent]:
    return [event for event in events if event.first_month <= month <= event.last_month]
