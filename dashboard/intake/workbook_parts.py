"""The parts of an xlsx: which file holds which sheet, and how far the sheet reaches."""

import re
from collections.abc import Mapping
from zipfile import ZipFile

SHEET = re.compile(rb"<sheet\b[^>]*>")
ATTRIBUTE = re.compile(rb'\b(name|id|Id|Target)="([^"]*)"')
RELATION = re.compile(rb"<Relationship\b[^>]*>")
PLACE = re.compile(rb'<c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"')


def extent(text: bytes) -> tuple[int, int]:
    """Return the last row and column, from 1, that the XML of a sheet fills."""
    places = PLACE.findall(text)
    rows = max((int(number) for _, number in places), default=0)
    columns = {letters for letters, _ in places}
    return rows, max((column_number(letters) + 1 for letters in columns), default=0)


def column_number(letters: bytes) -> int:
    """Return the position of a column, from 0: A is 0, AA is 26."""
    column = 0
    for letter in letters:
        column = column * 26 + letter - ord("A") + 1
    return column - 1


def sheet_parts(package: ZipFile) -> Mapping[str, str]:
    """Return the file of each sheet inside the package."""
    names = set(package.namelist())
    index, links = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
    if not {index, links} <= names:
        return {}
    targets = {}
    for relation in RELATION.findall(package.read(links)):
        said = _attributes(relation)
        target = said.get("Target", "").lstrip("/")
        targets[said.get("Id", "")] = target if target.startswith("xl/") else f"xl/{target}"
    sheets = {}
    for sheet in SHEET.findall(package.read(index)):
        said = _attributes(sheet)
        sheets[_plain(said.get("name", ""))] = targets.get(said.get("id", ""), "")
    return sheets


def _attributes(tag: bytes) -> dict[str, str]:
    found: list[tuple[bytes, bytes]] = ATTRIBUTE.findall(tag)
    return {key.decode("ascii"): value.decode("utf-8", "replace") for key, value in found}


def _plain(text: str) -> str:
    for escaped, plain in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'")):
        text = text.replace(escaped, plain)
    return text.replace("&amp;", "&")
