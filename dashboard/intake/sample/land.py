"""The land: where each desa lies, who belongs together, how far it is from everything."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from dashboard.data.areas import Areas
from dashboard.domain.area_codes import is_kelurahan
from dashboard.domain.areas import Area
from dashboard.intake.sample.chance import stream
from dashboard.intake.sample.places import Place, place_of

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
WORST = 2.2
"""Deviations beyond which no desa stands, however lonely its island."""


@dataclass(frozen=True)
class Land:
    """A kabupaten with its kecamatan and desa in the order of their codes."""

    kabupaten: Area
    place: Place
    kecamatan: list[Area]
    desa: list[Area]

    @cached_property
    def name(self) -> str:
        return self.kabupaten.name.removeprefix("Kabupaten ")

    @cached_property
    def kecamatan_index(self) -> Ints:
        """Return for each desa the place of its kecamatan in the list."""
        order = {area.code: place for place, area in enumerate(self.kecamatan)}
        return np.array([order[desa.kecamatan] for desa in self.desa])

    @cached_property
    def points(self) -> Floats:
        """Return lon, lat of each desa, scaled so that the longer side is 1."""
        points = np.array([(desa.lon or 0.0, desa.lat or 0.0) for desa in self.desa])
        low, high = points.min(axis=0), points.max(axis=0)
        return np.asarray((points - low) / max(float((high - low).max()), 1e-9))

    @cached_property
    def kelurahan(self) -> Bools:
        return np.array([is_kelurahan(desa.code) for desa in self.desa])

    @cached_property
    def remote(self) -> Floats:
        """Return how hard a desa is to reach, mean 0, deviation 1: far, upstream, no road."""
        gate = self.place.gate
        points = [(desa.lon or gate[0], desa.lat or gate[1]) for desa in self.desa]
        distance = np.hypot(*(np.array(points) - gate).T)
        return standard(0.85 * standard(distance) + 0.5 * self.field("terpencil"))

    def field(self, subject: str) -> Floats:
        """Return a pattern over the desa, mean 0 and deviation 1: smooth, by kecamatan, own."""
        chance = stream(self.kabupaten.code, "pola", subject)
        waves = chance.normal(0, 5, (4, 2))
        turns = chance.uniform(0, 2 * np.pi, 4)
        smooth = np.cos(self.points @ waves.T + turns).sum(axis=1)
        kecamatan = chance.normal(size=len(self.kecamatan))[self.kecamatan_index]
        own = chance.normal(size=len(self.desa))
        return standard(0.75 * standard(smooth) + 0.45 * kecamatan + 0.4 * own)

    def burden(self, subject: str) -> Floats:
        """Return how badly a desa stands in one subject: the remote stand worse in every one."""
        both = standard(0.75 * self.remote + 0.65 * self.field(subject))
        return both.clip(-WORST, WORST)


def standard(values: Floats) -> Floats:
    """Shift and scale to mean 0 and deviation 1."""
    deviation = float(values.std())
    return np.asarray((values - values.mean()) / (deviation or 1.0))


def land_of(areas: Areas, kab: str) -> Land:
    """Return the land of a kabupaten; ValueError where the sample or the code list lacks it."""
    place = place_of(kab)
    kabupaten, desa = areas.get(kab), areas.desa(kab)
    if kabupaten is None or not desa:
        raise ValueError(
            f"Daftar wilayah tidak memuat desa kabupaten {kab}; tambahkan dengan `lokus areas`."
        )
    return Land(kabupaten, place, areas.kecamatan(kab), desa)
