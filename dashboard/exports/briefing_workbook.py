"""A paparan as XLSX: a sheet per table in typed cells, and one that says what it is."""

import re
from io import BytesIO
from typing import TYPE_CHECKING, Any

from dashboard.domain.briefings import Briefing, Cell, CellKind, Head, Item, Table
from dashboard.domain.tones import colour_class
from dashboard.exports.briefing_facts import facts
from dashboard.exports.fixed_zip import fixed
from dashboard.exports.sheet_rows import lay_out, write_row

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell as SheetCell
    from openpyxl.worksheet.worksheet import Worksheet

ABOUT = "Keterangan"
FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
DECIMALS = re.compile(r",(\d+)")
LONGEST_NAME, FIRST_WIDTH, WIDTH = 31, 34, 18
HEAD_ROW = 3  # below the title and the sentence
FORMATS = {
    CellKind.COUNT: "#,##0",
    CellKind.RUPIAH: "#,##0",
    CellKind.PERCENT: '{0}" %"',
    CellKind.POINTS: "+{0};-{0};{0}",
}
"""{0}: as many places as the text of the paparan has."""
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
            _sheet(book.create_sheet(name), item, item.table)
    book.properties.creator, book.properties.title = "Lokus", briefing.title
    out = BytesIO()
    book.save(out)
    return fixed(out.getvalue(), inner=True)


def _about(book: "Workbook", briefing: Briefing) -> None:
    sheet = book.create_sheet(ABOUT)
    rows: list[tuple[str, ...]] = [*facts(briefing), (), ("Bagian", "Kalimat", "Sumber", "Lacak")]
    head = len(rows)
    rows += [
        (item.title, item.sentence or item.empty, "; ".join(item.source), item.trace)
        for item in briefing.items
    ]
    for number, row in enumerate(rows, start=1):
        write_row(sheet, number, row, head=number == head)
    for letter, width in zip("ABCD", (28, 80, 50, 34), strict=True):
        sheet.column_dimensions[letter].width = width


def _sheet(sheet: "Worksheet", item: Item, table: Table) -> None:
    from openpyxl.styles import Alignment

    write_row(sheet, 1, (item.title,))
    write_row(sheet, 2, (item.sentence,))
    write_row(sheet, HEAD_ROW, [head.word for head in table.heads], head=True)
    for number, cells in enumerate(table.rows, start=HEAD_ROW + 1):
        pairs = list(zip(table.heads, cells, strict=True))
        write_row(sheet, number, [_value(head, cell) for head, cell in pairs])
        for column, (head, cell) in enumerate(pairs, start=1):
            _look(sheet.cell(number, column), head, cell)
    last = HEAD_ROW + len(table.rows)
    widths = [WIDTH * max(0.6, min(head.width, 3.0)) for head in table.heads]
    lay_out(sheet, [FIRST_WIDTH, *map(round, widths[1:])], head=HEAD_ROW, frozen=f"B{HEAD_ROW + 1}")
    for number, line in enumerate(item.source, start=last + 2):
        write_row(sheet, number, (line,))
    # What stands in one cell of the first column goes on beside it, not below.
    for number in (1, 2, *range(last + 2, last + 2 + len(item.source))):
        sheet.cell(number, 1).alignment = Alignment(vertical="top")


def _value(head: Head, cell: Cell) -> Any:
    return cell.text if cell.value is None or head.kind in AS_TEXT else cell.value


def _look(made: "SheetCell", head: Head, cell: Cell) -> None:
    from openpyxl.styles import Font, PatternFill

    if not isinstance(made.value, str) and head.kind in FORMATS:
        places = len(DECIMALS.findall(cell.text)[-1]) if DECIMALS.search(cell.text) else 0
        made.number_format = FORMATS[head.kind].format(f"0.{'0' * places}" if places else "0")
    known = colour_class(cell.tone) if cell.tone else None
    if known is not None:
        made.fill = PatternFill("solid", fgColor=known.fill.removeprefix("#"))
        made.font = Font(color=known.on.removeprefix("#"))
