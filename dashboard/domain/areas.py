"""An area of the official code list and where it lies."""

from dataclasses import dataclass

from dashboard.domain.area_codes import Level, kabupaten_of, kecamatan_of, parent_of


@dataclass(frozen=True)
class Area:
    """One row of the code list; lon, lat: an inner point in degrees, area in km², if known."""

    code: str
    name: str
    level: Level
    lon: float | None = None
    lat: float | None = None
    area_km2: float | None = None

    @property
    def parent(self) -> str:
        return parent_of(self.code)

    @property
    def kabupaten(self) -> str:
        return kabupaten_of(self.code)

    @property
    def kecamatan(self) -> str:
        return kecamatan_of(self.code)

    @property
    def point(self) -> tuple[float, float] | None:
        """Longitude and latitude of an inner point, if known."""
        return None if self.lon is None or self.lat is None else (self.lon, self.lat)
