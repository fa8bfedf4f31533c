"""Files made to fill the memory or to hold the server: refused at once, before they are spread."""

import re
import struct
import time
from contextlib import suppress
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import Workbook

from dashboard.domain.zip_files import DamagedZipError
from dashboard.intake import workbooks
from dashboard.intake.formula_cells import unread_cells
from dashboard.intake.readers import read_grids
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.workbook_parts import extent
from tests.intake.broken.odd_files import zipped
from tests.intake.broken.old_workbooks import ods_cell, ods_of_rows, xls_of, xlsb_of

SHEET, LINKS = "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels"
TABLE = [("Kecamatan", "Desa", "n"), ("Ngabang", "Raja", 7.0)]
LAST = struct.pack("<HHHHHd", 0x203, 14, 1, 2, 0, 7.0)
"""The last cell of TABLE in an xls."""


def parts(sheet=str):
    """Return the parts of an xlsx whose last cell is the last one of a sheet of Excel."""
    book, made = Workbook(), BytesIO()
    for line in TABLE:
        book.active.append(line)
    book.save(made)
    found = {name: text.decode() for name, text in unzipped(made.getvalue()).items()}
    found[SHEET] = found[SHEET].replace('r="C2"', 'r="XFD1048576"')
    assert "XFD1048576" in found[SHEET]
    return found | {SHEET: sheet(found[SHEET])}


def unzipped(content):
    with ZipFile(BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def far(cell):
    return xls_of(TABLE).replace(LAST, cell)


def prefixed(sheet):
    return re.sub(r"<(/?)(\w)", r"<\1x:\2", sheet).replace("xmlns=", "xmlns:x=")


def one_row(sheet):
    cells = "<c><v>1</v></c>" * 30_000
    rows = f'<row r="1">{cells}</row><row r="1048576"><c><v>1</v></c></row>'
    return re.sub(r"<sheetData>.*</sheetData>", f"<sheetData>{rows}</sheetData>", sheet)


ENDLESS = {
    "plain": zipped(parts()),
    "single quotes": zipped(parts(sheet=lambda one: one.replace('"XFD1048576"', "'XFD1048576'"))),
    "spaces": zipped(parts(sheet=lambda one: one.replace('r="XFD', 'r = "XFD'))),
    "another attribute first": zipped(parts(sheet=lambda one: one.replace("<c r", '<c x="1" r'))),
    "a prefix": zipped(parts(sheet=prefixed)),
    "no addresses": zipped(parts(sheet=one_row)),
    "links in single quotes": zipped(
        {name: text.replace('"', "'") if name == LINKS else text for name, text in parts().items()}
    ),
    "a part in large letters": zipped(
        {name: text.replace("sheet1.xml", "SHEET1.xml") if name == LINKS else text
         for name, text in parts().items()}
    ),
    "an ods beside": zipped({"content.xml": "<a/>", **parts()}),
    "behind an xls": xls_of(TABLE) + zipped(parts()),
    "xls": far(struct.pack("<HHHHHd", 0x203, 14, 65_535, 65_535, 0, 7.0)),
    "xls, several cells": far(struct.pack("<HHHHIHH", 0xBD, 14, 65_535, 2, 0, 0, 65_535)),
    "xls that says so": far(struct.pack("<HHIIHHH", 0x200, 14, 0, 2**24, 0, 65_535, 0)),
    "xls of another name": far(struct.pack("<HHHHHd", 0x203, 14, 65_535, 65_535, 0, 7.0)).replace(
        "Workbook".encode("utf-16-le"), "Book".encode("utf-16-le") + bytes(8)
    ),
    "ods that breaks off": ods_of_rows(
        f'<table:table-row table:number-rows-repeated="1048576">{ods_cell("x")}'
        '<table:table-cell table:number-columns-repeated="16000" office:value="1"/>'
        "</table:table-row></x>"
    ),
    "ods of values without a kind": ods_of_rows(
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell '
        'table:number-columns-repeated="16000" office:value="1"/></table:table-row>'
    ),
    "xlsb with links in single quotes": zipped(
        {name: text.replace(b'"', b"'") if name.endswith(".rels") else text
         for name, text in unzipped(xlsb_of([*TABLE, *[()] * 1994, (None,) * 9 + ("x",)])).items()}
    ),
}  # fmt: skip


@pytest.mark.parametrize("how", ENDLESS)
def test_no_way_of_writing_a_cell_far_away_makes_room_for_all_before_it(monkeypatch, how):
    """calamine would end the whole process: it must never see such a file."""

    class Stand:
        @staticmethod
        def from_filelike(_):
            raise AssertionError("spread")

    monkeypatch.setattr(workbooks, "CalamineWorkbook", Stand)
    monkeypatch.setattr(workbooks, "MOST_CELLS", 9000)
    with pytest.raises(RefusedFile, match=r"terisi sampai baris|terpotong atau rusak"):
        read_grids(ENDLESS[how], f"a.{how}")


def test_as_many_sheets_as_one_likes_of_one_part_are_bounded_too(monkeypatch):
    monkeypatch.setattr(workbooks, "MOST_READ", 20_000)
    found = parts(sheet=lambda one: one.replace("XFD1048576", "C2"))
    (sheet,) = re.findall("<sheet .*?/>", found["xl/workbook.xml"])
    many = "".join(sheet.replace('"Sheet"', f'"Lembar {number}"') for number in range(99))
    assert read_grids(zipped(found), "a.xlsx")
    found["xl/workbook.xml"] = found["xl/workbook.xml"].replace(sheet, many)
    with pytest.raises(RefusedFile, match="terpotong atau rusak"):
        read_grids(zipped(found), "a.xlsx")


def test_a_span_of_thousands_of_digits_is_one_of_many():
    cell = f'<td rowspan="{"9" * 5000}">Raja</td>'
    (grid,) = read_grids(f"<table><tr>{cell}</tr></table>".encode(), "a.xls")
    assert grid.rows == [["Raja"]]


def test_an_xls_under_a_password_says_so():
    locked = struct.pack("<HHHHHH", 0x2F, 8, 0, 0, 0, 0)
    content = xls_of(TABLE)
    start = content.index(struct.pack("<HH", 0x85, 15))
    with pytest.raises(RefusedFile, match="dilindungi kata sandi"):
        read_grids(content[:start] + locked + content[start:], "a.xls")


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (extent, b"<c "),
        (extent, b'<c r="A1"'),
        (extent, b'<c x="1" '),
        (unread_cells, b't="e"<c r="A1">'),
        (unread_cells, b't="e"<c r="A1"><f '),
        (unread_cells, b't="e"<c r="A1"><f>'),
        (unread_cells, b"</f>" + b" " * 20_000),
        (unread_cells, b"<f"),
    ],
)
def test_no_sheet_keeps_a_reader_busy(read, text):
    """Read twice for every byte, these take half a minute each; nobody else is served meanwhile."""
    started = time.process_time()
    with suppress(DamagedZipError):
        read(text * max(1, 400_000 // len(text)))
    assert time.process_time() - started < 3


def test_a_blank_cell_before_one_that_failed_is_not_taken_for_it():
    text = b'<row><c r="A1" s="1"/><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
    assert unread_cells(text) == [(1, 1, "#DIV/0!")]
