"""Several tables one below the other in a sheet: month after month, each with its own header."""

from collections.abc import Iterator
from dataclasses import replace

from dashboard.intake.grids import Grid, Row
from dashboard.intake.headers import find_header, header_at, named_header, roles_of
from dashboard.intake.label_words import AREA_ROLES, BARE_NAME, ROLES, words
from dashboard.intake.periods_of_tables import stated_period
from dashboard.intake.tables import Table, find_table

LABELLED = {*ROLES, BARE_NAME}


def find_tables(grid: Grid, names: tuple[str, ...] = (), file_name: str = "") -> list[Table]:
    """Return the tables of a sheet from top to bottom; none where no header names an area.

    names: what the user called the columns of a sheet without a header.
    """
    header = find_header(grid)
    if header is None:
        named = named_header(grid, names) if names else None
        table = find_table(grid, named, file_name) if named else None
        return [table] if table else []
    roles = {role for role in header.roles if role in AREA_ROLES}
    place = header.roles[min(roles)]
    starts = [
        number
        for number, row in grid.numbered()
        if _labels(row, place) and roles <= set(found := roles_of(row)) and found == header.roles
    ]
    if len(starts) < 2:
        table = find_table(grid, header, file_name)
        return [table] if table else []
    return list(_cut(grid, starts, file_name))


def _labels(row: Row, place: int) -> bool:
    cell = row[place] if place < len(row) else None
    return isinstance(cell, str) and words(cell) in LABELLED


def _cut(grid: Grid, starts: list[int], file_name: str) -> Iterator[Table]:
    """Yield each table, read from a copy of the sheet that ends where the next one begins."""
    begins = [_titles_begin(grid, start) for start in starts]
    begins[0] = 1
    above: tuple[str, ...] = ()
    for begin, start, following in zip(begins, starts, [*begins[1:], None], strict=True):
        end = len(grid.rows) if following is None else following - 1
        part = Grid(grid.sheet, [[]] * (begin - 1) + grid.rows[begin - 1 : end], grid.merged)
        table = find_table(part, header_at(part, start), file_name)
        if table is not None:
            if stated_period(table.sheet, table.titles, "").period is None:
                # the month stands once, above the first of them
                table = replace(table, titles=(*above, *table.titles))
            above = above or table.titles
            yield table


def _titles_begin(grid: Grid, start: int) -> int:
    """Return the first of the lines with a single text that stand right above a header."""
    number = start
    while number > 1:
        above = [cell for cell in grid.rows[number - 2] if cell is not None]
        if len(above) > 1 or not all(isinstance(cell, str) for cell in above):
            break
        number -= 1
    return number
