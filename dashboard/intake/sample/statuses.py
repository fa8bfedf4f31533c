"""How far the files of the sample were verified by its own day: the older ones are data tetap."""

from collections.abc import Callable
from datetime import date

from dashboard.data.batch_lifecycle import advance
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import Actor
from dashboard.domain.batch_steps import NEXT
from dashboard.domain.batches import Batch, Status

FINAL_UNTIL = date(2025, 7, 15)  # what was closed by then went through the verification of July
VERIFIED_UNTIL = date(2025, 8, 15)
STILL_DRAFT = "_2025-S1."  # of families at risk the desa verify one by one: their records say it


def sample_status(batch: Batch) -> Status:
    """Return how far a file of the sample is; an SK is final as it was signed."""
    if batch.cutoff is None:
        return Status.DRAF if STILL_DRAFT in batch.file_name else Status.DATA_TETAP
    if batch.cutoff <= FINAL_UNTIL:
        return Status.DATA_TETAP
    return Status.TERVERIFIKASI if batch.cutoff <= VERIFIED_UNTIL else Status.DRAF


def settle(
    ledger: Ledger, batch: Batch, actor: Actor, wanted: Callable[[Batch], Status] = sample_status
) -> None:
    """Take a batch up to its status, step by step; one that is there already stays."""
    goal, reached = wanted(batch), batch.status
    while reached is not goal and goal is not Status.DRAF:
        reached = advance(ledger, batch.number, NEXT[reached], actor).status
