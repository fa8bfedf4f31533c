"""What a cell of a count holds: a blank, a dash, the word KOSONG and 0 are four things."""

from dashboard.intake.cell_numbers import says_empty, says_none
from dashboard.intake.grids import Cell

NUMBER, ZERO, BLANK, DASH, WORD = "angka", "nol", "kosong", "strip", "kata kosong"


def kind_of(cell: Cell) -> str:
    if cell is None:
        return BLANK
    if cell in (0, "0"):
        return ZERO
    if says_none(cell):
        return DASH
    return WORD if says_empty(cell) else NUMBER
