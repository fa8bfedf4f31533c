"""Recognise the layout of a file by what its tables say."""

from collections.abc import Mapping

from dashboard.intake.findings import Findings
from dashboard.intake.grids import Grid
from dashboard.intake.layouts import LAYOUTS
from dashboard.intake.layouts.layout import Layout
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.tables import Table, find_table


def recognised(grids: list[Grid], file_name: str, findings: Findings) -> tuple[Layout, list[Table]]:
    """Return the layout of the first table that has one and all tables of that layout.

    The other sheets are noted. Raises RefusedFile where no table has a layout we know.
    """
    tables = {grid.sheet: find_table(grid) for grid in grids if grid.rows}
    layout = next(
        (
            layout
            for table in tables.values()
            for layout in LAYOUTS
            if table is not None and layout.fits(table)
        ),
        None,
    )
    if layout is None:
        raise RefusedFile(_unknown(file_name, tables))
    fitting = []
    for sheet, table in tables.items():
        if table is not None and layout.fits(table):
            fitting.append(table)
        else:
            reason = f"lembar «{sheet}» bukan {layout.words}; tidak dimuat"
            findings.note("lembar-dilewati", sheet, "", "", reason)
    return layout, fitting


def _unknown(file_name: str, tables: Mapping[str, Table | None]) -> str:
    known = "; ".join(layout.words for layout in LAYOUTS)
    read = [": ".join(column.path) for table in tables.values() if table for column in
            table.header.columns]  # fmt: skip
    if not read:
        return (
            f"{file_name}: tidak ada baris judul kolom yang menyebut desa, kecamatan atau "
            f"puskesmas; pastikan tabelnya salah satu dari: {known}."
        )
    seen = ", ".join(read[:8])
    return (
        f"{file_name}: tata letaknya belum dikenal (kolom: {seen}); susun seperti salah satu "
        f"dari: {known}."
    )
