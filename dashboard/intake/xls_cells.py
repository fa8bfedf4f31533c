"""Cells of an old xls that failed or were never computed (MS-XLS, records of 2.4)."""

from collections.abc import Iterator
from struct import error, unpack_from

from dashboard.intake.error_codes import ERRORS
from dashboard.intake.ole_streams import stream
from dashboard.intake.sheet_cells import SheetCells

SHEET, END, FORMULA, VALUE = 0x85, 0x0A, 0x06, 0x205
NO_NUMBER = b"\xff\xff"
FAILED = 2  # kind of a result that is no number
TO_COMPUTE = 0x03  # what libraries write with a result of zeros they never computed
NEVER = bytes(8)


def xls_cells(content: bytes) -> list[SheetCells]:
    """Return what each sheet holds, in their order; nothing of a damaged workbook."""
    book = stream(content, "Workbook")
    try:
        return [_sheet(book, *place) for place in _sheets(book)]
    except (error, IndexError):
        return []


def _sheets(book: bytes) -> Iterator[tuple[str, int]]:
    for kind, body in _records(book, 0):
        if kind == SHEET:
            (place,) = unpack_from("<I", body)
            length, wide = body[6], body[7] & 1
            text = body[8 : 8 + length * (1 + wide)]
            yield text.decode("utf-16-le" if wide else "latin-1", "replace"), place


def _sheet(book: bytes, name: str, place: int) -> SheetCells:
    sheet = SheetCells(name)
    for kind, body in _records(book, place):
        said = ""
        if kind == FORMULA:
            result, (grbit,) = body[6:14], unpack_from("<H", body, 14)
            if result[6:] == NO_NUMBER and result[0] == FAILED:
                said = ERRORS.get(result[2], "#REF!")
            elif result == NEVER and grbit & TO_COMPUTE == TO_COMPUTE:
                said = "=rumus"
        elif kind == VALUE and body[7]:
            said = ERRORS.get(body[6], "#REF!")
        if said:
            row, column = unpack_from("<HH", body)
            sheet.unread.append((row + 1, column, said))
    return sheet


def _records(book: bytes, place: int) -> Iterator[tuple[int, bytes]]:
    while place + 4 <= len(book):
        kind, size = unpack_from("<HH", book, place)
        yield kind, book[place + 4 : place + 4 + size]
        if kind == END:
            return
        place += 4 + size
