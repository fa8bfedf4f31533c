"""The official code list: the areas that ship and those an office added."""

import csv
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from dashboard.data.home import Home
from dashboard.domain.area_codes import Level, is_code, level_of
from dashboard.domain.areas import Area

GEODATA = Path(__file__).resolve().parents[2] / "geodata"
COLUMNS = ("code", "name", "level", "lon", "lat", "area_km2")


class Areas:
    """Areas by code, always in the order of their codes."""

    def __init__(self, areas: Iterable[Area]):
        ordered = sorted(areas, key=lambda area: area.code)
        self._by_code = {area.code: area for area in ordered}
        self._below: dict[tuple[str, Level], list[Area]] = defaultdict(list)
        for area in ordered:
            for length in (2, 5, 8, 13):
                if length <= len(area.code):
                    self._below[area.code[:length], area.level].append(area)

    def get(self, code: str) -> Area | None:
        return self._by_code.get(code)

    def kabupaten(self) -> list[Area]:
        return [area for area in self._by_code.values() if area.level is Level.KABUPATEN]

    def kecamatan(self, kab: str) -> list[Area]:
        return list(self._below.get((kab, Level.KECAMATAN), ()))

    def desa(self, code: str) -> list[Area]:
        """Return desa and kelurahan of a province, kabupaten or kecamatan."""
        return list(self._below.get((code, Level.DESA), ()))

    def within(self, code: str) -> list[Area]:
        """Return the area itself and every area below it."""
        return [
            area
            for area in self._by_code.values()
            if area.code == code or area.code.startswith(f"{code}.")
        ]


def load_areas(home: Home) -> Areas:
    """Read the list that ships and the lists added to a home.

    An added list stands for its whole kabupaten: codes it no longer has are gone.
    Raises ValueError for a list that cannot be read.
    """
    areas = {area.code: area for area in read_list(GEODATA / "areas.csv")}
    for added in sorted(home.areas.glob("*.csv")):
        kab = added.stem
        areas = {code: area for code, area in areas.items() if not code.startswith(kab)}
        areas |= {area.code: area for area in read_list(added)}
    return Areas(areas.values())


def read_list(file: Path) -> list[Area]:
    """Read one list with the columns of COLUMNS; ValueError names the file and the row."""
    with file.open(encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    areas = []
    for number, row in enumerate(rows, start=2):
        try:
            areas.append(_area(row))
        except (KeyError, TypeError, ValueError) as wrong:
            raise ValueError(
                f"Daftar wilayah {file.name} baris {number} tidak terbaca; buat ulang daftar itu "
                "dengan `lokus areas`."
            ) from wrong
    return areas


def _area(row: dict[str, str]) -> Area:
    code = row["code"]
    if not is_code(code):
        raise ValueError(code)
    lon, lat, km2 = (float(row[key]) if row[key] else None for key in ("lon", "lat", "area_km2"))
    return Area(code, row["name"], level_of(code), lon, lat, km2)
