"""Desa by SK: who was named when, who came and who left."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from dashboard.domain.lokus_decrees import Decree, ordered


class Cell(StrEnum):
    """What an SK makes of a desa, beside the SK before it."""

    STAYED = "tetap lokus"
    CAME = "masuk"
    LEFT = "keluar"
    OUT = "bukan lokus"


@dataclass(frozen=True)
class GridRow:
    """One desa. cells: one per SK with a list, in the order in which they took force."""

    code: str
    cells: tuple[Cell, ...]

    @property
    def times(self) -> int:
        return sum(cell in (Cell.CAME, Cell.STAYED) for cell in self.cells)


def listing(decrees: Sequence[Decree]) -> list[Decree]:
    """Return the SK that are columns of the grid."""
    return [one for one in ordered(decrees) if one.desa]


def grid(decrees: Sequence[Decree]) -> list[GridRow]:
    """Return every desa ever named, most often first, then by code."""
    columns = [one.desa for one in listing(decrees)]
    every = frozenset().union(*columns)
    rows = [GridRow(code, _cells(code, columns)) for code in every]
    return sorted(rows, key=lambda one: (-one.times, one.code))


def _cells(code: str, columns: Sequence[frozenset[str]]) -> tuple[Cell, ...]:
    cells, before = [], None
    for desa in columns:
        inside = code in desa
        if inside:
            # Those on the first list that is known did not come: what was before is unknown.
            cells.append(Cell.CAME if before is False else Cell.STAYED)
        else:
            cells.append(Cell.LEFT if before else Cell.OUT)
        before = inside
    return tuple(cells)
