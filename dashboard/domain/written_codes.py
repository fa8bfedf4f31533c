"""Area codes as offices and spreadsheets leave them in a cell."""

import re
from decimal import Decimal

from dashboard.domain.area_codes import dotted, is_code

FIRST_PROVINCE = 11  # Aceh; what is below is no area code
NO_DESA = "0000"
FLOAT_TAIL = re.compile(r"(?<=^\d{2})[.,]0+$|(?<=\d{4})[.,]0+$")  # 6108022001.0
POWER = re.compile(r"\d[.,]?\d*E\+?0?\d", re.IGNORECASE)  # 6.108022001E9
INSIDE = re.compile(r"(?<![\d.])(\d{2}\.\d{2}\.\d{2}\.\d{4}|\d{10})(?![\d.])")


def read_code(cell: str) -> str | None:
    """Return the dotted code a cell means, None if it means none.

    Reads dots, blanks, dashes or nothing between the parts, and numbers a spreadsheet made of
    them: `6108022001.0`, `6.108022001E9`, `35.1` for 35.10.
    """
    text = cell.strip().strip("'’\"")
    if POWER.fullmatch(text):
        text = str(int(Decimal(text.replace(",", "."))))
    parts = re.split(r"[.,\s/_-]+", FLOAT_TAIL.sub("", text))
    if len(parts) == 2 and len(parts[0]) == 2 and len(parts[1]) == 1:
        parts[1] += "0"
    code = ".".join(parts)
    if len(parts) == 1:
        try:
            code = dotted(code)
        except ValueError:
            return None
    if not is_code(code) or int(code[:2]) < FIRST_PROVINCE or code.endswith(f".{NO_DESA}"):
        return None
    return code


def code_inside(text: str) -> str | None:
    """Return the desa code that stands among other words: `61.08.01.2001 - Hilir Kantor`."""
    found = INSIDE.search(text)
    return read_code(found[1]) if found else None
