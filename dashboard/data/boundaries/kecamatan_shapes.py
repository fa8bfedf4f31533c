"""The kecamatan that desa make up, and where their names stand."""

import shapely

from dashboard.data.boundaries.soundness import Polygons


def joined(codes: list[str], desa: Polygons) -> dict[str, shapely.Geometry]:
    """Return each kecamatan as the sum of its desa, of the same vertices."""
    groups: dict[str, list[shapely.Geometry]] = {}
    for code, shape in zip(codes, desa, strict=True):
        groups.setdefault(code[:8], []).append(shape)
    return {code: shapely.coverage_union_all(shapes) for code, shapes in groups.items()}


def name_point(shape: shapely.Geometry) -> tuple[float, float]:
    """Return the middle of the widest place of the largest part."""
    largest = max(shapely.get_parts(shape), key=lambda part: part.area)
    centre = shapely.get_point(shapely.maximum_inscribed_circle(largest), 0)
    return round(centre.x, 5), round(centre.y, 5)
