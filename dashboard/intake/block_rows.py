"""Rows that name the kecamatan of the desa below them: a block begins, it is no desa itself."""

import re

from dashboard.intake.cell_numbers import PLAIN
from dashboard.intake.grids import Cell, Row
from dashboard.intake.headers import Header

# "Kecapi" is a desa.
BLOCK = re.compile(r"(?:kecamatan\b|kec\b\.?) *:? *(\S.*)", re.IGNORECASE)


def kecamatan_named(text: str) -> str:
    """Return X of "Kec. X" and "KECAMATAN : X", blank for any other text."""
    found = BLOCK.fullmatch(" ".join(text.split()))
    return found[1].strip() if found else ""


def kecamatan_block(cells: Row, naming: int | None) -> str:
    """Return the kecamatan a row opens; blank for a row of an area.

    naming: the column that names the areas; a row that names none may say it elsewhere.
    """
    own = cells[naming] if naming is not None and naming < len(cells) else None
    if own is not None:
        return kecamatan_named(own) if isinstance(own, str) else ""
    texts = [cell for cell in cells if isinstance(cell, str)]
    return kecamatan_named(texts[0]) if len(texts) == 1 else ""


def has_number(cells: Row, header: Header) -> bool:
    """Tell whether a row counts anything beside area and time."""
    values = (column.position for column in header.values)
    return any(_is_number(cells[place]) for place in values if place < len(cells))


def _is_number(cell: Cell) -> bool:
    return isinstance(cell, (int, float)) or (
        isinstance(cell, str) and PLAIN.fullmatch(cell.replace(".", "")) is not None
    )
