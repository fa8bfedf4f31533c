"""The tables of a sheet where a mapping says: which sheet, which row, which names, which level."""

from dashboard.intake.answers import Answers
from dashboard.intake.column_mappings import ColumnMapping, column_key
from dashboard.intake.grids import Grid
from dashboard.intake.headers import (
    DEEPEST_HEADER,
    Header,
    header_at,
    named_header,
    named_header_at,
    roles_of,
)
from dashboard.intake.label_words import AREA_ROLES
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.stacked_tables import find_tables
from dashboard.intake.tables import LEVELS, Table, find_table


def mapped_tables(
    grid: Grid, grids: list[Grid], plain: list[Table], file_name: str, answers: Answers
) -> list[Table]:
    """Return the tables of a sheet. grids: all sheets. plain: its tables without any mapping.

    Raises RefusedFile where the mapping names a sheet, a row or a level that is not there.
    """
    mapping = answers.mapping
    names = answers.columns or (mapping.names if mapping else ())
    if mapping is None or not (mapping.sheet or mapping.header_row or mapping.level):
        return plain or find_tables(grid, names, file_name)
    if not _is_meant(grid, grids, mapping, file_name):
        return []
    header = plain[0].header if plain else named_header(grid, names)
    if mapping.header_row:
        header = _header(grid, mapping, names, file_name)
    if header is None:
        return []
    if mapping.level and not any(LEVELS.get(role) is mapping.level for role in header.roles):
        raise RefusedFile(
            f"{file_name}, lembar «{grid.sheet}»: tidak ada kolom {mapping.level}, padahal "
            "pemetaan menyebut tingkat itu; betulkan pemetaannya."
        )
    if len(plain) > 1 and not mapping.header_row and mapping.level is None:
        return plain  # tables below each other have a header each
    table = find_table(grid, header, file_name, mapping.level)
    return [table] if table else []


def _is_meant(grid: Grid, grids: list[Grid], mapping: ColumnMapping, file_name: str) -> bool:
    wanted = mapping.sheet.casefold()
    if not wanted or len(grids) == 1:  # a single sheet changes its name with the month
        return True
    if all(one.sheet.casefold() != wanted for one in grids):
        named = ", ".join(one.sheet for one in grids)
        raise RefusedFile(
            f"{file_name}: lembar «{mapping.sheet}» menurut pemetaan tidak ada (ada: {named}); "
            "betulkan pemetaannya."
        )
    return grid.sheet.casefold() == wanted


def _header(grid: Grid, mapping: ColumnMapping, names: tuple[str, ...], file_name: str) -> Header:
    """Return the header at the row the mapping names, or at the row it moved to meanwhile."""
    if names:
        header = named_header_at(grid, names, mapping.header_row)
        if AREA_ROLES & set(header.roles):
            return header
    else:
        for number in (mapping.header_row, *range(1, DEEPEST_HEADER + 1)):
            if number <= len(grid.rows) and AREA_ROLES & set(roles_of(grid.rows[number - 1])):
                header = header_at(grid, number)
                keys = {column_key(column.path) for column in header.columns}
                if set(mapping.columns) <= keys:
                    return header
    raise RefusedFile(
        f"{file_name}, lembar «{grid.sheet}» baris {mapping.header_row}: judul kolom menurut "
        "pemetaan tidak ada di sana; betulkan baris judulnya atau nama kolomnya."
    )
