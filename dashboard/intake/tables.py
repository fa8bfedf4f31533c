"""A table of a sheet: its header, its area rows with names carried down, its totals."""

from dataclasses import dataclass, field, replace
from functools import cached_property

from dashboard.domain.area_codes import Level
from dashboard.intake.area_cells import code_of
from dashboard.intake.area_rows import LADDER, AreaRow, area_row
from dashboard.intake.block_rows import has_number, kecamatan_block
from dashboard.intake.cell_numbers import Style
from dashboard.intake.grids import Grid, row_text, text_of
from dashboard.intake.headers import Header, find_header
from dashboard.intake.label_words import Role
from dashboard.intake.totals import is_sum, is_total

LEVELS = {
    Role.KABUPATEN: Level.KABUPATEN,
    Role.KECAMATAN: Level.KECAMATAN,
    Role.PUSKESMAS: Level.PUSKESMAS,
    Role.DESA: Level.DESA,
}
BELOW = frozenset({Role.PUSKESMAS, Role.DESA})
DOTS = {Level.KABUPATEN: 1, Level.KECAMATAN: 2, Level.DESA: 3}


@dataclass(frozen=True)
class Table:
    """The table of one sheet, or the part of it that is of one period."""

    grid: Grid
    header: Header
    level: Level
    titles: tuple[str, ...]
    """The lines above the header."""
    rows: tuple[AreaRow, ...]
    totals: tuple[int, ...]
    """Row numbers of sums and averages, from top to bottom."""
    file_name: str = ""
    whole: "Table | None" = field(default=None, compare=False)
    """The table that this one is a part of."""
    styles: dict[int, Style] = field(default_factory=dict, compare=False)
    """How each column writes numbers, found once and shared by the parts of a table."""

    @property
    def sheet(self) -> str:
        return self.grid.sheet

    @property
    def every_row(self) -> tuple[AreaRow, ...]:
        """The rows of all periods: what a column's style and the file's own total are about."""
        return self.whole.rows if self.whole else self.rows

    @cached_property
    def sum_rows(self) -> tuple[int, ...]:
        """The row numbers of sums: of blocks, and last that of the whole table.

        None of them where rows of the sheet are not held: nothing can be added up to them.
        """
        if self.grid.sifted:
            return ()
        return tuple(n for n in self.totals if is_sum(_first_text(self.grid, n)))

    @property
    def sum_row(self) -> int | None:
        """The row number of the last sum."""
        return self.sum_rows[-1] if self.sum_rows else None


def find_table(
    grid: Grid, header: Header | None = None, file_name: str = "", level: Level | None = None
) -> Table | None:
    """Return the table of a sheet, None where no header names an area.

    header: where the user named the columns, or where it was found before. level: of the areas,
    if the user says it; the finest that is named if not.
    """
    header = header or find_header(grid)
    if header is None:
        return None
    finest = next((role for role in LADDER if LEVELS[role] is level), _finest(grid, header))
    above = LADDER[: LADDER.index(finest)]
    rows: list[AreaRow] = []
    totals: list[int] = []
    carried = dict.fromkeys(above, "")
    for number, cells in enumerate(grid.rows[header.data_row - 1 :], start=header.data_row):
        if not any(cell is not None for cell in cells):
            continue
        if finest in BELOW and (block := kecamatan_block(cells, header.roles.get(finest))):
            carried |= dict.fromkeys(above, "") | {Role.KECAMATAN: block}
            if has_number(cells, header):  # the sum of its desa, above them
                totals.append(number)
            else:
                rows.append(
                    replace(area_row(number, cells, header, carried), puskesmas="", desa="")
                )
            continue
        row = area_row(number, cells, header, carried)
        if _is_total_row(row, header, LEVELS[finest]):
            totals.append(number)
            carried = dict.fromkeys(above, "")
        else:
            rows.append(row)
    lines = titles(grid, header)
    return Table(grid, header, LEVELS[finest], lines, tuple(rows), tuple(totals), file_name)


def titles(grid: Grid, header: Header) -> tuple[str, ...]:
    """Return the lines above a header."""
    lines = (row_text(row) for row in grid.rows[: header.first_row - 1])
    return tuple(line.strip(" |") for line in lines if line)


def _finest(grid: Grid, header: Header) -> Role:
    """Return the finest area that is named in any row: a column of desa may stand there empty."""
    named = [role for role in reversed(LADDER) if role in header.roles]
    below = grid.rows[header.data_row - 1 :]
    for role in named:
        position = header.roles[role]
        if any(position < len(row) and row[position] is not None for row in below):
            return role
    if not named and (code := header.roles.get(Role.CODE)) is not None:
        codes = {code_of(row[code]).count(".") for row in below if code < len(row)} - {0}
        return {1: Role.KABUPATEN, 2: Role.KECAMATAN}.get(max(codes, default=3), Role.DESA)
    return named[0] if named else Role.DESA


def _is_total_row(row: AreaRow, header: Header, level: Level) -> bool:
    if level in DOTS and row.code.count(".") >= DOTS[level]:
        return False
    first = next((place for place, cell in enumerate(row.cells) if cell is not None), 0)
    own = header.roles.get(Role.KABUPATEN)
    for position in (first, *header.roles.values()):
        name = text_of(row.cell(position))
        # in the column of kabupaten its name is no total, below kecamatan it is
        named = name.casefold().startswith("kab") and (position == own or level is Level.KABUPATEN)
        if is_total(name) and not named:
            return True
    return False


def _first_text(grid: Grid, number: int) -> str:
    return next((text_of(c) for c in grid.rows[number - 1] if isinstance(c, str)), "")
