"""Read the counts of a table column by column; what is no count becomes a problem at its cell."""

from dashboard.intake.answers import Answers
from dashboard.intake.cell_kinds import kind_of
from dashboard.intake.cell_numbers import NotANumberError, Style, count, says_empty, says_none
from dashboard.intake.findings import Findings
from dashboard.intake.grids import Cell, Row, address, letters, text_of
from dashboard.intake.questions import Asked, Question
from dashboard.intake.tables import Table
from dashboard.intake.tallies import Tally


class Counts:
    """The counts of one table; every cell is read with the style of its column."""

    def __init__(self, table: Table, findings: Findings, answers: Answers | None = None):
        self.table, self.findings = table, findings
        self.answers = answers or Answers()
        self._styles: dict[int, Style] = {}
        self._tallies = {
            says_none: Tally("tanda-strip", "sel berisi tanda «-»: tidak ada nilai"),
            says_empty: Tally("kata-kosong", "sel berisi kata «KOSONG» atau sejenisnya"),
        }

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
            if wrong.rule == "ribuan-atau-pecahan":
                self._ask(position, place, text_of(cell))
            else:
                self.findings.note(wrong.rule, self.table.sheet, place, text_of(cell), str(wrong))
            return None
        for says, tally in self._tallies.items():
            if says(cell):
                tally.add(place, text_of(cell))
        if value is not None and value < 0:
            reason = "jumlah tidak mungkin kurang dari nol"
            self.findings.note("negatif", self.table.sheet, place, text_of(cell), reason)
            return None
        return value

    def style(self, position: int) -> Style:
        if position not in self._styles:
            # What the cells say holds for every reader of the table, the answer for this one.
            if position not in self.table.styles:
                cells = (row.cell(position) for row in self.table.every_row)
                self.table.styles[position] = Style.of(cells)
            style = self.table.styles[position]
            if style.open:
                style = style.answered(self.answers.thousands) or self._by_total(style, position)
            self._styles[position] = style
        return self._styles[position]

    def _by_total(self, style: Style, position: int) -> Style:
        """Let the file's own total say whether 1.234 is a thousand: only one of both adds up."""
        if self.table.sum_row is None:
            return style
        cells = [row.cell(position) for row in self.table.every_row]
        stated = self.table.grid.at(self.table.sum_row, position)
        fits = {}
        for thousands in (True, False):
            way = Style(dotted=style.dotted, commaed=style.commaed, thousands=thousands)
            try:
                values = [way.value(cell) for cell in (*cells, stated)]
            except NotANumberError:
                return style
            *parts, whole = (value or 0 for value in values)
            fits[thousands] = abs(sum(parts) - whole) < 1e-6
        if fits[True] == fits[False]:
            return style
        return style.answered(fits[True]) or style

    def _ask(self, position: int, place: str, written: str) -> None:
        table = self.table
        column = letters(position)
        question = Question(
            Asked.NUMBERS,
            f"{table.sheet} {column}",
            f"{table.file_name}, lembar «{table.sheet}» kolom {column}: «{written}» ({place}) "
            "berarti ribuan atau pecahan? Ulangi dengan --ribuan bila 1.234 adalah 1234, atau "
            "--pecahan bila 1,234",
            ("ribuan", "pecahan"),
        )
        if not any(asked.about == question.about for asked in self.findings.questions):
            self.findings.questions.append(question)

    def column(self, position: int) -> list[tuple[int, int]]:
        """Return row number and count of every readable cell, without noting problems."""
        found = []
        for row in self.table.every_row:
            value = self.quiet(row.cells, position)
            if value is not None:
                found.append((row.number, value))
        return found

    def sum(self, position: int) -> int:
        return sum(value for _, value in self.column(position))

    def quiet(self, cells: Row, position: int) -> int | None:
        """Return a count, None also where the cell is none."""
        try:
            cell = cells[position] if position < len(cells) else None
            return count(cell, self.style(position))
        except NotANumberError:
            return None

    def tell(self, positions: tuple[int, ...]) -> None:
        """Note how many cells say there is no value, and tally what all cells hold."""
        for tally in self._tallies.values():
            tally.tell(self.table.sheet, self.findings)
        self.findings.cells.update(
            kind_of(row.cell(position)) for row in self.table.rows for position in positions
        )
