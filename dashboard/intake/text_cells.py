"""Texts in workbooks of ours: a text stays a text, whatever sign it begins with."""

from typing import Any

FORMULA_SIGNS = tuple("=+-@\t\r")


def write_cell(sheet: Any, row: int, column: int, value: Any) -> Any:
    """Write a value and return its cell; row and column from 1."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    cell = sheet.cell(row, column)
    if isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.data_type = "s"
        cell.quotePrefix = value.startswith(FORMULA_SIGNS)
    else:
        cell.value = value
    return cell
