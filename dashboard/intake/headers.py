"""Find the header of a table: title rows above, two levels over merged cells, column numbers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from dashboard.intake.grids import Grid, Row, text_of
from dashboard.intake.header_levels import Column, columns_of, filled
from dashboard.intake.label_words import (
    AREA_ROLES,
    BARE_NAME,
    DESA_NUMBERS,
    OTHER_NUMBERS,
    ROLES,
    Role,
    rank,
    words,
)

DEEPEST_HEADER = 60  # rows looked at for a header
COLUMN_NUMBER = re.compile(r"\(?(\d{1,3})\)?\.?")


@dataclass(frozen=True)
class Header:
    """The header band of a table, rows counted from 1."""

    first_row: int
    data_row: int
    """The first row below the band and below the column numbers."""
    columns: tuple[Column, ...]
    roles: dict[Role, int]
    """The column that names area or time in each way."""

    def label_of(self, role: Role) -> str:
        """Return the text above the column of a role, blank where there is none."""
        position = self.roles.get(role)
        return next((c.leaf for c in self.columns if c.position == position), "")

    @property
    def values(self) -> tuple[Column, ...]:
        """The columns that say nothing of area and time."""
        named = set(self.roles.values())
        return tuple(
            column
            for column in self.columns
            if column.position not in named
            and (label := words(" ".join(column.path))) not in ROLES
            and label not in OTHER_NUMBERS
        )


def find_header(grid: Grid) -> Header | None:
    """Return the header of a sheet's table, None where no row labels an area."""
    labelled = _label_row(grid)
    if labelled is None:
        return None
    return header_at(grid, labelled)


def header_at(grid: Grid, labelled: int) -> Header:
    """Return the header whose area labels stand in one row."""
    roles = roles_of(grid.rows[labelled - 1])
    first = labelled
    while _is_group_row(grid, first - 1, roles):
        first -= 1
    last = labelled
    while _is_leaf_row(grid, last + 1, roles):
        last += 1
    below = last + 1
    data_row = below + 1 if _numbers_columns(grid.rows[last : last + 1]) else below
    return Header(first, data_row, columns_of(grid, first, last), roles)


def _label_row(grid: Grid) -> int | None:
    best, most = None, (0, 0)
    for number, row in enumerate(grid.rows[:DEEPEST_HEADER], start=1):
        roles = roles_of(row)
        filled = _filled_cells(row)
        if filled < 2 or not AREA_ROLES & set(roles):
            continue
        if (len(roles), filled) > most:
            best, most = number, (len(roles), filled)
    return best


def roles_of(row: Row) -> dict[Role, int]:
    found: dict[Role, tuple[int, int]] = {}
    for position, cell in enumerate(row):
        label = words(cell) if isinstance(cell, str) else ""
        if label in ROLES:
            candidate = (rank(label), position)
            role = ROLES[label]
            found[role] = min(found.get(role, candidate), candidate)
    labels = [words(cell) if isinstance(cell, str) else "" for cell in row]
    if not AREA_ROLES & set(found) and BARE_NAME in labels and DESA_NUMBERS & set(labels):
        found[Role.DESA] = (0, labels.index(BARE_NAME))
    return {role: position for role, (_, position) in found.items()}


def _is_group_row(grid: Grid, number: int, roles: dict[Role, int]) -> bool:
    """Tell group names above the labels from a title, which starts at or before the labels."""
    cells = filled(grid, number)
    areas = {position for role, position in roles.items() if role in AREA_ROLES}
    texts = bool(cells) and all(isinstance(cell, str) for cell in cells.values())
    beside = len(cells) > 1 and areas.isdisjoint(cells)  # areas may stand at the right end
    return texts and (beside or min(cells) > max(areas))


def _is_leaf_row(grid: Grid, number: int, roles: dict[Role, int]) -> bool:
    cells = filled(grid, number)
    return bool(cells) and all(
        isinstance(cell, str) and position not in roles.values() for position, cell in cells.items()
    )


def _numbers_columns(rows: list[Row]) -> bool:
    """Tell the row 1, 2, 3 … or (1) (2) (3) … under a header from data."""
    found = [
        COLUMN_NUMBER.fullmatch(text_of(cell)) for row in rows for cell in row if cell is not None
    ]
    numbers = [int(match[1]) for match in found if match]
    rising = all(a + 1 == b for a, b in pairwise(numbers))
    return len(numbers) == len(found) >= 2 and numbers[0] in (0, 1) and rising


def named_header(grid: Grid, names: Sequence[str]) -> Header | None:
    """Return the header of a sheet that has none, from the names the user gives its columns.

    names: from left to right, "group: leaf" or a leaf; blank for a column to leave out.
    None where no name is that of an area or the sheet has no rows.
    """
    first = next((n for n, row in grid.numbered() if _filled_cells(row) > 1), None)
    if first is None:
        return None
    header = named_header_at(grid, names, first - 1)
    return header if AREA_ROLES & set(header.roles) else None


def named_header_at(grid: Grid, names: Sequence[str], last: int) -> Header:
    """Return the header of names given by the user. last: the last row above the data."""
    columns = tuple(
        Column(position, tuple(" ".join(part.split()) for part in name.split(": ")))
        for position, name in enumerate(names)
        if name.strip()
    )
    below = last + 1
    data_row = below + 1 if _numbers_columns(grid.rows[last : last + 1]) else below
    return Header(below, data_row, columns, roles_of(list(names)))


def _filled_cells(row: Row) -> int:
    return sum(cell is not None for cell in row)
