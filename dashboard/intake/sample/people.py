"""How many people, families and teams each desa has."""

from functools import cache

import numpy as np

from dashboard.intake.sample.chance import stream
from dashboard.intake.sample.land import Floats, Ints, Land
from dashboard.intake.sample.seasons import FIRST_YEAR, LAST_YEAR

YEARS = range(FIRST_YEAR, LAST_YEAR + 1)

# name: (per child under five, how much more of them the remote have)
RATIOS = {
    "balita": (1.0, 0.0),
    "bayi": (0.195, 0.0),
    "bayi 0-5 bulan": (0.075, 0.0),
    "anak 6-23 bulan": (0.27, 0.0),
    "balita gizi buruk": (0.008, 0.3),
    "balita gizi kurang": (0.05, 0.2),
    "ibu hamil": (0.22, 0.0),
    "ibu hamil KEK": (0.029, 0.2),
    "ibu bersalin": (0.2, 0.0),
    "remaja putri": (0.62, -0.05),
    "calon pengantin": (0.085, 0.0),
    "PUS": (1.9, 0.0),
    "PUS miskin": (0.55, 0.15),
    "keluarga": (3.07, 0.0),
    "keluarga sasaran": (1.9, 0.0),
    "keluarga PHBS": (0.6, 0.0),
    "keluarga miskin": (0.95, 0.15),
    "penduduk miskin": (4.8, 0.15),
    "kelompok PKH": (0.03, 0.1),
    "keluarga 1000 HPK": (0.25, 0.0),
    "rumah tangga": (2.9, 0.0),
    "responden": (0.08, 0.0),
    "layanan": (6.5, 0.0),
}
VILLAGE_FUND = 870_000_000
GROWTH = -0.008
"""Fewer children every year."""


class People:
    """The people of one kabupaten, as counts of shape (years, desa)."""

    def __init__(self, land: Land):
        self._land = land
        self.of = cache(self._of)

    def _of(self, name: str) -> Ints:
        """Return a population by year and desa; KeyError for an unknown name."""
        if name == "desa":
            return np.ones((len(YEARS), len(self._land.desa)), dtype=np.int64)
        if name == "TPK":
            return 1 + (self.of("balita") > 110) + (self.of("balita") > 260)
        if name == "KRS":
            share = at_risk_share(self._land, np.array([year + 0.5 for year in YEARS]))
            return np.rint(self.of("keluarga sasaran") * share).astype(np.int64)
        if name == "dana desa":
            return self._village_fund()
        ratio, remote = RATIOS[name]
        chance = stream(self._land.kabupaten.code, "penduduk", name)
        own = np.exp(chance.normal(0, 0.07, len(self._land.desa)) + remote * self._land.remote)
        return np.rint(ratio * own * self._children).astype(np.int64)

    @property
    def _children(self) -> Floats:
        """Return the children under five before chance rounds them."""
        land, chance = self._land, stream(self._land.kabupaten.code, "ukuran desa")
        size = np.exp(chance.normal(0, 0.42, len(land.desa)) - 0.12 * land.remote)
        km2 = np.array([desa.area_km2 or 1.0 for desa in land.desa])
        size *= (km2 / np.median(km2)).clip(0.1, 10) ** 0.12
        size *= np.where(land.kelurahan, 2.2, 1.0) * np.where(land.kecamatan_index == 0, 1.25, 1.0)
        years = np.array([(1 + GROWTH) ** (year - FIRST_YEAR) for year in YEARS])
        total = land.place.balita
        return np.asarray(years[:, None] * (size / size.sum() * total)[None, :])

    def _village_fund(self) -> Ints:
        """Return rupiah to the thousand; a kelurahan has none."""
        chance = stream(self._land.kabupaten.code, "dana desa")
        fund = VILLAGE_FUND * np.exp(chance.normal(0, 0.12, (len(YEARS), len(self._land.desa))))
        rounded = np.rint(fund / 1000).astype(np.int64) * 1000
        return np.where(self._land.kelurahan, 0, rounded)


def at_risk_share(land: Land, years: Floats) -> Floats:
    """Return the share of families at risk by decimal year and desa: 46 % in 2022, 27 % in 2025."""
    level = np.interp(years, [2022, 2023, 2025.7], [0.46, 0.38, 0.27])
    odds = np.log(level / (1 - level))[:, None] + 0.45 * land.burden("keluarga berisiko")[None, :]
    return np.asarray(1 / (1 + np.exp(-odds)))
