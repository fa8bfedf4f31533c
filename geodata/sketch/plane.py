"""A flat map of one kabupaten: degrees to kilometres and back."""

from dataclasses import dataclass
from typing import Self

import numpy as np
import shapely

KM_PER_DEGREE_EAST, KM_PER_DEGREE_NORTH = 111.320, 110.574  # on the equator of WGS 84


@dataclass(frozen=True)
class Plane:
    """Equirectangular about one latitude; areas are true to 0.2 % within a kabupaten."""

    scale: tuple[float, float]

    @classmethod
    def around(cls, bounds: np.ndarray) -> Self:
        """Return the plane for west, south, east, north in degrees."""
        middle = np.radians((bounds[1] + bounds[3]) / 2)
        return cls((KM_PER_DEGREE_EAST * float(np.cos(middle)), KM_PER_DEGREE_NORTH))

    def km(self, degrees: np.ndarray) -> np.ndarray:
        return degrees * np.array(self.scale)

    def degrees(self, km: np.ndarray) -> np.ndarray:
        return km / np.array(self.scale)

    def to_km(self, geometry):
        return shapely.transform(geometry, self.km)

    def to_degrees(self, geometry):
        return shapely.transform(geometry, self.degrees)
