"""Recognise a by-name file by its header: persons never come in."""

from dashboard.intake.grids import Grid
from dashboard.intake.headers import DEEPEST_HEADER
from dashboard.intake.label_words import words
from dashboard.intake.refusals import RefusedFile

ALONE = frozenset({"nik", "nik kk", "no kk", "nomor kk", "nik anak", "nik ortu", "nik ibu"})
TOGETHER = frozenset({
    "nama", "nama balita", "nama anak", "nama ibu", "nama ortu", "nama orang tua", "nama lengkap",
    "tgl lahir", "tanggal lahir", "alamat", "rt", "rw", "jk", "no hp", "hp",
})  # fmt: skip
ENOUGH = 3


def refuse_by_name(grids: list[Grid], file_name: str) -> None:
    """Raise RefusedFile where a header has columns of persons (NIK, nama, alamat, tanggal lahir).

    The sentence names columns only, never what stands in them.
    """
    for grid in grids:
        for number, row in enumerate(grid.rows[:DEEPEST_HEADER], start=1):
            labels = {words(cell) for cell in row if isinstance(cell, str)}
            personal = sorted(labels & ALONE or labels & TOGETHER)
            if labels & ALONE or len(personal) >= ENOUGH:
                raise RefusedFile(
                    f"{file_name}, lembar «{grid.sheet}», baris {number}: memuat data perorangan "
                    f"(kolom {', '.join(personal)}); Lokus tidak menyimpan data perorangan, kirim "
                    "rekap per desa."
                )
