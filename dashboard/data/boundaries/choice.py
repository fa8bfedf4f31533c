"""Choosing the kabupaten a file is about."""

from pathlib import Path

from dashboard.data.areas import Areas
from dashboard.data.boundaries.cells import Cells
from dashboard.data.boundaries.columns import Columns, find_columns
from dashboard.data.boundaries.refusals import is_of_kecamatan, not_listed, refusal
from dashboard.domain.area_codes import Level, level_of
from dashboard.domain.areas import Area
from dashboard.domain.written_codes import read_code

FITS = 0.5  # of the desa of the kabupaten, or of the file, whichever are fewer
FITS_WHEN_NAMED = 0.2


def asked_kabupaten(kab: str, areas: Areas) -> Area:
    """Return the kabupaten of a code as typed; ValueError if it is not in the code list."""
    code = read_code(kab)
    if code is None or level_of(code) is not Level.KABUPATEN:
        raise ValueError(f"«{kab}» bukan kode kabupaten; tulis seperti --kab 61.08.")
    area = areas.get(code)
    if area is None or not areas.desa(code):
        raise ValueError(not_listed(f"Kabupaten {code}", f" --kab {code}"))
    return area


def choose_kabupaten(
    file: Path, cells: Cells, areas: Areas, kab: Area | None
) -> tuple[Area, Columns]:
    """Return the kabupaten a file is about and the columns that say so.

    kab: the one asked for, or None to find it. Raises ValueError, in one sentence, where none
    fits, or more than one.
    """
    fits: list[tuple[float, Area, Columns]] = []
    asked = [kab] if kab else areas.kabupaten()
    for candidate in asked:
        columns = find_columns(cells, areas, candidate)
        fewer = min(len(areas.desa(candidate.code)), _size(cells))
        if fewer and columns.support >= (FITS_WHEN_NAMED if kab else FITS) * fewer:
            fits.append((columns.support / fewer, candidate, columns))
    if not fits:
        raise ValueError(refusal(file, cells, areas, kab))
    fits.sort(key=lambda fit: -fit[0])
    if len(fits) > 1:
        named = ", ".join(f"{area.code} {area.name}" for _, area, _ in fits)
        raise ValueError(f"{file.name} memuat {named}; pilih satu dengan --kab KODE.")
    _, area, columns = fits[0]
    if is_of_kecamatan(cells, columns, areas, area):
        raise ValueError(
            f"{file.name} memuat batas kecamatan, bukan batas desa; batas kecamatan dibuat sendiri "
            "dari batas desa."
        )
    return area, columns


def _size(cells: Cells) -> int:
    return len(next(iter(cells.values()), []))
