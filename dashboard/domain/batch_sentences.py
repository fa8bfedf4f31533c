"""The sentences over the files taken in."""

from collections.abc import Sequence

from dashboard.domain import numbers
from dashboard.domain.batches import Batch, Status
from dashboard.domain.periods import short_day_words


def counted(batches: Sequence[Batch], place: str) -> str:
    """Say how many files count for a place, and how many of them nobody has verified yet.

    batches: those that count. place: name of the kabupaten, blank for all.
    """
    whose = f" untuk {place}" if place else ""
    if not batches:
        return f"Belum ada berkas yang dihitung{whose}."
    drafts = sum(batch.status is Status.DRAF for batch in batches)
    said = f"{numbers.count(len(batches))} berkas dihitung{whose}"
    if not drafts:
        return f"{said}, semuanya sudah diverifikasi."
    if drafts == len(batches):
        return f"{said}, semuanya masih draf."
    return f"{said}, {numbers.count(drafts)} di antaranya masih draf."


def drawn_until(batches: Sequence[Batch]) -> str:
    """Say the last day on which a sender drew the data; blank where no file says it."""
    days = [batch.cutoff for batch in batches if batch.cutoff]
    return f"data ditarik s.d. {short_day_words(max(days))}" if days else ""
