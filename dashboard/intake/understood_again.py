"""A kept batch understood again from its own bytes, with what was answered since."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product

import pandas as pd

from dashboard.data.areas import Areas
from dashboard.data.batch_lifecycle import history
from dashboard.data.batch_store import keep, table_path
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import Actor
from dashboard.domain.batches import Batch
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.intake.batch_returns import original_of, problems_of
from dashboard.intake.comparison import CELL, VALUES
from dashboard.intake.ingest import draft_of
from dashboard.intake.memory import NOTHING_NEW, Memory, recall
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.understanding import Understanding
from dashboard.intake.understood import understood

# Found beside what was loaded on that day: not to be seen in the file alone.
OF_THAT_DAY = frozenset({
    "periode-sudah-dimuat", "data-lebih-lama", "angka-berubah", "lompatan",
    "sama-dengan-periode-lalu", "penyebut-berubah",
})  # fmt: skip


def take_again(
    home: Home,
    ledger: Ledger,
    areas: Areas,
    indicators: Mapping[str, Indicator],
    number: str,
    actor: Actor,
) -> Batch:
    """Put a batch of the same bytes in the place of one, with what is answered now.

    It counts from the same day and must be verified anew. Raises LookupError where the bytes are
    not kept, ValueError where a figure of the old batch would not come out the same.
    """
    batch, _ = history(ledger, number)
    content = original_of(home, batch)
    said = _as_before(home, batch, content, areas, indicators, recall(ledger, NOTHING_NEW))
    kept = [one for one in problems_of(home, batch.number) if one.rule in OF_THAT_DAY]
    said = replace(said, problems=(*said.problems, *kept))
    draft = replace(draft_of(said, content, batch.publish), publish=batch.publish)
    return keep(home, ledger, draft, actor, [batch.number])


def _as_before(
    home: Home,
    batch: Batch,
    content: bytes,
    areas: Areas,
    indicators: Mapping[str, Indicator],
    memory: Memory,
) -> Understanding:
    """Find the choices the file was once taken with: they are not kept, its figures are."""
    before = _facts(home, batch)
    for period, answered in _choices(before, memory):
        said = understood(
            content, batch.file_name, areas, indicators, answered, kab=batch.kab_code, period=period
        )
        if isinstance(said, RefusedFile) or said.questions or said.refusal:
            continue
        if _holds(said.facts, before):
            return said
    raise ValueError(
        f"{batch.number} ({batch.file_name}) tidak terbaca lagi seperti ketika dimuat; muat lagi "
        "berkasnya dengan pilihan yang sama, lalu tarik batch ini."
    )


def _choices(before: pd.DataFrame, memory: Memory) -> Iterator[tuple[Period | None, Memory]]:
    found = before["period"].unique()
    periods = [None, Period.parse(found[0])] if len(found) == 1 else [None]
    for thousands, fractions, period in product((None, True, False), (None, True), periods):
        answers = replace(memory.answers, thousands=thousands, fractions=fractions)
        yield period, replace(memory, answers=answers)


def _facts(home: Home, batch: Batch) -> pd.DataFrame:
    path = table_path(home, batch.number, "facts")
    if not path.exists():
        return pd.DataFrame(columns=CELL + VALUES)
    return pd.read_parquet(path)[CELL + VALUES]


def _holds(now: pd.DataFrame, before: pd.DataFrame) -> bool:
    """Tell whether every figure of before is there with the same value."""
    if before.empty:
        return True
    typed = {name: now[name].dtype for name in CELL + VALUES}
    both = before.astype(typed).merge(now[CELL + VALUES].drop_duplicates(), indicator="met",
                                      how="left")  # fmt: skip
    return bool((both["met"] == "both").all())
