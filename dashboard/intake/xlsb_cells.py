"""Cells of an xlsb that failed, and how far its sheets reach (MS-XLSB, records of 2.4)."""

from collections.abc import Iterator
from struct import error, unpack_from
from zipfile import ZipFile

from dashboard.intake.error_codes import ERRORS
from dashboard.intake.sheet_cells import SheetCells
from dashboard.intake.workbook_parts import relations

INDEX, LINKS = "xl/workbook.bin", "xl/_rels/workbook.bin.rels"
ROW, SHEET, FIRST_CELL, LAST_CELL = 0, 156, 1, 11
FAILED = frozenset({3, 11})  # an error as value, as result of a formula
BLANK = 1


def xlsb_cells(package: ZipFile) -> list[SheetCells]:
    """Return what each sheet holds, in their order; nothing of a damaged workbook."""
    targets = relations(package, LINKS)
    found = []
    for kind, body in _records(package.read(INDEX)):
        if kind == SHEET:
            link, rest = _string(body, 8)
            name, _ = _string(body, rest)
            part = targets.get(link, "")
            found.append(_sheet(name, package.read(part) if part else b""))
    return found


def _sheet(name: str, content: bytes) -> SheetCells:
    sheet, row = SheetCells(name), 0
    for kind, body in _records(content):
        if kind == ROW and len(body) >= 4:
            row = unpack_from("<I", body)[0] + 1
        elif FIRST_CELL < kind <= LAST_CELL and len(body) >= 9:
            column = unpack_from("<I", body)[0]
            sheet.reach(row, column + 1)
            if kind in FAILED:
                sheet.unread.append((row, column, ERRORS.get(body[8], "#REF!")))
    return sheet


def _records(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield kind and body of each record; both numbers before it are of seven bits a byte."""
    place = 0
    while place + 1 < len(content):
        kind, place = content[place], place + 1
        if kind & 0x80:
            kind, place = (kind & 0x7F) | (content[place] << 7), place + 1
        size = shift = 0
        while place < len(content):
            byte, place = content[place], place + 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80 or shift > 21:
                break
        yield kind, content[place : place + size]
        place += size


def _string(body: bytes, place: int) -> tuple[str, int]:
    """Return a text and the place behind it; blank where the record ends before."""
    try:
        (length,) = unpack_from("<I", body, place)
    except error:
        return "", len(body)
    end = place + 4 + 2 * length
    return body[place + 4 : end].decode("utf-16-le", "replace"), end
