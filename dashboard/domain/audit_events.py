"""What the audit trail keeps of an act, and the chain that shows whether it is still whole."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

Detail = str | int | bool
LONGEST_DETAIL = 200
FIRST = "0" * 64
"""What stands before the first event."""


class AuditKind(StrEnum):
    """The kinds of acts; the word is what the screen says."""

    SIGN_IN = "masuk"
    SIGN_OUT = "keluar"
    REFUSED = "ditolak"
    ACCOUNT = "akun"
    LOAD = "muat"
    STATUS = "status"
    PUBLICATION = "terbit"
    WITHDRAWAL = "tarik"
    RESTORING = "kembalikan"
    EDIT = "ubah"
    EXPORT = "unduh"
    SETTING = "setelan"
    UPKEEP = "pemeliharaan"


@dataclass(frozen=True)
class AuditEvent:
    """at: UTC as ISO 8601 text. subject: what was acted on, by number or key, never by content.

    details: numbers, keys and codes; no names of persons, no secrets. before: seal of the event
    with the number before. seal: of this one.
    """

    number: int
    at: str
    actor: str
    role: str
    kind: str
    subject: str
    details: Mapping[str, Detail]
    kab: str
    before: str
    seal: str = ""


def sealed(event: AuditEvent) -> str:
    """Return the SHA-256 over everything an event says and the seal of the one before it."""
    said = [
        event.number,
        event.at,
        event.actor,
        event.role,
        event.kind,
        event.subject,
        plain(event.details),
        event.kab,
        event.before,
    ]
    return sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()


def plain(details: Mapping[str, Detail]) -> str:
    """Return details as the one text they are kept as; long texts are cut."""
    short = {
        key: value[:LONGEST_DETAIL] if isinstance(value, str) else value
        for key, value in details.items()
    }
    return json.dumps(short, ensure_ascii=False, sort_keys=True)


def first_broken(
    events: Iterable[AuditEvent], *, after: int = 0, before: str = FIRST
) -> int | None:
    """Return the number at which a chain, oldest first, is no longer what was written.

    None for a whole one. An event that was changed, taken out, put in or moved breaks it; of
    events taken from the end the caller must know the count. after, before: number and seal of
    the event that stands before the first one.
    """
    for number, event in enumerate(events, start=after + 1):
        if event.number != number or event.before != before or event.seal != sealed(event):
            return number
        before = event.seal
    return None
