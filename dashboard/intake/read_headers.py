"""The header of a table as it was read, for people: where it stands, what each column says."""

from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.intake.grids import letters
from dashboard.intake.tables import Table


@dataclass(frozen=True)
class ReadHeader:
    """Rows counted from 1. columns: the letters of each column → "group: leaf"."""

    sheet: str
    first_row: int
    data_row: int
    columns: Mapping[str, str]


def read_header(table: Table) -> ReadHeader:
    """Return the header of a table."""
    header = table.header
    columns = {letters(column.position): ": ".join(column.path) for column in header.columns}
    return ReadHeader(table.sheet, header.first_row, header.data_row, columns)
