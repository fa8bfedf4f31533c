"""Cells of a spreadsheet: numbers are numbers, a text stays one whatever sign it begins with."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from dashboard.exports.plain_text import plain

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

FORMULA = frozenset("=+-@\t\r")
"""What a spreadsheet takes for the beginning of a formula."""


def put(sheet: "Worksheet", row: int, column: int, value: Any, *, wraps: bool = True) -> "Cell":
    """Write a value and return its cell. wraps: a long text goes on below, not beside."""
    from openpyxl.styles import Alignment

    cell: Cell = sheet.cell(row, column)
    if isinstance(value, str):
        cell.value = plain(value)
        cell.data_type = "s"
        cell.quotePrefix = value[:1] in FORMULA
    else:
        cell.value = value
    cell.alignment = Alignment(vertical="top", wrap_text=wraps and isinstance(value, str))
    return cell


def put_heads(sheet: "Worksheet", row: int, words: Sequence[str], ground: str, ink: str) -> None:
    """Write a row of headings. ground, ink: colours as RRGGBB."""
    from openpyxl.styles import Font, PatternFill

    for column, word in enumerate(words, start=1):
        cell = put(sheet, row, column, word)
        cell.font = Font(bold=True, color=ink)
        cell.fill = PatternFill("solid", fgColor=ground)
