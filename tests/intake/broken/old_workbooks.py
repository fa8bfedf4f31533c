"""The smallest xls, xlsb and ods that hold a table, with formulas that failed or never ran.

A cell is a text, a number, None, or a Formula.
"""

import struct
from dataclasses import dataclass

from tests.intake.broken.odd_files import zipped

REF = 0x17
NAMES = "urn:oasis:names:tc:opendocument:xmlns:"


@dataclass(frozen=True)
class Formula:
    """result: a number; None if it was never computed; "#REF!" if it failed."""

    result: float | str | None


def xls_of(lines, sheet="Agustus"):
    def record(kind, body):
        return struct.pack("<HH", kind, len(body)) + body

    start = record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0))
    name = struct.pack("<BB", len(sheet), 0) + sheet.encode("latin-1")
    bound = record(0x85, struct.pack("<IBB", 0, 0, 0) + name)
    end = record(0x0A, b"")
    place = len(start + bound + end)
    bound = record(0x85, struct.pack("<IBB", place, 0, 0) + name)
    body = record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0))
    for row, line in enumerate(lines):
        for column, value in enumerate(line):
            body += _xls_cell(record, row, column, value)
    book = start + bound + end + body + end
    return _container(book.ljust(4096, b"\0"))


def _xls_cell(record, row, column, value):
    head = struct.pack("<HHH", row, column, 0)
    if isinstance(value, Formula):
        results = {
            None: (bytes(8), 3),
            "#REF!": (bytes([2, 0, REF, 0, 0, 0]) + b"\xff\xff", 0),
        }
        result, grbit = results.get(value.result) or (struct.pack("<d", value.result), 0)
        return record(0x06, head + result + struct.pack("<HIH", grbit, 0, 0))
    if isinstance(value, str):
        text = struct.pack("<HB", len(value), 0) + value.encode("latin-1")
        return record(0x204, head + text)
    return b"" if value is None else record(0x203, head + struct.pack("<d", value))


def _container(book):
    """An OLE container with one stream: sector 0 its table, sector 1 the directory."""
    book = book.ljust(-(-len(book) // 512) * 512, b"\0")
    last = 2 + len(book) // 512 - 1
    table = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, last + 1), 0xFFFFFFFE]
    table += [0xFFFFFFFF] * (128 - len(table))
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    header += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)

    def entry(name, kind, child, start, size):
        text = name.encode("utf-16-le").ljust(64, b"\0")
        links = struct.pack("<HBBIII", 2 * len(name) + 2, kind, 1, *[0xFFFFFFFF] * 2, child)
        return text + links + bytes(36) + struct.pack("<IQ", start, size)

    directory = entry("Root Entry", 5, 1, 0xFFFFFFFE, 0)
    directory += entry("Workbook", 2, 0xFFFFFFFF, 2, len(book)) + bytes(256)
    return header + struct.pack("<128I", *table) + directory + book


def xlsb_of(lines, sheet="Agustus"):
    def record(kind, body=b""):
        head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
        return head + bytes([len(body) & 0x7F | 0x80, len(body) >> 7]) + body

    def text(value):
        return struct.pack("<I", len(value)) + value.encode("utf-16-le")

    def cell(column, value):
        head = struct.pack("<II", column, 0)
        if isinstance(value, Formula):
            return record(11, head + bytes([REF]) + bytes(10))
        if isinstance(value, str):
            return record(6, head + text(value))
        return record(5, head + struct.pack("<d", value))

    size = struct.pack("<IIII", 0, len(lines), 0, 10)
    rows = b"".join(
        record(0, struct.pack("<I", number) + bytes(13))
        + b"".join(cell(c, value) for c, value in enumerate(line) if value is not None)
        for number, line in enumerate(lines)
    )
    part = record(129) + record(148, size) + record(145) + rows + record(146) + record(130)
    book = record(131) + record(143)
    book += record(156, struct.pack("<II", 0, 1) + text("rId1") + text(sheet))
    book += record(144) + record(132)
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{kind}/worksheet" Target="worksheets/sheet1.bin"/>'
        "</Relationships>"
    )
    return zipped(
        {
            "xl/workbook.bin": book,
            "xl/_rels/workbook.bin.rels": links,
            "xl/worksheets/sheet1.bin": part,
        }
    )


def ods_cell(value):
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, Formula):
        if value.result is None:
            return '<table:table-cell table:formula="of:=1+1"/>'
        return (
            '<table:table-cell table:formula="of:=#REF!" office:value-type="float" '
            'office:value="0"><text:p>#REF!</text:p></table:table-cell>'
        )
    if isinstance(value, str):
        return (
            '<table:table-cell office:value-type="string">'
            f"<text:p>{value}</text:p></table:table-cell>"
        )
    return f'<table:table-cell office:value-type="float" office:value="{value}"/>'


def ods_of_rows(rows):
    """Return an ods from the XML of its rows."""
    body = (
        f'<office:document-content xmlns:office="{NAMES}office:1.0" '
        f'xmlns:table="{NAMES}table:1.0" xmlns:text="{NAMES}text:1.0">'
        f'<office:body><office:spreadsheet><table:table table:name="Agustus">{rows}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": '<?xml version="1.0" encoding="UTF-8"?>' + body,
            "META-INF/manifest.xml": f'<m:manifest xmlns:m="{NAMES}manifest:1.0"></m:manifest>',
        }
    )


def ods_of(lines):
    cells = ("".join(map(ods_cell, line)) for line in lines)
    return ods_of_rows("".join(f"<table:table-row>{row}</table:table-row>" for row in cells))
