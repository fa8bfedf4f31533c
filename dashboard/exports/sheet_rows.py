"""Rows of typed cells on a sheet that prints: texts stay texts, the head stands on each page."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from dashboard.domain import tokens
from dashboard.exports.plain_text import plain

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

FORMULA = frozenset("=+-@\t\r")
"""What a spreadsheet takes for the beginning of a formula."""
DAY, COUNT = "dd/mm/yyyy", "#,##0"


def write_row(
    sheet: "Worksheet", number: int, values: Sequence[Any], *, head: bool = False
) -> None:
    """Write one row. number: from 1."""
    from openpyxl.styles import Alignment, Font, PatternFill

    for column, value in enumerate(values, start=1):
        cell = sheet.cell(number, column)
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        if isinstance(value, str):
            # A text stays a text, whatever sign it begins with.
            cell.value = plain(value) or None
            if value:
                cell.data_type = "s"
            cell.quotePrefix = value[:1] in FORMULA
        else:
            cell.value = value
            cell.number_format = DAY if isinstance(value, date) else COUNT
        if head:
            ground = tokens.page()["accent_soft"].removeprefix("#")
            cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor=ground)


def lay_out(sheet: "Worksheet", widths: Sequence[int], *, head: int, frozen: str) -> None:
    """Set widths and print on lying A4 pages. head: the row of headings. frozen: first cell."""
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[sheet.cell(head, column).column_letter].width = width
    sheet.freeze_panes = frozen
    last = sheet.cell(max(head, sheet.max_row), len(widths)).coordinate
    sheet.auto_filter.ref = f"A{head}:{last}"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{head}:{head}"
