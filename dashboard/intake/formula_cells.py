"""Cells of an xlsx whose formula was never computed or failed: a reader of values sees a blank.

Empty is not zero and not an error: such a cell comes back as its formula or its error.
"""

import re

from dashboard.intake.grids import Row
from dashboard.intake.workbook_parts import column_number

# A cell with a formula and no value, or of the type error. Written by Excel, LibreOffice, openpyxl.
# None of these reads a byte twice: what looks endless is refused at the next sign.
CELL = re.compile(
    rb'<c r="([A-Z]{1,3})(\d{1,7})"([^<>]*)(?<!/)>((?:[^<]++|<(?!/?c[ >]))*+)</c>', re.DOTALL
)
FORMULA = re.compile(rb"<f\b[^<>]*(?:/>|>([^<]*)</f>)")
VALUE = re.compile(rb"<v>([^<]+)</v>")
BLANK = rb"\s*+(?:<v></v>\s*+|<v\s*+/>\s*+)?</c>"
UNCOUNTED = re.compile(rb"</f>" + BLANK + rb"|<f[^<>]*/>" + BLANK)
NO_FORMULA = "=rumus"


def unread_cells(text: bytes) -> list[tuple[int, int, str]]:
    """Return row (from 1), column (from 0) and text of such cells in the XML of a sheet."""
    return _cells(text) if b't="e"' in text or UNCOUNTED.search(text) else []


def put_back(rows: list[Row], cells: list[tuple[int, int, str]]) -> None:
    """Write the texts into the grid of their sheet, which may end before them."""
    for number, column, text in cells:
        while len(rows) < number:
            rows.append([])
        row = rows[number - 1]
        row.extend([None] * (column + 1 - len(row)))
        row[column] = text


def _cells(text: bytes) -> list[tuple[int, int, str]]:
    cells = []
    for letters, number, attributes, inside in CELL.findall(text):
        if b't="str"' in attributes:  # computed, and the result is a text without a letter
            continue
        formula, value = FORMULA.search(inside), VALUE.search(inside)
        if b't="e"' in attributes:
            said = value[1].decode("utf-8", "replace") if value else "#REF!"
        elif formula is not None and value is None and b"<is>" not in inside:
            said = f"={(formula[1] or b'').decode('utf-8', 'replace')}"
            said = said if len(said) > 1 else NO_FORMULA
        else:
            continue
        cells.append((int(number), column_number(letters), said))
    return cells
