"""An action (RTL): who does what by when, how far it is, and what its history tells."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class ActionStatus(StrEnum):
    NOT_STARTED = "belum mulai"
    UNDER_WAY = "proses"
    DONE = "selesai"
    BLOCKED = "terkendala"
    CANCELLED = "dibatalkan"


class Funds(StrEnum):
    NONE = ""
    APBD = "APBD"
    DAK = "DAK"
    DD = "DD"
    ADD = "ADD"
    CSR = "CSR"


class Origin(StrEnum):
    RAKOR = "Rakor"
    AKS = "AKS"
    BPK = "BPK"
    AKSI = "aksi"


OVER = frozenset({ActionStatus.DONE, ActionStatus.CANCELLED})
CREATED = ""
"""The field of the first event of an action."""
REPORTS = frozenset({"status", "obstacle", "support"})
"""A change of these is news from the owner."""


@dataclass(frozen=True)
class ActionEvent:
    """One field of one action changed. day: as the house counts it; done_at: by the clock."""

    action_id: int
    revision: int
    field: str
    old: str
    new: str
    note: str
    done_by: str
    done_at: datetime
    day: date


@dataclass(frozen=True)
class Action:
    """What was agreed and how far it is. budget: rupiah. first_due: before it was postponed."""

    id: int
    series_id: int
    session_id: int
    session_number: int
    revision: int
    issue: str
    root_cause: str
    action: str
    indicator: str
    indicator_area: str
    place: str
    owner: str
    supporting: str
    volume: str
    budget: int | None
    funds: Funds
    start: date | None
    due: date
    status: ActionStatus
    obstacle: str
    support: str
    origin: Origin
    first_due: date
    postponed: int
    done_on: date | None
    reported_on: date | None

    @property
    def over(self) -> bool:
        return self.status in OVER

    def days_late(self, today: date) -> int:
        """Return the days past its due day while it is not over; 0 where it is in time."""
        return 0 if self.over else max(0, (today - self.due).days)

    def overdue(self, today: date) -> bool:
        """Tell *lewat tenggat*, which is derived and never recorded."""
        return self.days_late(today) > 0

    @property
    def on_time(self) -> bool:
        """Tell whether it was done by the day first promised: postponing does not mend that."""
        return self.done_on is not None and self.done_on <= self.first_due
