"""A file beside what is loaded of its kind: cells that are new, the same, changed or gone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

import pandas as pd

from dashboard.domain.batches import Batch

CELL = ["indicator", "area_code", "period"]
KIND = ["indicator", "period"]
VALUES = ["numerator", "denominator", "percent"]


class State(StrEnum):
    NEW = "baru"
    SAME = "sama"
    MORE = "menambah"
    CHANGED = "berubah"


@dataclass(frozen=True)
class Change:
    """One cell that is loaded with another value; was, now: numerator, denominator, percent."""

    indicator: str
    area_code: str
    period: str
    was: tuple[int | float | None, ...]
    now: tuple[int | float | None, ...]
    sheet: str
    cells: str
    batch: str


@dataclass(frozen=True)
class Comparison:
    """Counts are of cells: one indicator, area and period."""

    state: State
    new: int
    same: int
    changes: tuple[Change, ...]
    gone: int
    """Cells loaded for the same indicators and periods that the file no longer holds."""
    earlier: tuple[str, ...]
    """Batches that hold a cell of the file."""
    replaceable: tuple[str, ...]
    """Those of them that hold no period beside the file's."""
    cutoff: date | None
    """Of the earlier batches, the latest."""

    def as_dict(self) -> dict[str, Any]:
        areas: dict[str, list[dict[str, Any]]] = {}
        for change in self.changes:
            areas.setdefault(change.area_code, []).append(
                {
                    "indicator": change.indicator,
                    "period": change.period,
                    "was": list(change.was),
                    "now": list(change.now),
                    "place": f"{change.sheet} {change.cells}".strip(),
                    "batch": change.batch,
                }
            )
        return {
            "state": self.state.value,
            "new": self.new,
            "same": self.same,
            "changed": len(self.changes),
            "gone": self.gone,
            "batches": list(self.earlier),
            "areas": areas,
        }


def compare(facts: pd.DataFrame, loaded: pd.DataFrame, batches: Iterable[Batch]) -> Comparison:
    """Compare the facts of a file with those loaded.

    facts: FACT_COLUMNS. loaded: FACT_COLUMNS and `batch_number`, later rows win. batches: those
    the loaded rows are of.
    """
    own = loaded["period"].isin(facts["period"].unique())
    near = loaded[own & loaded["indicator"].isin(facts["indicator"].unique())]
    if near.empty:
        return Comparison(State.NEW, len(facts), 0, (), 0, (), (), None)
    counting = near.drop_duplicates(CELL, keep="last")
    both = facts.merge(counting, on=CELL, how="left", suffixes=("", "_was"), indicator="met")
    met = both[both["met"] == "both"]
    equal = pd.Series(True, index=met.index)
    for value in VALUES:
        now, was = met[value].astype("Float64"), met[f"{value}_was"].astype("Float64")
        equal &= (now.eq(was).fillna(False) | (now.isna() & was.isna())).astype(bool)
    changes = tuple(
        Change(
            row["indicator"], row["area_code"], row["period"],
            tuple(_plain(row[f"{value}_was"]) for value in VALUES),
            tuple(_plain(row[value]) for value in VALUES),
            row["sheet"], row["numerator_cells"], row["batch_number"],
        )
        for row in met[~equal].to_dict("records")
    )  # fmt: skip
    of_kind = counting.merge(facts[KIND].drop_duplicates(), on=KIND)
    gone = len(of_kind) - len(met)
    touching = near.merge(facts[CELL].drop_duplicates(), on=CELL)["batch_number"].unique()
    earlier = sorted(touching, key=lambda number: (len(number), number))
    # A batch with a period beside the file's holds more than the file can stand for.
    wider = set(loaded.loc[~own & loaded["batch_number"].isin(earlier), "batch_number"])
    cutoffs = [batch.cutoff for batch in batches if batch.number in earlier and batch.cutoff]
    new = len(both) - len(met)
    return Comparison(
        state=_state(new, len(met), len(changes), gone),
        new=new,
        same=int(equal.sum()),
        changes=changes,
        gone=gone,
        earlier=tuple(earlier),
        replaceable=tuple(number for number in earlier if number not in wider),
        cutoff=max(cutoffs, default=None),
    )


def _state(new: int, met: int, changed: int, gone: int) -> State:
    if not met:
        return State.NEW
    if changed:
        return State.CHANGED
    return State.MORE if new or gone else State.SAME


def _plain(value: Any) -> int | float | None:
    if pd.isna(value):
        return None
    return int(value) if float(value).is_integer() else float(value)
