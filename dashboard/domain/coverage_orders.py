"""In which order indicators stand below their heading."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from math import inf
from typing import Any

from dashboard.domain.coverage_rows import CoverageRow
from dashboard.domain.indicator_gaps import IndicatorGap
from dashboard.domain.verdicts import JUDGED


class Order(StrEnum):
    BAKU = "baku"
    JARAK = "jarak"
    ORANG = "orang"
    NAMA = "nama"

    @property
    def words(self) -> str:
        return WORDS[self]

    @classmethod
    def of(cls, text: str | None) -> "Order":
        """Return what a link names; the order of the reference facts for anything else."""
        return cls(text) if text in set(cls) else cls.BAKU


WORDS = {
    Order.BAKU: "Urutan baku",
    Order.JARAK: "Jarak terjauh",
    Order.ORANG: "Kekurangan orang",
    Order.NAMA: "Nama",
}


def ordered(rows: Sequence[CoverageRow], order: Order, code: str) -> list[CoverageRow]:
    """Return the rows in an order; equals keep the order of the reference facts.

    By distance the widest gap comes first; after what is judged stands what is not yet, then what
    has no distance at all. code: the area whose figures decide.
    """
    keys: dict[Order, Callable[[CoverageRow], Any]] = {
        Order.JARAK: lambda row: _distance(row, code),
        Order.ORANG: lambda row: -missing(row, code),
        Order.NAMA: lambda row: row.indicator.short_name.casefold(),
    }
    return sorted(rows, key=keys[order]) if order in keys else list(rows)


def missing(row: CoverageRow, code: str) -> int:
    """Return the whole people missing in an area, as the build fixed them; 0 where none are."""
    gap = gap_of(row, code)
    return gap.in_people if gap else 0


def gap_of(row: CoverageRow, code: str) -> IndicatorGap | None:
    """Return what an area is short of; None where there is no target."""
    target = row.goal(code)
    if target is None:
        return None
    heard = row.reported.get(code, (0, 0))
    return IndicatorGap(row.indicator, str(row.period), row.reading(code), target, *heard)


def _distance(row: CoverageRow, code: str) -> tuple[int, float]:
    gap = row.gap(code)
    if gap is None:
        return (2, inf)
    return (0 if row.reading(code).verdict in JUDGED else 1, gap)
