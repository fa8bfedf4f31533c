"""The parts of an xlsx: which file holds which sheet, and how far the sheet reaches.

calamine makes room for every cell of a sheet up to its last one, and ends the whole process where
there is none: no way of writing an address may be missed here.
"""

import re
from collections.abc import Callable, Mapping
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import ZipFile

from dashboard.domain.zip_files import DamagedZipError

INDEX, LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
# As nearly every program writes a cell; of one written otherwise the XML is read.
PLAIN = re.compile(rb"<(?:[\w.\-]{1,20}:)?c\s+r=[\"']([A-Z]{1,3})(\d{1,7})[\"']")
CELL = re.compile(rb"<(?:[^\s<>/!?:]*:)?c(?=[\s/>])")
ADDRESS = re.compile(r"([A-Za-z]{1,3})(\d{1,7})")


def extent(text: bytes) -> tuple[int, int]:
    """Return the last row and column, from 1, that the XML of a sheet fills.

    Raises DamagedZipError where an unusual one cannot be read.
    """
    rows, columns, plain = 0, set[bytes](), 0
    for found in PLAIN.finditer(text):
        rows, plain = max(rows, int(found[2])), plain + 1
        columns.add(found[1])
    if sum(1 for _ in CELL.finditer(text)) != plain:
        return _read_extent(text)
    return rows, max((column_number(letters) + 1 for letters in columns), default=0)


def column_number(letters: bytes) -> int:
    """Return the position of a column, from 0: A is 0, AA is 26."""
    column = 0
    for letter in letters:
        column = column * 26 + letter - ord("A") + 1
    return column - 1


def sheet_parts(package: ZipFile) -> Mapping[str, str]:
    """Return the file of each sheet inside the package; DamagedZipError for a broken index."""
    if not {INDEX, LINKS} <= set(package.namelist()):
        return {}
    targets, sheets = relations(package, LINKS), dict[str, str]()

    def start(name: str, said: dict[str, str]) -> None:
        if _local(name) == "sheet":
            link = next((text for key, text in said.items() if _local(key) == "id"), "")
            sheets[said.get("name", "")] = targets.get(link, "")

    _parse(package.read(INDEX), start)
    return sheets


def relations(package: ZipFile, links: str) -> dict[str, str]:
    """Return the part that each relation of a workbook leads to, by its id; blank for none."""
    # calamine does not tell small letters from large ones.
    names = {name.lower(): name for name in package.namelist()}
    targets = dict[str, str]()

    def start(name: str, said: dict[str, str]) -> None:
        if _local(name) == "Relationship":
            target = said.get("Target", "").replace("\\", "/").lstrip("/").lower()
            part = target if target.startswith("xl/") else f"xl/{target}"
            targets[said.get("Id", "")] = names.get(part, "")

    _parse(package.read(links), start)
    return targets


def _read_extent(text: bytes) -> tuple[int, int]:
    """Return the same of XML whose cells need not say where they stand."""
    row = column = rows = columns = 0

    def start(name: str, said: dict[str, str]) -> None:
        nonlocal row, column, rows, columns
        kind, address = _local(name), said.get("r", "")
        if kind == "row":
            row, column = int(address) if address.isdecimal() else row + 1, 0
        elif kind == "c":
            found = ADDRESS.fullmatch(address)
            column += 1
            if found:
                row, column = int(found[2]), column_number(found[1].upper().encode()) + 1
            rows, columns = max(rows, row), max(columns, column)

    _parse(text, start)
    return rows, columns


def _parse(text: bytes, start: Callable[[str, dict[str, str]], None]) -> None:
    parser = ParserCreate()
    parser.StartElementHandler = start
    try:
        parser.Parse(text, True)
    except (ExpatError, ValueError) as broken:
        raise DamagedZipError from broken


def _local(name: str) -> str:
    return name.rpartition(":")[2]
