"""Check columns: against the total row of the file, and for being wholly blank."""

from collections.abc import Iterable

from dashboard.intake.counts import Counts
from dashboard.intake.findings import Findings
from dashboard.intake.grids import address, letters
from dashboard.intake.headers import Column
from dashboard.intake.tables import Table


def against_total(counts: Counts, columns: Iterable[int], findings: Findings) -> None:
    """Note each column whose rows do not add up to the file's own JUMLAH.

    All rows of the file count here, those set aside too.
    """
    table = counts.table
    if table.sum_row is None:
        return
    cells = table.grid.rows[table.sum_row - 1]
    for position in dict.fromkeys(columns):
        stated = counts.quiet(cells, position)
        if stated is None:
            continue
        found = sum(value for _, value in counts.column(position))
        if found != stated:
            reason = f"baris jumlah menulis {stated}, baris-barisnya berjumlah {found}"
            place = address(table.sum_row, position)
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


def not_fractions(table: Table, position: int, findings: Findings) -> None:
    """Note a column of percent in which nothing is above 1: Excel keeps 25 % as 0,25."""
    cells = [row.cells[position] for row in table.rows if position < len(row.cells)]
    values = [cell for cell in cells if isinstance(cell, float)]
    if values and max(values) <= 1 and any(not value.is_integer() for value in values):
        reason = "tidak ada nilai di atas 1: pecahan atau persen?"
        findings.note("pecahan-atau-persen", table.sheet, letters(position), "", reason)


def _name(column: Column) -> str:
    return ": ".join(column.path)
