"""One sheet of any format as rows of plain values that know their address."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

Cell = str | int | float | bool | date | datetime | None
Row = list[Cell]


@dataclass(frozen=True)
class Merge:
    """A merged range, bounds included. Rows count from 1 as Excel shows them, columns from 0."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True)
class Grid:
    """A sheet from A1 on. Row n is `rows[n - 1]`; a blank cell is None, text is stripped."""

    sheet: str
    rows: list[Row]
    merged: tuple[Merge, ...] | None = None
    """None where the format does not say (csv, ods)."""
    sifted: int = 0
    """Rows set aside while the file was read, of which nothing is held."""

    def numbered(self) -> Iterator[tuple[int, Row]]:
        return enumerate(self.rows, start=1)

    def at(self, row: int, column: int) -> Cell:
        """Return a cell, None outside of the sheet."""
        if not 0 < row <= len(self.rows) or not 0 <= column < len(self.rows[row - 1]):
            return None
        return self.rows[row - 1][column]


def letters(column: int) -> str:
    """Return a column's letters as Excel shows them: 0 is A, 26 is AA."""
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def address(row: int, column: int) -> str:
    return f"{letters(column)}{row}"


def text_of(cell: Cell) -> str:
    """Return a cell as a reader would say it; whole floats without their `.0`."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def row_text(row: Row) -> str:
    """Return a row's cells joined by " | ", blank ones at its end left out."""
    cells = [cell if type(cell) is str else text_of(cell) for cell in row]
    return " | ".join(cells).rstrip(" |")
