"""Choosing the kabupaten a file is about."""

from pathlib import Path

from dashboard.data.areas import Areas
from dashboard.data.boundaries.cells import Cells
from dashboard.data.boundaries.columns import A_DESA, Columns, find_columns
from dashboard.domain.area_codes import Level, is_kelurahan, kabupaten_of, level_of
from dashboard.domain.area_names import fold
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
        raise ValueError(_not_listed(f"Kabupaten {code}", f" --kab {code}"))
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
        raise ValueError(_refusal(file, cells, areas, kab))
    fits.sort(key=lambda fit: -fit[0])
    if len(fits) > 1:
        named = ", ".join(f"{area.code} {area.name}" for _, area, _ in fits)
        raise ValueError(f"{file.name} memuat {named}; pilih satu dengan --kab KODE.")
    _, area, columns = fits[0]
    if _is_of_kecamatan(cells, columns, areas, area):
        raise ValueError(
            f"{file.name} memuat batas kecamatan, bukan batas desa; batas kecamatan dibuat sendiri "
            "dari batas desa."
        )
    return area, columns


def _is_of_kecamatan(cells: Cells, columns: Columns, areas: Areas, kab: Area) -> bool:
    """Tell whether the names are those of the kecamatan: some desa bear the same."""
    if columns.code is not None or columns.name is None:
        return False
    kecamatan = {fold(area.name) for area in areas.kecamatan(kab.code)}
    named = {fold(text) for text in cells[columns.name] if text}
    return len(named) <= len(kecamatan) and len(named & kecamatan) > 0.8 * len(named)


def _size(cells: Cells) -> int:
    return len(next(iter(cells.values()), []))


def _refusal(file: Path, cells: Cells, areas: Areas, kab: Area | None) -> str:
    codes = [code for texts in cells.values() for code in map(read_code, texts) if code]
    desa = [code for code in codes if len(code) == A_DESA]
    official = [code for code in desa if is_kelurahan(code) or code[9] in "23"]
    said = max(map(kabupaten_of, desa), key=[*map(kabupaten_of, desa)].count, default="")
    if kab is not None:
        return (
            f"{file.name} tidak memuat desa {kab.name} ({kab.code}): kode dan nama di dalamnya "
            "tidak cocok dengan daftar wilayah."
        )
    if desa and len(official) > 0.9 * len(desa) and areas.get(said) is None:
        return _not_listed(f"{file.name} memuat kabupaten {said}, yang", f" --kab {said}")
    place = _place(cells)
    return _not_listed(f"Kabupaten dalam {file.name}{f' ({place})' if place else ''}", "")


def _place(cells: Cells) -> str:
    """Return what the file itself calls its kabupaten, if a column is headed so."""
    for column, texts in cells.items():
        headed = any(word in column.lower() for word in ("kab", "kota", "wadmkk"))
        if headed and len(set(texts)) <= 3 and any(map(str.isalpha, "".join(texts))):
            return max(texts, key=texts.count)
    return ""


def _not_listed(what: str, option: str) -> str:
    return f"{what} belum ada di daftar wilayah; tambahkan dulu dengan `lokus areas FILE{option}`."
