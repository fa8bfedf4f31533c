"""One sheet from top to bottom: title, merged header of two levels, rows, total."""

from collections.abc import Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

Column = tuple[str, str]
"""Group and leaf of a header; a column without leaf stands alone over both rows."""

EDGE = Side(style="thin", color="808080")
BORDER = Border(left=EDGE, right=EDGE, top=EDGE, bottom=EDGE)
FILL = PatternFill("solid", fgColor="D9E2F3")
MIDDLE = Alignment(horizontal="center", vertical="center", wrap_text=True)
TEXT_WIDTH, NUMBER_WIDTH = 20.0, 10.0
LONG, TALL = 40, 64.0
"""A name longer than this needs a row so many points high: four lines."""


class Sheet:
    """A sheet that is written once, downwards."""

    def __init__(self, workbook: Workbook, name: str, widths: Sequence[float], frozen: str):
        self._sheet = workbook.create_sheet(name)
        for place, width in enumerate(widths, start=1):
            self._sheet.column_dimensions[get_column_letter(place)].width = width
        self._sheet.freeze_panes = frozen
        self._width = len(widths)
        self._row = 0

    def title(self, text: str, *, bold: bool = True) -> None:
        """Write a line over the whole width."""
        cell = WriteOnlyCell(self._sheet, text)
        cell.font = Font(bold=bold)
        self._append([cell])
        self._merge(self._row, 1, self._row, self._width)

    def gap(self) -> None:
        self._append([])

    def header(self, columns: Sequence[Column]) -> None:
        """Write one row, or two where a column has a leaf; groups are merged over their leaves."""
        groups = [group for group, _ in columns]
        first = [
            None if place and leaf and group == groups[place - 1] else group
            for place, (group, leaf) in enumerate(columns)
        ]
        leaves = [leaf or None for _, leaf in columns]
        if max(len(group) for group in groups) > LONG:
            self._sheet.row_dimensions[self._row + 1].height = TALL
        self._append([self._head(text) for text in first])
        if not any(leaves):
            return
        self._append([self._head(leaf) for leaf in leaves])
        start = 0
        for place in range(1, len(columns) + 1):
            if place < len(columns) and columns[place][1] and groups[place] == groups[start]:
                continue
            alone = not columns[start][1]
            self._merge(self._row - 1, start + 1, self._row - (not alone), place)
            start = place

    def numbers(self) -> None:
        """Write the row that numbers the columns."""
        self._append([self._head(place) for place in range(1, self._width + 1)])

    def row(self, cells: Sequence[Any]) -> None:
        self._append(cells)

    def total(self, cells: Sequence[Any], across: int) -> None:
        """Write the last row, its word merged over the first `across` columns."""
        self._append([self._bold(value) for value in cells])
        self._merge(self._row, 1, self._row, across)

    def _append(self, cells: Sequence[Any]) -> None:
        self._sheet.append(cells)
        self._row += 1

    def _merge(self, top: int, left: int, bottom: int, right: int) -> None:
        if (top, left) != (bottom, right):
            corners = f"{get_column_letter(left)}{top}:{get_column_letter(right)}{bottom}"
            self._sheet.merged_cells.add(corners)

    def _head(self, value: str | int | None) -> WriteOnlyCell:
        cell = self._bold(value)
        cell.fill, cell.alignment, cell.border = FILL, MIDDLE, BORDER
        return cell

    def _bold(self, value: Any) -> WriteOnlyCell:
        cell = WriteOnlyCell(self._sheet, value)
        cell.font = Font(bold=True)
        return cell
