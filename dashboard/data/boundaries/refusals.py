"""Why a file is about no kabupaten that is listed, in one sentence."""

from pathlib import Path

from dashboard.data.areas import Areas
from dashboard.data.boundaries.cells import Cells
from dashboard.data.boundaries.columns import A_DESA, Columns
from dashboard.domain.area_codes import is_kelurahan, kabupaten_of
from dashboard.domain.area_names import fold
from dashboard.domain.areas import Area
from dashboard.domain.written_codes import read_code


def refusal(file: Path, cells: Cells, areas: Areas, kab: Area | None) -> str:
    """Say what the file seems to hold, and how its kabupaten is added."""
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
        return not_listed(f"{file.name} memuat kabupaten {said}, yang", f" --kab {said}")
    place = _place(cells)
    return not_listed(f"Kabupaten dalam {file.name}{f' ({place})' if place else ''}", "")


def _place(cells: Cells) -> str:
    """Return what the file itself calls its kabupaten, if a column is headed so."""
    for column, texts in cells.items():
        headed = any(word in column.lower() for word in ("kab", "kota", "wadmkk"))
        if headed and len(set(texts)) <= 3 and any(map(str.isalpha, "".join(texts))):
            return max(texts, key=texts.count)
    return ""


def not_listed(what: str, option: str) -> str:
    return f"{what} belum ada di daftar wilayah; tambahkan dulu dengan `lokus areas FILE{option}`."


def is_of_kecamatan(cells: Cells, columns: Columns, areas: Areas, kab: Area) -> bool:
    """Tell whether the names are those of the kecamatan: some desa bear the same."""
    if columns.code is not None or columns.name is None:
        return False
    kecamatan = {fold(area.name) for area in areas.kecamatan(kab.code)}
    named = {fold(text) for text in cells[columns.name] if text}
    return len(named) <= len(kecamatan) and len(named & kecamatan) > 0.8 * len(named)
