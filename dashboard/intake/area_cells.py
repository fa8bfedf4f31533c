"""Read the cells that name an area: codes as Excel leaves them, names as offices type them."""

import re
from functools import lru_cache

from dashboard.domain.area_codes import dotted
from dashboard.domain.written_codes import read_code
from dashboard.intake.grids import Cell, text_of

SEPARATORS = re.compile(r"[\s.,/_-]+")
FLOAT_TAIL = re.compile(r"(?<=\d{4})[.,]0+$")
POWER = re.compile(r"\d([.,]\d+)?E\+?0?\d", re.IGNORECASE)
NUMBERED = re.compile(r"^\(?\d{1,3}[.)] ?(?=[^\W\d_])")  # 1. Raja
BPS_LENGTHS = (4, 7, 10)


def code_of(cell: Cell) -> str:
    """Return a cell's dotted Kemendagri code, blank where it holds none.

    Reads dotted and undotted codes, codes that lost some of their dots, and the numbers Excel made
    of them; what has lost digits (6,108E+09) is no code any more.
    """
    return _code_in(text_of(cell)) if cell is not None else ""


@lru_cache(maxsize=8192)
def _code_in(text: str) -> str:
    found = read_code(text)
    if found is not None:
        return found
    digits = SEPARATORS.sub("", FLOAT_TAIL.sub("", text.strip(" '’\"")))
    try:
        return read_code(dotted(digits)) or ""
    except ValueError:
        return ""


def bps_of(cell: Cell) -> str:
    """Return the digits of a BPS code of any level, blank where a cell holds none."""
    text = text_of(cell).strip(" '’\"")
    if POWER.fullmatch(text):
        text = f"{float(text.replace(',', '.')):.0f}"
    digits = SEPARATORS.sub("", FLOAT_TAIL.sub("", text))
    return digits if digits.isdigit() and len(digits) in BPS_LENGTHS else ""


def name_of(cell: Cell) -> str:
    """Return a name on one line, without the number of a list before it."""
    return NUMBERED.sub("", " ".join(text_of(cell).split()))
