"""Tell codes of BPS from those of Kemendagri where a header says only "kode"."""

from dataclasses import replace
from datetime import date

from dashboard.data.areas import Areas
from dashboard.data.bps_codes import shipped_bps_codes
from dashboard.intake.area_cells import bps_of
from dashboard.intake.findings import Findings
from dashboard.intake.grids import letters
from dashboard.intake.label_words import Role
from dashboard.intake.tables import Table

MOST = 0.5  # of the codes that begin as BPS codes of ours do


def with_bps_codes(table: Table, areas: Areas, findings: Findings) -> Table:
    """Return the table with its codes read as BPS codes where most of them are that."""
    position = table.header.roles.get(Role.CODE)
    if position is None or not table.rows:
        return table
    crosswalk = shipped_bps_codes()
    ours = sum(areas.get(row.code) is not None for row in table.rows)
    digits = [bps_of(row.cell(position)) for row in table.rows]
    listed = [area.code for area in areas.kabupaten()]
    near = [code for code in digits if any(crosswalk.is_of(code, kab) for kab in listed)]
    theirs = sum(bool(crosswalk.code(code, date.max)) for code in near)
    if theirs <= ours or theirs < MOST * len(near):
        return table
    reason = f"{theirs} dari {len(digits)} kode adalah kode BPS, bukan Kemendagri"
    findings.note("kode-bps", table.sheet, letters(position), "", reason)
    rows = (replace(row, code="", bps=code) for row, code in zip(table.rows, digits, strict=True))
    return replace(table, rows=tuple(rows))
