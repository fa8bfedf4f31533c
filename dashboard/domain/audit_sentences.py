"""The audit trail in words: whether it is whole, and what one event says."""

import re
from collections.abc import Mapping

from dashboard.domain import numbers
from dashboard.domain.audit_events import Detail

SHORT = 12
"""Letters of a hash that the screen shows; the files hold all."""
HASH = re.compile("[0-9a-f]{64}")
RESTORE = "Samakan dengan cadangan terakhir dan laporkan kepada Inspektorat."


def chain_sentence(events: int, broken: int | None, *, cut: bool, guarded: bool) -> str:
    """Say whether the trail is what was written. events: how many there are.

    broken: number of the first event that is not. cut: some are gone from the end. guarded: the
    database still refuses changes.
    """
    if broken is not None:
        return (
            f"Jejak audit TIDAK utuh mulai kejadian nomor {numbers.count(broken)}: ada yang "
            f"diubah, disisipkan atau dihapus di luar Lokus. {RESTORE}"
        )
    if cut:
        return f"Jejak audit TIDAK utuh: kejadian terakhirnya dihapus di luar Lokus. {RESTORE}"
    if not guarded:
        return f"Penjaga jejak audit dilepas dari ledger; isinya masih utuh. {RESTORE}"
    if not events:
        return "Jejak audit masih kosong: belum ada yang dimuat, diubah atau diunduh."
    return (
        f"Jejak audit utuh: {numbers.count(events)} kejadian, tidak ada yang diubah, disisipkan "
        "atau dihapus."
    )


def seal_sentence(events: int, seal: str) -> str:
    """Say what to hold against a backup; empty where there is nothing yet."""
    if not events:
        return ""
    return (
        f"Segel kejadian nomor {numbers.count(events)}: {seal[:SHORT]}. "
        "Segel nomor yang sama di cadangan harus sama."
    )


def page_sentence(first: int, shown: int, every: int) -> str:
    """Say which of the events stand on the screen: `101–200 dari 772 kejadian`."""
    if shown == every:
        return f"{numbers.count(every)} kejadian."
    last = numbers.count(first + shown - 1)
    return f"{numbers.count(first)}–{last} dari {numbers.count(every)} kejadian."


def details_words(details: Mapping[str, Detail]) -> str:
    """Say the details of an event on one line: `langkah ditarik · terbit 2025-10-01`."""
    return " · ".join(
        key if value is True else f"{key} {_short(value)}" for key, value in details.items()
    )


def _short(value: Detail) -> str:
    if isinstance(value, int):
        return numbers.count(value)
    return value[:SHORT] if HASH.fullmatch(value) else value
