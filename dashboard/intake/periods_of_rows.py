"""Several periods in one sheet: a column of months, quarters or years says the period of a row."""

from collections import defaultdict
from dataclasses import replace

from dashboard.domain.periods import Period
from dashboard.intake.area_rows import AreaRow
from dashboard.intake.findings import Findings
from dashboard.intake.grids import Cell, address, text_of
from dashboard.intake.label_words import TIME_ROLES, Role
from dashboard.intake.period_cells import period_of
from dashboard.intake.tables import Table


def split_rows(table: Table, year: int | None, findings: Findings) -> dict[Period, Table] | None:
    """Return a table per period met in the rows; None if nothing says the year of a month.

    year: what titles or the user say, for rows without one. Rows of no readable period are set
    aside.
    """
    carried: dict[Role, Cell] = {}
    parts: dict[Period, list[AreaRow]] = defaultdict(list)
    astray: list[AreaRow] = []
    known: dict[tuple[Cell, ...], Period | None] = {}
    lacks_year = False
    for row in table.rows:
        said = {role: row.cell(table.header.roles.get(role)) for role in TIME_ROLES}
        for role, cell in said.items():
            # a month is written once for its block where its cells are merged
            if cell is None and table.grid.merged and _merged(table, row, role):
                said[role] = carried.get(role)
            else:
                carried[role] = cell
        key = tuple(said.values())
        if key not in known:
            known[key] = period_of(said, table.header, year)
        period = known[key]
        if period is not None:
            parts[period].append(row)
        elif year is None and said[Role.YEAR] is None and _speaks(said):
            lacks_year = True
        else:
            astray.append(row)
    if lacks_year:
        return None
    for row in astray:
        _set_aside(table, row, findings)
    return {
        period: replace(
            table,
            rows=tuple(rows),
            totals=table.totals if number == 0 else (),
            whole=table if len(parts) > 1 else None,
        )
        for number, (period, rows) in enumerate(sorted(parts.items()))
    }


def has_time_column(table: Table) -> bool:
    return any(role in table.header.roles for role in TIME_ROLES)


def _speaks(said: dict[Role, Cell]) -> bool:
    return any(cell is not None for cell in said.values())


def _merged(table: Table, row: AreaRow, role: Role) -> bool:
    position = table.header.roles.get(role)
    return any(
        merge.top < row.number <= merge.bottom and merge.left == position
        for merge in table.grid.merged or ()
    )


def _set_aside(table: Table, row: AreaRow, findings: Findings) -> None:
    if not findings.enter(table.sheet, row.number):
        return
    role = next(r for r in (Role.MONTH, Role.PART, Role.YEAR) if r in table.header.roles)
    position = table.header.roles[role]
    written = text_of(row.cell(position))
    reason = f"{role} «{written}» tidak terbaca" if written else f"{role} tidak terisi"
    findings.set_aside(table.sheet, row.number, row.cells, reason)
    place = address(row.number, position)
    findings.note("periode-tak-terbaca", table.sheet, place, written, reason)
