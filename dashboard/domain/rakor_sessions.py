"""One session of a Rakor: draf, berlangsung, ditutup, and never back."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from dashboard.domain.periods import day_words
from dashboard.domain.rakor_series import Series

DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


class SessionStatus(StrEnum):
    DRAFT = "draf"
    RUNNING = "berlangsung"
    CLOSED = "ditutup"


LONGEST_PLACE = 120
LONGEST_NUMBER = 15  # digits; a ledger holds no longer ones
NEXT = {
    SessionStatus.DRAFT: SessionStatus.RUNNING,
    SessionStatus.RUNNING: SessionStatus.CLOSED,
}


@dataclass(frozen=True)
class Session:
    """A meeting. closed_revision: what the records were when it was closed, 0 before.

    version: of the warehouse, kept as long as the session once it is closed; empty before.
    """

    id: int
    series: Series
    number: int
    planned: date
    status: SessionStatus
    version: str
    closed_revision: int
    revision: int
    opened_by: str = ""
    opened_at: datetime | None = None
    closed_by: str = ""
    closed_at: datetime | None = None
    closed_on: date | None = None
    """The day as the house counts it."""
    place: str = ""
    """Where it meets, in words."""

    @property
    def key(self) -> str:
        """Return what its address ends with: `61.08-12`."""
        return f"{self.series.kab_code}-{self.id}"

    @property
    def title(self) -> str:
        return f"{self.series.name} ke-{self.number}"

    @property
    def day_words(self) -> str:
        return f"{DAYS[self.planned.weekday()]}, {day_words(self.planned)}"

    @property
    def when_and_where(self) -> str:
        """Return day and place: `Senin, 15 September 2025, Aula Bappeda`."""
        return f"{self.day_words}, {self.place}" if self.place else self.day_words

    @property
    def closed(self) -> bool:
        return self.status is SessionStatus.CLOSED


class Opened(NamedTuple):
    """A session, whether whoever asks records in it, and the day it is looked at.

    today: of a closed session the day it was closed.
    """

    session: Session
    records: bool
    today: date


def id_of(key: str) -> int | None:
    """Return the number in the end of an address; None for what is no address of a session."""
    _, dash, number = key.partition("-")
    known = dash and number.isascii() and number.isdigit() and len(number) <= LONGEST_NUMBER
    return int(number) if known else None


def cleaned_place(text: str) -> str:
    """Return a place on one line; ValueError where its words are too many."""
    words = " ".join(text.split())
    if len(words) > LONGEST_PLACE:
        raise ValueError(
            f"Tempat terlalu panjang: {len(words)} huruf; singkatkan sampai {LONGEST_PLACE} huruf."
        )
    return words


def may_become(session: Session, status: SessionStatus) -> None:
    """Raise ValueError unless a status is the next one of a session."""
    if NEXT.get(session.status) is not status:
        raise ValueError(
            f"{session.title} sudah {session.status}; urutannya draf, berlangsung, ditutup."
        )


def may_hold(session: Session) -> None:
    """Raise ValueError where a session takes no records any more."""
    if session.closed:
        raise ValueError(f"{session.title} sudah ditutup; catat di Rakor berikutnya.")
