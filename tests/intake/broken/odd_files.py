"""Odd and broken office files, each made here, and what becomes of it.

All sound ones hold the same three desa of Landak: 20 short children of 178 measured.
"""

import io
import struct
import zipfile
from dataclasses import dataclass, field

import openpyxl

HEAD = ("Kecamatan", "Desa", "Jumlah Balita Diukur", "Pendek", "Sangat Pendek")
ROWS = [
    ("Ngabang", "Raja", 88, 9, 2),
    ("Ngabang", "Mungguk", 40, 3, 1),
    ("Mandor", "Mandor", 50, 5, 0),
]
TITLE = ("REKAP BALITA KABUPATEN LANDAK BULAN AGUSTUS 2025",)
FOOTER = ("JUMLAH", None, 178, 17, 3)
TABLE = [TITLE, HEAD, *ROWS]


@dataclass(frozen=True)
class Odd:
    """says: part of the sentence of a refusal or question; blank where the file is taken right."""

    name: str
    file_name: str
    content: bytes
    says: str = ""
    rows: tuple[int, int] = (3, 0)
    """Taken and set aside."""
    rules: frozenset[str] = frozenset()
    """Problems that must be told."""
    sums: tuple[int, int] = (20, 178)
    options: dict[str, object] = field(default_factory=dict)


def csv_of(lines, separator=";", encoding="utf-8"):
    text = "\n".join(
        separator.join("" if cell is None else str(cell) for cell in line) for line in lines
    )
    return text.encode(encoding)


def html_of(lines, extra=""):
    rows = "".join(
        "<tr>" + "".join(f"<td>{'' if c is None else c}</td>" for c in line) + "</tr>"
        for line in lines
    )
    return f"<html><body>{extra}<table>{rows}</table></body></html>".encode()


def zipped(files):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in files.items():
            stored = zipfile.ZIP_STORED if name == "mimetype" else None
            package.writestr(name, data, stored)
    return content.getvalue()


def with_member(content, name, data):
    """Return a workbook with one more part, as a macro is."""
    out = io.BytesIO(content)
    with zipfile.ZipFile(out, "a") as package:
        package.writestr(name, data)
    return out.getvalue()


def ods_of(lines):
    def cell(value):
        if value is None:
            return "<table:table-cell/>"
        if isinstance(value, str):
            return (
                '<table:table-cell office:value-type="string">'
                f"<text:p>{value}</text:p></table:table-cell>"
            )
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'

    rows = "".join(
        f"<table:table-row>{''.join(map(cell, line))}</table:table-row>" for line in lines
    )
    names = "urn:oasis:names:tc:opendocument:xmlns:"
    body = (
        f'<office:document-content xmlns:office="{names}office:1.0" '
        f'xmlns:table="{names}table:1.0" xmlns:text="{names}text:1.0">'
        f'<office:body><office:spreadsheet><table:table table:name="Agustus">{rows}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    return zipped({
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": '<?xml version="1.0" encoding="UTF-8"?>' + body,
        "META-INF/manifest.xml": f'<m:manifest xmlns:m="{names}manifest:1.0"></m:manifest>',
    })  # fmt: skip


def bomb():
    """A workbook whose sheet declares to unpack to more than any report has."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", "<workbook/>")
        with package.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for _ in range(420):
                part.write(b" " * 1_000_000)
    return content.getvalue()


def lying_bomb():
    """A bundle whose directory says its file is small."""
    content = bytearray(zipped({"a.csv": b"x" * 100_000}))
    place = content.rfind(b"PK\x01\x02")
    content[place + 24 : place + 28] = struct.pack("<I", 10)
    return bytes(content)


def workbook(fill):
    """Return a workbook that a function fills, for what plain rows cannot say."""
    book = openpyxl.Workbook()
    fill(book)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def with_formulas(book):
    sheet = book.active
    for line in TABLE:
        sheet.append(line)
    sheet["C3"] = "=44*2"


def with_error(book):
    sheet = book.active
    for line in TABLE:
        sheet.append(line)
    sheet["D4"] = "#REF!"


def with_hidden(book):
    book.active.title = "Agustus"
    for line in TABLE:
        book.active.append(line)
    hidden = book.create_sheet("Lama")
    for line in [TITLE, HEAD, ("Ngabang", "Raja", 1, 1, 1)]:
        hidden.append(line)
    hidden.sheet_state = "hidden"


def wide_format(book):
    book.active.append(TITLE)
    for line in [HEAD, *ROWS]:
        book.active.append(line)
    book.active["XFD1048576"] = "x"


def shifted(rows, columns):
    return [() for _ in range(rows)] + [(*[None] * columns, *line) for line in TABLE]


def changed(place, *cells):
    """Return the table with one data row in another form."""
    rows = [*ROWS]
    rows[place] = cells
    return [TITLE, HEAD, *rows]


def damaged(content):
    """Overwrite the beginning of the packed sheet."""
    place = content.find(b"xl/worksheets/sheet1.xml") + 30
    return content[:place] + b"\xff" * 120 + content[place + 120 :]


def locked_xls():
    return bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600
