"""The desa of one kabupaten, by code, by name and by spelling."""

from collections import defaultdict
from collections.abc import Iterable

from dashboard.data.areas import Areas
from dashboard.domain.area_names import fold, likeness
from dashboard.domain.areas import Area

NEAR = 0.70  # within the kecamatan
NEAR_ANYWHERE = 0.80
OFFERED = 3


class Gazetteer:
    """Answers which desa of a kabupaten a name may mean; never decides in doubt."""

    def __init__(self, areas: Areas, kab: Area):
        self.kab = kab.code
        self.desa = {area.code: area for area in areas.desa(kab.code)}
        self.kecamatan = {area.code: area for area in areas.kecamatan(kab.code)}
        self._by_name: dict[str, list[Area]] = defaultdict(list)
        for area in self.desa.values():
            self._by_name[fold(area.name)].append(area)

    def named(self, name: str, kecamatan: str = "") -> list[Area]:
        """Return the desa of this very name, in one kecamatan (by code) or in all."""
        return [
            area for area in self._by_name.get(fold(name), ()) if area.code.startswith(kecamatan)
        ]

    def near(self, name: str, kecamatan: str, free: Iterable[str]) -> list[Area]:
        """Return up to three desa of similar spelling among the free codes, the nearest first."""
        found = []
        for code in free:
            area = self.desa[code]
            inside = bool(kecamatan) and area.kecamatan == kecamatan
            alike = likeness(name, area.name)
            if alike >= (NEAR if inside else NEAR_ANYWHERE):
                found.append((inside, alike, area))
        found.sort(key=lambda entry: (-entry[0], -entry[1], entry[2].code))
        return [area for _, _, area in found[:OFFERED]]
