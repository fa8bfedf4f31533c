"""Cells of an xlsx whose formula was never computed or failed: a reader of values sees a blank.

Empty is not zero and not an error: such a cell comes back as its formula or its error.
"""

import re
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZipFile

from dashboard.intake.grids import Row

# A cell with a formula and no value, or of the type error. Written by Excel, LibreOffice, openpyxl.
CELL = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"([^>]*)>(.*?)</c>', re.DOTALL)
FORMULA = re.compile(rb"<f\b[^>]*?(?:/>|>(.*?)</f>)", re.DOTALL)
VALUE = re.compile(rb"<v>([^<]+)</v>")
UNCOUNTED = re.compile(
    rb"</f>\s*(?:<v></v>|<v\s*/>)?\s*</c>|<f[^>]*/>\s*(?:<v></v>|<v\s*/>)?\s*</c>"
)
SHEET = re.compile(rb"<sheet\b[^>]*>")
ATTRIBUTE = re.compile(rb'\b(name|r:id)="([^"]*)"')
RELATION = re.compile(rb"<Relationship\b[^>]*>")
TARGET = re.compile(rb'\b(Id|Target)="([^"]*)"')
NO_FORMULA = "=rumus"


def unread_cells(content: bytes) -> dict[str, list[tuple[int, int, str]]]:
    """Return row (from 1), column (from 0) and text of such cells by sheet name."""
    found: dict[str, list[tuple[int, int, str]]] = {}
    with ZipFile(BytesIO(content)) as package:
        names = set(package.namelist())
        for sheet, part in _parts(package, names).items():
            text = package.read(part) if part in names else b""
            if b't="e"' in text or UNCOUNTED.search(text):
                found[sheet] = [*_cells(text)]
    return found


def put_back(rows: list[Row], cells: list[tuple[int, int, str]]) -> None:
    """Write the texts into the grid of their sheet, which may end before them."""
    for number, column, text in cells:
        while len(rows) < number:
            rows.append([])
        row = rows[number - 1]
        row.extend([None] * (column + 1 - len(row)))
        if row[column] is None:
            row[column] = text


def _cells(text: bytes) -> list[tuple[int, int, str]]:
    cells = []
    for letters, number, attributes, inside in CELL.findall(text):
        formula, value = FORMULA.search(inside), VALUE.search(inside)
        if b't="e"' in attributes:
            said = value[1].decode("utf-8", "replace") if value else "#REF!"
        elif formula is not None and value is None and b"<is>" not in inside:
            said = f"={(formula[1] or b'').decode('utf-8', 'replace')}"
            said = said if len(said) > 1 else NO_FORMULA
        else:
            continue
        cells.append((int(number), _column(letters), said))
    return cells


def _column(letters: bytes) -> int:
    column = 0
    for letter in letters:
        column = column * 26 + letter - ord("A") + 1
    return column - 1


def _parts(package: ZipFile, names: set[str]) -> Mapping[str, str]:
    """Return the file of each sheet inside the package."""
    index, links = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
    if not {index, links} <= names:
        return {}
    targets = {}
    for relation in RELATION.findall(package.read(links)):
        said = {key: value.decode("utf-8") for key, value in TARGET.findall(relation)}
        target = said.get("Target", "").lstrip("/")
        targets[said.get("Id", "")] = target if target.startswith("xl/") else f"xl/{target}"
    sheets = {}
    for sheet in SHEET.findall(package.read(index)):
        said = {key: value.decode("utf-8") for key, value in ATTRIBUTE.findall(sheet)}
        sheets[_plain(said.get("name", ""))] = targets.get(said.get("r:id", ""), "")
    return sheets


def _plain(text: str) -> str:
    for escaped, plain in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'")):
        text = text.replace(escaped, plain)
    return text.replace("&amp;", "&")
