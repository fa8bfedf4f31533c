"""A table of a sheet: its header, its area rows with names carried down, its totals."""

from dataclasses import dataclass

from dashboard.domain.area_codes import Level
from dashboard.intake.area_cells import code_of, name_of
from dashboard.intake.grids import Grid, Row, row_text, text_of
from dashboard.intake.headers import Header, find_header
from dashboard.intake.label_words import Role
from dashboard.intake.totals import is_sum, is_total

LADDER = (Role.KABUPATEN, Role.KECAMATAN, Role.PUSKESMAS, Role.DESA)  # the coarsest first
LEVELS = {
    Role.KABUPATEN: Level.KABUPATEN,
    Role.KECAMATAN: Level.KECAMATAN,
    Role.PUSKESMAS: Level.PUSKESMAS,
    Role.DESA: Level.DESA,
}
DOTS = {Level.KABUPATEN: 1, Level.KECAMATAN: 2, Level.DESA: 3}


@dataclass(frozen=True)
class AreaRow:
    """One row below the header; blank where the file says nothing. code: dotted."""

    number: int
    cells: Row
    code: str
    kabupaten: str
    kecamatan: str
    puskesmas: str
    desa: str


@dataclass(frozen=True)
class Table:
    """The table of one sheet."""

    grid: Grid
    header: Header
    level: Level
    titles: tuple[str, ...]
    """The lines above the header."""
    rows: tuple[AreaRow, ...]
    totals: tuple[int, ...]
    """Row numbers of sums and averages, from top to bottom."""

    @property
    def sheet(self) -> str:
        return self.grid.sheet

    @property
    def sum_row(self) -> int | None:
        """The row number of the last sum: the one of the whole table."""
        sums = [number for number in self.totals if is_sum(_first_text(self.grid, number))]
        return sums[-1] if sums else None


def find_table(grid: Grid) -> Table | None:
    """Return the table of a sheet, None where no header names an area."""
    header = find_header(grid)
    if header is None:
        return None
    finest = next((role for role in reversed(LADDER) if role in header.roles), Role.DESA)
    above = LADDER[: LADDER.index(finest)]
    rows: list[AreaRow] = []
    totals: list[int] = []
    carried = dict.fromkeys(above, "")
    for number, cells in enumerate(grid.rows[header.data_row - 1 :], start=header.data_row):
        if not any(cell is not None for cell in cells):
            continue
        row = _area_row(number, cells, header, carried)
        if _is_total_row(row, header, LEVELS[finest]):
            totals.append(number)
            carried = dict.fromkeys(above, "")
        else:
            rows.append(row)
    return Table(grid, header, LEVELS[finest], titles(grid, header), tuple(rows), tuple(totals))


def titles(grid: Grid, header: Header) -> tuple[str, ...]:
    """Return the lines above a header."""
    lines = (row_text(row) for row in grid.rows[: header.first_row - 1])
    return tuple(line.strip(" |") for line in lines if line)


def _area_row(number: int, cells: Row, header: Header, carried: dict[Role, str]) -> AreaRow:
    names = {}
    for role in LADDER:
        position = header.roles.get(role)
        inside = position is not None and position < len(cells)
        names[role] = name_of(cells[position]) if position is not None and inside else ""
        if role in carried:
            if names[role] and names[role] != carried[role]:
                _carry(role, names[role], carried)
            names[role] = carried[role]
    code = header.roles.get(Role.CODE)
    return AreaRow(
        number,
        cells,
        code_of(cells[code]) if code is not None and code < len(cells) else "",
        names[Role.KABUPATEN],
        names[Role.KECAMATAN],
        names[Role.PUSKESMAS],
        names[Role.DESA],
    )


def _carry(role: Role, name: str, carried: dict[Role, str]) -> None:
    carried[role] = name
    for finer in LADDER[LADDER.index(role) + 1 :]:  # those of the block before are not this one's
        if finer in carried:
            carried[finer] = ""


def _is_total_row(row: AreaRow, header: Header, level: Level) -> bool:
    if level in DOTS and row.code.count(".") >= DOTS[level]:
        return False
    first = next((cell for cell in row.cells if cell is not None), None)
    labels = [row.cells[p] for p in header.roles.values() if p < len(row.cells)]
    names = [text_of(cell) for cell in (first, *labels)]
    if level is Level.KABUPATEN:  # here its name is no total
        names = [name for name in names if not name.casefold().startswith("kab")]
    return any(is_total(name) for name in names)


def _first_text(grid: Grid, number: int) -> str:
    return next((text_of(c) for c in grid.rows[number - 1] if isinstance(c, str)), "")
