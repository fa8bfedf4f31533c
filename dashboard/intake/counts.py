"""Read the counts of a table column by column; what is no count becomes a problem at its cell."""

from dashboard.intake.cell_numbers import NotANumberError, Style, count, is_no_value
from dashboard.intake.findings import Findings
from dashboard.intake.grids import Cell, Row, address, text_of
from dashboard.intake.tables import Table
from dashboard.intake.tallies import Tally


class Counts:
    """The counts of one table; every cell is read with the style of its column."""

    def __init__(self, table: Table, findings: Findings):
        self.table, self.findings = table, findings
        self.no_value = Tally("tanpa-nilai", "sel berisi tanda «tidak ada nilai»")
        self._styles: dict[int, Style] = {}

    def read(self, number: int, cells: Row, position: int) -> int | None:
        """Return a count, None where the cell is blank, says "-" or is a problem (noted)."""
        cell = cells[position] if position < len(cells) else None
        if cell is None:
            return None
        if type(cell) is float and cell >= 0 and cell.is_integer():  # nearly all of them
            return int(cell)
        return self._read(number, cell, position)

    def _read(self, number: int, cell: Cell, position: int) -> int | None:
        place = address(number, position)
        try:
            value = count(cell, self.style(position))
        except NotANumberError as wrong:
            self.findings.note(wrong.rule, self.table.sheet, place, text_of(cell), str(wrong))
            return None
        if is_no_value(cell):
            self.no_value.add(place, text_of(cell))
        if value is not None and value < 0:
            reason = "jumlah tidak mungkin kurang dari nol"
            self.findings.note("negatif", self.table.sheet, place, text_of(cell), reason)
            return None
        return value

    def style(self, position: int) -> Style:
        if position not in self._styles:
            rows = (row.cells for row in self.table.rows)
            self._styles[position] = Style.of(c[position] for c in rows if position < len(c))
        return self._styles[position]

    def column(self, position: int) -> list[tuple[int, int]]:
        """Return row number and count of every readable cell, without noting problems."""
        found = []
        for row in self.table.rows:
            value = self.quiet(row.cells, position)
            if value is not None:
                found.append((row.number, value))
        return found

    def quiet(self, cells: Row, position: int) -> int | None:
        """Return a count, None also where the cell is none."""
        try:
            cell = cells[position] if position < len(cells) else None
            return count(cell, self.style(position))
        except NotANumberError:
            return None
