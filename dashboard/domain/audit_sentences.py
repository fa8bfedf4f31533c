"""The audit trail in words: whether it is whole, and what one event says."""

from collections.abc import Mapping

from dashboard.domain import numbers
from dashboard.domain.audit_events import Detail

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


def details_words(details: Mapping[str, Detail]) -> str:
    """Say the details of an event on one line: `langkah ditarik · terbit 2025-10-01`."""
    said = []
    for key, value in details.items():
        short = str(value)[:12] if key == "sha256" else value
        said.append(key if value is True else f"{key} {short}")
    return " · ".join(said)
