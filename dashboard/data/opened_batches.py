"""One file opened by somebody: what is known of it, and what it holds where that is theirs."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass

from dashboard.data.batch_lifecycle import history
from dashboard.data.batch_lists import every_batch
from dashboard.data.batch_rows import UnknownBatchError
from dashboard.data.batch_scopes import FileScopes
from dashboard.data.home import Home
from dashboard.data.kept_batches import answers_for
from dashboard.data.kept_problems import read_aside, read_problems
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import Actor
from dashboard.domain.batch_steps import BatchEvent
from dashboard.domain.batches import Batch
from dashboard.domain.kept_problems import AsideRow, KeptProblem


@dataclass(frozen=True)
class OpenedBatch:
    """beside: every batch, to tell which of them count. whole: its cells and rows may be read.

    problems: None where none are kept, or not for whoever asks.
    """

    batch: Batch
    events: Sequence[BatchEvent]
    beside: list[Batch]
    whole: bool
    problems: list[KeptProblem] | None = None
    aside: Sequence[AsideRow] = ()


def open_batch(home: Home, number: str, actor: Actor) -> OpenedBatch:
    """Return a batch as an actor may see it.

    Raises LookupError for one that is not there or not of theirs, ValueError for no number.
    """
    if not home.ledger.exists():
        raise UnknownBatchError("Belum ada berkas yang dimuat.")
    with closing(Ledger.open(home)) as ledger:
        batch, events = history(ledger, number)
        scopes = FileScopes(home, ledger, actor)
        if not answers_for(actor, batch.kab_code) or not scopes.may_list(batch):
            raise UnknownBatchError(f"{batch.number} tidak ada di antara berkas Anda.")
        beside, whole = every_batch(ledger), scopes.may_open(batch)
    if not whole:
        return OpenedBatch(batch, events, beside, whole)
    found = read_problems(home, batch.number), read_aside(home, batch.number)
    return OpenedBatch(batch, events, beside, whole, *found)
