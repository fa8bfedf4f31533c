"""Check columns: against the total row of the file, and for being wholly blank."""

from collections.abc import Iterable

from dashboard.domain.numbers import percent as words
from dashboard.intake.answers import Answers
from dashboard.intake.cell_numbers import NotANumberError, percent
from dashboard.intake.counts import Counts
from dashboard.intake.findings import Findings
from dashboard.intake.grids import address, letters
from dashboard.intake.header_levels import Column
from dashboard.intake.tables import Table

MOST_APART = 1.0  # percentage points: more than rounding


def against_total(counts: Counts, columns: Iterable[int], findings: Findings) -> None:
    """Note each column whose rows do not add up to the file's own JUMLAH, of a block or of all.

    All rows of the file count here, those set aside too.
    """
    table = counts.table
    for position in dict.fromkeys(columns) if table.sum_rows else ():
        values = counts.column(position)
        below: list[int] = [0]  # the row each block may begin after
        for number in table.sum_rows:
            stated = counts.quiet(table.grid.rows[number - 1], position)
            above = {start: _between(values, start, number) for start in below}
            whole = sum(value for _, value in values)
            block = above[below[-1]] if len(table.sum_rows) > 1 else []
            below.append(number)
            # The sum of a kecamatan may stand below those of its puskesmas, one of all on top.
            if stated is None or stated in {whole, *map(sum, above.values())}:
                continue
            found = sum(block) if block else whole
            reason = f"baris jumlah menulis {stated}, baris-barisnya berjumlah {found}"
            place = address(number, position)
            findings.note("jumlah-footer", table.sheet, place, str(stated), reason)


def not_blank(counts: Counts, columns: Iterable[int], findings: Findings) -> None:
    """Note each column in which no row holds anything."""
    table = counts.table
    if not table.rows:
        return
    names = {column.position: column for column in table.header.columns}
    for position in dict.fromkeys(columns):
        cells = (row.cells for row in table.rows)
        if not any(position < len(row) and row[position] is not None for row in cells):
            reason = f"kolom «{_name(names[position])}» kosong pada semua baris"
            findings.note("kolom-kosong", table.sheet, letters(position), "", reason)


def check_percents(table: Table, position: int, answers: Answers, findings: Findings) -> None:
    """Note percents above 100 and below 0, and a column in which nothing is above 1.

    Excel keeps 25 % as 0,25: unless the user answered, such a column stops the file.
    """
    values = _percents(table, position)
    for number, value in values:
        if not 0 <= value <= 100:
            reason = f"{words(value)} di luar 0 sampai 100 %"
            place = address(number, position)
            findings.note("persen-di-luar", table.sheet, place, f"{value:g}", reason)
    small = values and max(value for _, value in values) <= 1
    if small and answers.fractions is None and any(value % 1 for _, value in values):
        reason = "tidak ada nilai di atas 1: pecahan atau persen?"
        findings.note("pecahan-atau-persen", table.sheet, letters(position), "", reason)


def same_percents(table: Table, part: int, whole: int, position: int, findings: Findings) -> None:
    """Note where the percent a row states is not that of its counts, of which the counts count."""
    counts = Counts(table, findings)
    stated = dict(_percents(table, position))
    if stated and max(stated.values()) <= 1:  # as Excel keeps them
        stated = {number: 100 * value for number, value in stated.items()}
    for row in table.rows:
        over, under = counts.quiet(row.cells, part), counts.quiet(row.cells, whole)
        if over is None or over < 0 or not under or row.number not in stated:
            continue
        share = 100 * over / under
        if abs(share - stated[row.number]) > MOST_APART:
            said, right = words(stated[row.number]), words(share)
            reason = f"tertulis {said}, dari {over} dan {under} adalah {right}"
            place = address(row.number, position)
            findings.note("persen-tak-cocok", table.sheet, place, f"{stated[row.number]:g}", reason)


def _between(values: list[tuple[int, int]], start: int, end: int) -> list[int]:
    return [value for number, value in values if start < number < end]


def _percents(table: Table, position: int) -> list[tuple[int, float]]:
    values = []
    for row in table.rows:
        try:
            value = percent(row.cell(position))
        except NotANumberError:
            continue
        if value is not None:
            values.append((row.number, value))
    return values


def _name(column: Column) -> str:
    return ": ".join(column.path)
