"""Read the cells that name an area: codes as Excel leaves them, names as offices type them."""

import re

from dashboard.domain.area_codes import dotted, is_code
from dashboard.intake.grids import Cell, text_of

WHOLE = re.compile(r"(\d+)(?:[.,]0+)?")  # 6108022001, 6108022001.0
POWER = re.compile(r"\d[.,]\d{7,9}[eE]\+?0?9")  # 6.108022001E9
KABUPATEN = re.compile(r"\d{2}[.,]\d{1,2}")  # 61.08, and 61.1 that was 61.10


def code_of(cell: Cell) -> str:
    """Return a cell's dotted Kemendagri code, blank where it holds none.

    Reads dotted and undotted codes and whole numbers Excel made of them; what has lost
    digits (6,108E+09) is no code any more.
    """
    text = text_of(cell).replace(" ", "")
    if is_code(text):
        return text
    if POWER.fullmatch(text):
        text = f"{float(text.replace(',', '.')):.0f}"
    elif KABUPATEN.fullmatch(text):
        whole, _, part = text.replace(",", ".").partition(".")
        text = f"{whole}{part:0<2}"
    elif whole_number := WHOLE.fullmatch(text):
        text = whole_number[1]
    try:
        return dotted(re.sub(r"[.\-]", "", text))
    except ValueError:
        return ""


def name_of(cell: Cell) -> str:
    """Return a name on one line."""
    return " ".join(text_of(cell).split())
