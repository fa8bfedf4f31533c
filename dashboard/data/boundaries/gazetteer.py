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

    def kecamatan_of(self, written: dict[str, set[str]]) -> dict[str, str]:
        """Return the code of each kecamatan as a file writes it, of those that are ours.

        written: kecamatan name -> the folded names of its features. Another spelling counts if
        its desa say so: half of them, or most of at least four under any name.
        """
        known = {fold(area.name): area.code for area in self.kecamatan.values()}
        resolved = {}
        for name, features in written.items():
            code = known.get(fold(name))
            if code is None and features:
                code = self._by_its_desa(name, features)
            if code is not None:
                resolved[name] = code
        return resolved

    def _by_its_desa(self, name: str, features: set[str]) -> str | None:
        share = {
            code: sum(bool(self.named(feature, code)) for feature in features) / len(features)
            for code in self.kecamatan
        }
        best = max(share, key=share.__getitem__)
        alike = likeness(name, self.kecamatan[best].name) >= NEAR
        enough = share[best] >= 0.5 if alike else share[best] >= 0.7 and len(features) >= 4
        return best if enough else None
