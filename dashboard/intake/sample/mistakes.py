"""The errors an office makes, put in on purpose: one of each kind per kabupaten."""

from dataclasses import dataclass
from functools import cached_property

from dashboard.domain.area_names import fold
from dashboard.domain.areas import Area
from dashboard.domain.periods import Period
from dashboard.intake.sample.chance import stream
from dashboard.intake.sample.land import Land
from dashboard.intake.sample.reporting import silent_desa

DINKES = "Dinas Kesehatan"
TOO_MANY = ("pregnant_iron_tablet_90", Period.parse("2025-08"))
"""More served than there are."""
NO_SASARAN = ("girl_iron_tablet", Period.parse("2025-07"))
"""Served, but the sasaran is 0."""
MISSPELT = Period.parse("2025-07")
"""The Sigizi recap with a desa name that is no one's."""
DOUBLED = Period.parse("2025-06")
"""The Sigizi recap with a desa pasted twice."""


@dataclass(frozen=True)
class Mistakes:
    """Which desa each error fell on."""

    land: Land

    @cached_property
    def too_many(self) -> str:
        return self._one("pembilang lebih besar", TOO_MANY[1]).code

    @cached_property
    def no_sasaran(self) -> str:
        return self._one("sasaran nol", NO_SASARAN[1]).code

    @cached_property
    def doubled(self) -> str:
        return self._one("baris ganda", DOUBLED).code

    @cached_property
    def misspelt(self) -> tuple[str, str]:
        """Return the code of a desa and the name typed for it."""
        desa = self._one("salah ketik", MISSPELT)
        neighbours = {fold(other.name) for other in self.land.desa}
        wrong = next(name for name in _typos(desa.name) if fold(name) not in neighbours)
        return desa.code, wrong

    def spoilt(
        self, indicator: str, period: Period, code: str, whole: int, part: int
    ) -> tuple[int, int]:
        """Return denominator and numerator as typed: wrong where an error fell on this desa."""
        if (indicator, period) == TOO_MANY and code == self.too_many:
            return whole, whole + 4
        if (indicator, period) == NO_SASARAN and code == self.no_sasaran:
            return 0, part
        return whole, part

    def _one(self, kind: str, period: Period) -> Area:
        silent = silent_desa(self.land, DINKES, period)
        able = [
            desa
            for desa, quiet in zip(self.land.desa, silent, strict=True)
            if not quiet and len(desa.name) > 5
        ]
        return able[int(stream(self.land.kabupaten.code, "salah", kind).integers(len(able)))]


def _typos(name: str) -> list[str]:
    """Return the name with two letters swapped, first near its middle."""
    places = sorted(range(1, len(name) - 1), key=lambda place: abs(place - len(name) // 2))
    return [
        name[:place] + name[place + 1] + name[place] + name[place + 2 :]
        for place in places
        if name[place : place + 2].isalpha()
        and name[place : place + 2].islower()
        and name[place] != name[place + 1]
    ]
