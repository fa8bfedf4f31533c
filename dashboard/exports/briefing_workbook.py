"""A paparan as XLSX: a sheet per table in typed cells, and one that says what it is."""

import re
from io import BytesIO
from typing import TYPE_CHECKING, Any

from dashboard.domain import tokens
from dashboard.domain.briefings import Briefing, Cell, CellKind, Head, Item
from dashboard.domain.tones import colour_class
from dashboard.exports.briefing_facts import facts
from dashboard.exports.safe_cells import put, put_heads

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

ABOUT = "Keterangan"
FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
LONGEST_NAME, FIRST_WIDTH, WIDTH = 31, 34, 18
HEAD_ROW = 3  # below the title and the sentence
FORMATS = {
    CellKind.COUNT: "#,##0",
    CellKind.RUPIAH: "#,##0",
    CellKind.PERCENT: '0.0" %"',
    CellKind.POINTS: "+0.0;-0.0;0.0",
}
AS_TEXT = frozenset({CellKind.TEXT, CellKind.DAY, CellKind.VERDICT})


def briefing_workbook(briefing: Briefing) -> bytes:
    """Return the file. A cell without value holds its text, as `–` or `tidak dinilai`."""
    from openpyxl import Workbook

    book = Workbook()
    _about(book, briefing)
    del book["Sheet"]
    for number, item in enumerate(briefing.items, start=1):
        if item.table is not None:
            name = FORBIDDEN.sub(" ", f"{number} {item.title}")[:LONGEST_NAME].strip()
            _sheet(book.create_sheet(name), item)
    book.properties.creator, book.properties.title = "Lokus", briefing.title
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _about(book: "Workbook", briefing: Briefing) -> None:
    sheet = book.create_sheet(ABOUT)
    row = 0
    for row, (name, value) in enumerate(facts(briefing), start=1):
        put(sheet, row, 1, name)
        put(sheet, row, 2, value)
    row += 2
    put_heads(sheet, row, ("Bagian", "Kalimat", "Sumber", "Lacak"), *_ground())
    for number, item in enumerate(briefing.items, start=row + 1):
        for column, text in enumerate(
            (item.title, item.sentence or item.empty, "; ".join(item.source), item.trace), start=1
        ):
            put(sheet, number, column, text)
    for letter, width in zip("ABCD", (28, 80, 50, 34), strict=True):
        sheet.column_dimensions[letter].width = width


def _sheet(sheet: "Worksheet", item: Item) -> None:
    table = item.table
    if table is None:
        return
    put(sheet, 1, 1, item.title, wraps=False)
    put(sheet, 2, 1, item.sentence, wraps=False)
    put_heads(sheet, HEAD_ROW, [head.word for head in table.heads], *_ground())
    for number, cells in enumerate(table.rows, start=HEAD_ROW + 1):
        for column, (head, cell) in enumerate(zip(table.heads, cells, strict=True), start=1):
            _put(sheet, number, column, head, cell)
    for column, head in enumerate(table.heads, start=1):
        letter = sheet.cell(HEAD_ROW, column).column_letter
        wide = FIRST_WIDTH if column == 1 else WIDTH
        sheet.column_dimensions[letter].width = wide * max(1.0, min(head.width, 3.0))
    last = HEAD_ROW + len(table.rows) + 2
    for number, line in enumerate(item.source, start=last):
        put(sheet, number, 1, line, wraps=False)
    sheet.freeze_panes = sheet.cell(HEAD_ROW + 1, 2)
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW}"


def _put(sheet: "Worksheet", row: int, column: int, head: Head, cell: Cell) -> None:
    from openpyxl.styles import Font, PatternFill

    value: Any = cell.text if cell.value is None or head.kind in AS_TEXT else cell.value
    made = put(sheet, row, column, value)
    if not isinstance(value, str) and head.kind in FORMATS:
        made.number_format = FORMATS[head.kind]
    known = colour_class(cell.tone) if cell.tone else None
    if known is not None:
        made.fill = PatternFill("solid", fgColor=known.fill.removeprefix("#"))
        made.font = Font(color=known.on.removeprefix("#"))


def _ground() -> tuple[str, str]:
    page = tokens.load()["page"]["light"]
    return page["accent_soft"].removeprefix("#"), page["ink"].removeprefix("#")
