"""Recognise a by-name file by its header, or by the identity numbers in it."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.intake.grids import Cell, Grid
from dashboard.intake.headers import DEEPEST_HEADER
from dashboard.intake.label_words import words
from dashboard.intake.person_labels import personal
from dashboard.intake.refusals import RefusedPersons

IDENTITY = re.compile(r"'?\d{16}(?:\.0)?")
SHORTEST = 16  # digits; most texts are shorter and need no closer look
FEW = 2  # identity numbers in one column that are no accident


@dataclass(frozen=True)
class Persons:
    """Where a sheet names persons. row: of the header, 0 where only the numbers tell."""

    sheet: str
    row: int
    columns: tuple[str, ...]


def persons_in(grids: list[Grid]) -> list[Persons]:
    """Return the sheets with columns of persons (NIK, nama, alamat, tanggal lahir)."""
    return [found for grid in grids if (found := _persons(grid)) is not None]


def _persons(grid: Grid) -> Persons | None:
    for number, row in enumerate(grid.rows[:DEEPEST_HEADER], start=1):
        labels = {words(cell) for cell in row if isinstance(cell, str)}
        if found := personal(labels):
            return Persons(grid.sheet, number, found)
    held = Counter(
        place
        for row in grid.rows
        for place, cell in enumerate(row)
        if not (type(cell) is str and len(cell) < SHORTEST) and _identifies(cell)
    )
    if any(count >= FEW for count in held.values()):
        return Persons(grid.sheet, 0, ("nomor induk kependudukan",))
    return None


def persons_told(names: Iterable[str]) -> Persons | None:
    """Return what the names a user gives to columns without a header say of persons."""
    found = personal({words(name.rpartition(": ")[2]) for name in names})
    return Persons("", 0, found) if found else None


def refusal(found: Persons, file_name: str) -> RefusedPersons:
    """Say why a by-name file is refused; the sentence names columns only, never what is in them."""
    place = f", lembar «{found.sheet}»" if found.sheet else ""
    place += f", baris {found.row}" if found.row else ""
    return RefusedPersons(
        f"{file_name}{place}: memuat data perorangan (kolom "
        f"{', '.join(found.columns)}); Lokus tidak menyimpan data perorangan. Kirim rekap per "
        "desa, atau ulangi dengan --aggregate: dihitung per desa di memori, berkasnya tidak "
        "disimpan.",
        found.columns,
    )


def _identifies(cell: Cell) -> bool:
    if isinstance(cell, float):
        return cell.is_integer() and 1.1e15 <= cell < 1e16
    if isinstance(cell, int):
        return 1_100_000_000_000_000 <= cell < 10**16
    return isinstance(cell, str) and IDENTITY.fullmatch(cell) is not None
