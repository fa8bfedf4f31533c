"""What is loaded already of the kind of file that comes in: the ground of every comparison."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

import pandas as pd

from dashboard.data.batch_lists import every_batch
from dashboard.data.batch_store import table_path
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain.batch_steps import in_force
from dashboard.domain.batches import FACT_COLUMNS, Batch
from dashboard.domain.periods import Period

KEPT_BATCHES = 64  # batches never change: their rows may stay in memory
LISTED = "lokus"  # a list of desa lokus is compared as if it were an indicator
YEARS_BACK = 1


@dataclass(frozen=True)
class Loaded:
    """The facts of the batches not withdrawn and not replaced, in the order they were taken in.

    facts: FACT_COLUMNS and `batch_number`; a later row of a cell wins over an earlier one.
    """

    facts: pd.DataFrame
    batches: dict[str, Batch]


def read_loaded(
    home: Home, ledger: Ledger, kab: str, layout: str, source: str, sample: bool,
    periods: tuple[str, ...],
) -> Loaded:  # fmt: skip
    """Read the batches of one kabupaten, layout and source from a year before some periods on."""
    spans = [Period.parse(period) for period in periods]
    since = min((span.first_day for span in spans), default=date.min)
    since = since.replace(year=max(since.year - YEARS_BACK, 1))
    until = max((span.last_day for span in spans), default=date.max)
    asked = (layout, source, sample)
    frames: list[pd.DataFrame] = []
    batches: dict[str, Batch] = {}
    for batch in in_force(every_batch(ledger, kab), date.max):
        if (batch.layout, batch.source_system, batch.sample) != asked:
            continue
        rows = _rows(home.batches, batch.number)
        known = [Period.parse(period) for period in rows["period"].unique()]
        if any(period.last_day >= since and period.first_day <= until for period in known):
            frames.append(rows)
            batches[batch.number] = batch
    return Loaded(pd.concat(frames, ignore_index=True) if frames else _nothing(), batches)


def facts_of_lists(lokus: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of a list of desa lokus as facts of the year, one per desa."""
    rows = pd.DataFrame(
        {
            "indicator": LISTED,
            "level": "desa",
            "area_code": lokus["desa_code"],
            "period": lokus["year"].astype("str"),
            "numerator": 1,
            "denominator": None,
            "percent": None,
            "sheet": lokus["sheet"],
            "row": lokus["row"],
            "numerator_cells": lokus["sk_number"],
            "denominator_cells": lokus["sk_date"],
        }
    )
    return rows.astype(FACT_COLUMNS)


@lru_cache(maxsize=KEPT_BATCHES)
def _rows(folder: Path, number: str) -> pd.DataFrame:
    home = Home(folder.parent)
    facts, lokus = (table_path(home, number, table) for table in ("facts", "lokus"))
    parts = [pd.read_parquet(facts).astype(FACT_COLUMNS)] if facts.exists() else []
    if lokus.exists():
        parts.append(facts_of_lists(pd.read_parquet(lokus)))
    return pd.concat(parts).assign(batch_number=number) if parts else _nothing()


@lru_cache(maxsize=1)
def _nothing() -> pd.DataFrame:
    empty = pd.DataFrame(columns=[*FACT_COLUMNS, "batch_number"])
    return empty.astype({**FACT_COLUMNS, "batch_number": "str"})
