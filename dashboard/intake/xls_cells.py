"""Cells of an old xls that failed or were never computed, and how far it reaches (MS-XLS, 2.4)."""

from collections.abc import Iterator
from struct import error, unpack_from

from dashboard.domain.zip_files import DamagedZipError, LockedZipError
from dashboard.intake.error_codes import ERRORS
from dashboard.intake.ole_streams import stream
from dashboard.intake.sheet_cells import SheetCells

SHEET, END, FORMULA, VALUE, REACH = 0x85, 0x0A, 0x06, 0x205, 0x200
CELLS = frozenset({0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x7E, 0xD6, 0xFD, *range(0x201, 0x206)})
CELLS |= {0x206, 0x27E, 0x406}
"""Records that begin with a row and a column."""
SEVERAL = frozenset({0xBD, 0xBE})
"""Records of a row and its first column that end with the last."""
LOCKED = 0x2F
NO_NUMBER = b"\xff\xff"
FAILED = 2  # kind of a result that is no number
TO_COMPUTE = 0x03  # what libraries write with a result of zeros they never computed
NEVER = bytes(8)


def xls_cells(content: bytes) -> list[SheetCells]:
    """Return what each sheet holds, in their order.

    Raises DamagedZipError for a damaged workbook, LockedZipError for one under a password.
    What cannot be followed here is not left to calamine, which makes room for every cell.
    """
    book = stream(content, "Workbook")
    try:
        found = [_sheet(book, *place) for place in _sheets(book)]
    except (error, IndexError) as broken:
        raise DamagedZipError from broken
    if not found:
        raise DamagedZipError
    return found


def _sheets(book: bytes) -> Iterator[tuple[str, int]]:
    for kind, body in _records(book, 0):
        if kind == LOCKED:
            raise LockedZipError
        if kind == SHEET:
            (place,) = unpack_from("<I", body)
            length, wide = body[6], body[7] & 1
            text = body[8 : 8 + length * (1 + wide)]
            yield text.decode("utf-16-le" if wide else "latin-1", "replace"), place


def _sheet(book: bytes, name: str, place: int) -> SheetCells:
    sheet = SheetCells(name)
    for kind, body in _records(book, place):
        said = ""
        if kind in CELLS:
            row, column = unpack_from("<HH", body)
            sheet.reach(row + 1, column + 1)
        elif kind in SEVERAL:
            sheet.reach(unpack_from("<H", body)[0] + 1, unpack_from("<H", body[-2:])[0] + 1)
        elif kind == REACH:
            _, rows = unpack_from("<II", body)
            sheet.reach(rows, unpack_from("<H", body, 10)[0])
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
