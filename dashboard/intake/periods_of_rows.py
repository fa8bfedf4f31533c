"""Several periods in one sheet: a column of months, quarters or years says the period of a row."""

import re
from collections import defaultdict
from dataclasses import replace
from datetime import date

from dashboard.domain.periods import Period, Rhythm
from dashboard.intake.findings import Findings
from dashboard.intake.grids import Cell, address, text_of
from dashboard.intake.label_words import TIME_ROLES, Role, words
from dashboard.intake.period_words import MONTH_NUMBERS, ROMAN, periods_in
from dashboard.intake.tables import AreaRow, Table

WHOLE_YEAR = re.compile(r"(?:tahun )?(20\d\d)(?: 0)?")
NUMBER = re.compile(r"(\d{1,2})(?:[.,]0+)?")
YEAR_MONTH = re.compile(r"(20\d\d)[-/ ]?(0?[1-9]|1[0-2])")
PART_WORD = {"s": Rhythm.SEMESTER, "t": Rhythm.QUARTER, "k": Rhythm.QUARTER}


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
            known[key] = _period(said, table, year)
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


def _period(said: dict[Role, Cell], table: Table, year: int | None) -> Period | None:
    of_row = _year(said[Role.YEAR]) or (None if said[Role.YEAR] is not None else year)
    month, part = said[Role.MONTH], said[Role.PART]
    if isinstance(month, date):
        return Period(month.year, Rhythm.MONTH, month.month)
    if month is not None:
        both = YEAR_MONTH.fullmatch(text_of(month).strip())
        if both:
            return Period(int(both[1]), Rhythm.MONTH, int(both[2]))
        return _month(month, of_row)
    if part is not None:
        return _part(part, table, of_row)
    if Role.MONTH in table.header.roles or Role.PART in table.header.roles:
        return None
    return Period(of_row, Rhythm.YEAR) if of_row else None


def _year(cell: Cell) -> int | None:
    found = WHOLE_YEAR.fullmatch(words(text_of(cell)))
    return int(found[1]) if found else None


def _month(cell: Cell, year: int | None) -> Period | None:
    text = text_of(cell)
    number = NUMBER.fullmatch(text.strip())
    month = int(number[1]) if number else MONTH_NUMBERS.get(words(text))
    if month is None:
        found = periods_in(text, year)
        return found.pop() if len(found) == 1 else None
    return Period(year, Rhythm.MONTH, month) if year and 1 <= month <= 12 else None


def _part(cell: Cell, table: Table, year: int | None) -> Period | None:
    text = text_of(cell)
    found = periods_in(text, year)
    if len(found) == 1:
        return found.pop()
    label = words(table.header.label_of(Role.PART))
    rhythm = PART_WORD.get(label[:1])
    number = ROMAN.get(words(text))
    if rhythm and year and number and number <= (2 if rhythm is Rhythm.SEMESTER else 4):
        return Period(year, rhythm, number)
    own = _year(cell)
    return Period(own, Rhythm.YEAR) if own else None


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
