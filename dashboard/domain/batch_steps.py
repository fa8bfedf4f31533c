"""The life of a batch: how far it is verified, whether it counts, what may be done to it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from dashboard.domain.batches import Batch, Status


class Step(StrEnum):
    """What was done to a batch; the history only grows."""

    TAKEN = "diambil"
    VERIFIED = "terverifikasi"
    FINAL = "data tetap"
    PUBLISHED = "tanggal terbit"
    WITHDRAWN = "ditarik"
    RESTORED = "dipulihkan"
    REPLACED = "digantikan"


@dataclass(frozen=True)
class BatchEvent:
    number: str
    step: Step
    done_by: str
    done_at: datetime
    note: str


NEXT = {Status.DRAF: Status.TERVERIFIKASI, Status.TERVERIFIKASI: Status.DATA_TETAP}


def in_force(batches: Iterable[Batch], today: date) -> list[Batch]:
    """Return the batches that count on a day: published, not withdrawn, not replaced.

    A batch is replaced only while one after it in its line counts: withdrawing the newer one
    brings the older one back.
    """
    known = {batch.number: batch for batch in batches}

    def stands(batch: Batch) -> bool:
        return batch.publish <= today and batch.withdrawn_at is None

    def succeeded(batch: Batch) -> bool:
        after = known.get(batch.replaced_by or "")
        return after is not None and (stands(after) or succeeded(after))

    return [batch for batch in known.values() if stands(batch) and not succeeded(batch)]


def standing_of(batch: Batch, counting: Iterable[str], today: date) -> str:
    """Say whether a batch counts: `dihitung`, `ditarik`, `digantikan B-0009`, `terbit …`.

    counting: numbers of the batches that count today.
    """
    if batch.withdrawn_at is not None:
        return "ditarik"
    if batch.publish > today:
        return f"terbit {batch.publish.isoformat()}"
    if batch.number in counting:
        return "dihitung"
    if batch.replaced_by is not None:
        return f"digantikan {batch.replaced_by}"
    return "contoh, tidak dihitung"


def may_become(batch: Batch, status: Status) -> None:
    """Raise ValueError unless a status is the next one of a batch that is not withdrawn."""
    if batch.withdrawn_at is not None:
        raise ValueError(
            f"{batch.number} sudah ditarik; pulihkan dulu dengan `lokus batch {batch.number} "
            "restore`."
        )
    if NEXT.get(batch.status) is not status:
        raise ValueError(
            f"{batch.number} berstatus {batch.status}; urutannya draf, terverifikasi, data tetap."
        )
