"""Polygons as the browser's map wants them wound."""

from itertools import pairwise
from typing import Any

Ring = list[list[float]]


def turned(ring: Ring) -> float:
    """Return twice the signed area of a closed ring in square degrees; below 0: clockwise."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))


def parts_of(geometry: dict[str, Any]) -> list[list[Ring]]:
    """Return the parts of a GeoJSON (Multi)Polygon, each an outline and its holes."""
    coordinates: list[Any] = geometry["coordinates"]
    return coordinates if geometry["type"] == "MultiPolygon" else [coordinates]


def wound(geometry: dict[str, Any]) -> dict[str, Any]:
    """Return a GeoJSON (Multi)Polygon with outlines clockwise and holes counter-clockwise.

    The map draws on a sphere, where the inside of a ring is what lies right of it. Wound as
    RFC 7946 asks, each desa would be the whole earth but itself, and paint the screen.
    """
    parts = [_part(rings) for rings in parts_of(geometry)]
    if len(parts) == 1:
        return {"type": "Polygon", "coordinates": parts[0]}
    return {"type": "MultiPolygon", "coordinates": parts}


def _part(rings: list[Ring]) -> list[Ring]:
    outline, *holes = rings
    return [
        outline if turned(outline) < 0 else outline[::-1],
        *(hole if turned(hole) > 0 else hole[::-1] for hole in holes),
    ]
