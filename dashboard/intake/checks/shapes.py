"""Check that a table holds one row per area and one table only: else figures would be lost."""

from dashboard.intake.area_rows import AreaRow
from dashboard.intake.findings import Findings
from dashboard.intake.grids import address, letters, text_of
from dashboard.intake.label_words import AREA_ROLES, ROLES, words
from dashboard.intake.tables import Table

SPLITTING = frozenset({
    "jenis kelamin", "jk", "kategori", "kelompok umur", "kelompok usia", "umur", "usia", "sex",
    "gender", "uraian", "indikator", "kategori usia", "kategori umur", "jenis", "status",
    "status gizi", "klasifikasi", "rentang usia", "nama indikator", "posyandu", "nama posyandu",
    "dusun", "nama dusun", "rt", "rw", "rt rw", "lingkungan", "pustu", "nama sekolah", "sekolah",
})  # fmt: skip


def one_table(table: Table, findings: Findings) -> None:
    """Note a header that names the same area twice: a second table stands beside the first."""
    header = table.header
    for cells in table.grid.rows[header.first_row - 1 : header.data_row - 1]:
        seen: dict[str, int] = {}
        for place, cell in enumerate(cells):
            label = words(cell) if isinstance(cell, str) else ""
            if label not in ROLES or ROLES[label] not in AREA_ROLES:
                continue
            if label in seen:
                reason = f"«{cell}» juga judul kolom {letters(seen[label])}: dua tabel berdampingan"
                findings.note("tabel-berdampingan", table.sheet, letters(place), str(cell), reason)
                return
            seen[label] = place


def tell_split(table: Table, first: AreaRow, second: AreaRow, findings: Findings) -> None:
    """Note once per sheet that an area has a row per kind: of sex, of age, of indicator."""
    if findings.alike["baris-terpilah", table.sheet]:
        return
    for column in table.header.values:
        one, other = (text_of(row.cell(column.position)) for row in (first, second))
        apart = one and other and words(one) != words(other)
        if apart and words(column.leaf) in SPLITTING:
            place = address(second.number, column.position)
            reason = f"satu wilayah terbagi menurut «{column.leaf}»; satu bagian bukan angkanya"
            findings.note("baris-terpilah", table.sheet, place, other, reason)
            return
