"""Degrees to px for a map that is not drawn by plotly: one scale both ways, north above."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import cos, radians
from typing import Any

MARGIN = 6  # px, so that no outline is cut


@dataclass(frozen=True)
class Frame:
    """west, north: degrees at the left and upper edge. east_px, north_px: px per degree."""

    west: float
    north: float
    east_px: float
    north_px: float
    left: float
    top: float

    def at(self, lon: float, lat: float) -> tuple[float, float]:
        return (
            self.left + (lon - self.west) * self.east_px,
            self.top + (self.north - lat) * self.north_px,
        )

    def path(self, geometry: Mapping[str, Any]) -> str:
        """Return the rings of a Polygon or MultiPolygon as the path of an SVG."""
        return "".join(self._ring(ring) for ring in _rings(geometry))

    def _ring(self, ring: Sequence[Sequence[float]]) -> str:
        points = (self.at(lon, lat) for lon, lat, *_ in ring)
        return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "Z"


def frame_of(features: Iterable[Mapping[str, Any]], size: tuple[int, int]) -> Frame:
    """Return the frame in which all polygons fit. size: px.

    A degree of longitude is shortened by the cosine of the middle latitude.
    """
    corners = [
        (lon, lat)
        for feature in features
        for ring in _rings(feature["geometry"])
        for lon, lat, *_ in ring
    ]
    lons, lats = zip(*corners, strict=True)
    west, east, south, north = min(lons), max(lons), min(lats), max(lats)
    shorter = cos(radians((south + north) / 2))
    wide, high = (east - west) * shorter, north - south
    width, height = size[0] - 2 * MARGIN, size[1] - 2 * MARGIN
    px = min(width / wide, height / high)
    return Frame(
        west,
        north,
        px * shorter,
        px,
        MARGIN + (width - wide * px) / 2,
        MARGIN + (height - high * px) / 2,
    )


def _rings(geometry: Mapping[str, Any]) -> Iterator[Sequence[Sequence[float]]]:
    shapes = geometry["coordinates"]
    for polygon in shapes if geometry["type"] == "MultiPolygon" else [shapes]:
        yield from polygon
