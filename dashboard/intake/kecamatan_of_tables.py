"""The kecamatan of a whole table: its title or its sheet names it, its rows do not."""

from dataclasses import replace

from dashboard.data.areas import Areas
from dashboard.domain.area_codes import Level
from dashboard.domain.area_names import fold
from dashboard.intake.block_rows import kecamatan_named
from dashboard.intake.tables import Table


def with_kecamatan(table: Table, areas: Areas, kab: str) -> Table:
    """Return the table with the kecamatan its title or sheet names in every row without one.

    Only the name of a kecamatan of this kabupaten is taken; the title wins over the sheet.
    """
    if table.level not in (Level.DESA, Level.PUSKESMAS):
        return table
    if any(row.kecamatan or row.code or row.bps for row in table.rows):
        return table
    listed = {fold(area.name) for area in areas.kecamatan(kab)}
    said = [kecamatan_named(part) for title in table.titles for part in title.split(" | ")]
    # of several lines the nearest one above the table
    names = [name for name in (*reversed(said), table.sheet) if name and fold(name) in listed]
    if not names:
        return table
    rows = tuple(replace(row, kecamatan=names[0]) for row in table.rows)
    return replace(table, rows=rows)
