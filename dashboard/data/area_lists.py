"""Adding a kabupaten to the code list of a home."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex

from dashboard.data.areas import COLUMNS, Areas
from dashboard.data.boundaries.store import replace
from dashboard.data.code_lists import Named, read_code_list
from dashboard.data.home import Home
from dashboard.domain.area_codes import Level, is_kelurahan, kabupaten_of, level_of, parent_of
from dashboard.domain.areas import Area
from dashboard.domain.written_codes import read_code


@dataclass(frozen=True)
class Added:
    """What a list brought: the kabupaten, and how many kecamatan, desa and kelurahan."""

    kabupaten: Area
    kecamatan: int
    desa: int
    kelurahan: int


def add_areas(file: Path, home: Home, areas: Areas, kab: str | None = None) -> Added:
    """Take one kabupaten out of a code list into `home.areas/<kab>.csv`, in the place of an older.

    Points and km² already known of a code stay with it. Raises ValueError, in one sentence, and
    changes nothing for a file without such a list, or when the kabupaten must be chosen.
    """
    listed = read_code_list(file)
    kab = _chosen(file, listed, kab)
    taken = _whole(file, listed, areas, kab)
    _write(taken, home.areas / f"{kab}.csv")
    levels = [area.level for area in taken]
    kelurahan = sum(area.level is Level.DESA and is_kelurahan(area.code) for area in taken)
    return Added(
        next(area for area in taken if area.code == kab),
        levels.count(Level.KECAMATAN),
        levels.count(Level.DESA) - kelurahan,
        kelurahan,
    )


def _chosen(file: Path, listed: list[Named], kab: str | None) -> str:
    with_desa = sorted({kabupaten_of(row.code) for row in listed if len(row.code) == 13})
    if kab is not None:
        code = read_code(kab)
        if code is None or level_of(code) is not Level.KABUPATEN:
            raise ValueError(f"«{kab}» bukan kode kabupaten; tulis seperti --kab 61.08.")
        if code not in with_desa:
            raise ValueError(f"{file.name} tidak memuat desa kabupaten {code}; periksa kodenya.")
        return code
    if len(with_desa) > 1:
        names = {row.code: row.name for row in listed}
        some = ", ".join(f"{code} {names.get(code, '')}".strip() for code in with_desa[:3])
        raise ValueError(
            f"{file.name} memuat {len(with_desa)} kabupaten/kota (antara lain {some}); "
            "pilih satu dengan --kab KODE."
        )
    return with_desa[0]


def _whole(file: Path, listed: list[Named], areas: Areas, kab: str) -> list[Area]:
    """Return the kabupaten with all below it and its province, every parent named."""
    rows: dict[str, Named] = {}
    for row in listed:
        if row.code != kab[:2] and not f"{row.code}.".startswith(f"{kab}."):
            continue
        first = rows.setdefault(row.code, row)
        if first.name != row.name:
            raise ValueError(
                f"{file.name}: kode {row.code} tertulis dua kali, «{first.name}» "
                f"(baris {first.row}) dan «{row.name}» (baris {row.row}); hapus yang salah."
            )
    names = {code: row.name for code, row in rows.items()}
    for parent in sorted({parent_of(code) for code in names if len(code) > 5} | {kab, kab[:2]}):
        known = areas.get(parent)
        if parent not in names and known is not None:
            names[parent] = known.name
        elif parent not in names and parent != kab[:2]:
            raise ValueError(
                f"{file.name} tidak memuat nama {level_of(parent)} {parent}; tambahkan barisnya."
            )
    return [_placed(code, name, areas.get(code)) for code, name in sorted(names.items())]


def _placed(code: str, name: str, known: Area | None) -> Area:
    if known is None:
        return Area(code, name, level_of(code))
    return Area(code, name, known.level, known.lon, known.lat, known.area_km2)


def _write(areas: Sequence[Area], target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    new = target.with_name(f"{target.name}.{token_hex(4)}")
    with new.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(COLUMNS)
        for area in areas:
            place = ("" if part is None else part for part in (area.lon, area.lat, area.area_km2))
            out.writerow([area.code, area.name, area.level, *place])
    replace(new, target)
