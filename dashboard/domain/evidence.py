"""A file that proves something: what it belongs to, who brought it, how long it is valid."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

LARGEST_EVIDENCE = 20_000_000  # bytes of one file
LONGEST_NOTE = 200
LONGEST_NUMBER = 15  # digits; a ledger holds no longer ones


class SubjectKind(StrEnum):
    ACTION = "action"
    RECORD = "record"
    SESSION = "session"


@dataclass(frozen=True)
class SubjectKey:
    """What evidence belongs to, written in an address or a header as `action-12`."""

    kind: SubjectKind
    number: int

    @classmethod
    def parse(cls, text: str) -> "SubjectKey":
        """Read `action-12`; ValueError with a sentence for anything else."""
        kind, _, number = text.partition("-")
        known = number.isascii() and number.isdigit() and len(number) <= LONGEST_NUMBER
        if kind not in set(SubjectKind) or not known:
            raise ValueError("Tidak jelas bukti ini milik apa; buka lagi dari halamannya.")
        return cls(SubjectKind(kind), int(number))

    def __str__(self) -> str:
        return f"{self.kind}-{self.number}"


@dataclass(frozen=True)
class Evidence:
    """One file. size: bytes. removed_by: empty while it stands.

    role: empty for what people bring; what the house itself wrote, as `notulen`, names it.
    """

    id: int
    subject: SubjectKey
    sha256: str
    file_name: str
    media_type: str
    size: int
    note: str
    valid_until: date | None
    added_by: str
    added_at: datetime
    day: date
    role: str = ""
    removed_by: str = ""
    removed_at: datetime | None = None

    @property
    def removed(self) -> bool:
        return bool(self.removed_by)

    def expired(self, today: date) -> bool:
        return self.valid_until is not None and self.valid_until < today
