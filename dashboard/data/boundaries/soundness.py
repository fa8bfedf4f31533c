"""Whether polygons are whole: areas, valid, none empty, no hole that was land."""

import numpy as np
import shapely
from numpy.typing import NDArray

Polygons = NDArray[np.object_]


def areal(shape: shapely.Geometry) -> shapely.Geometry:
    """Return the polygons of a repaired shape, without the lines and points repair leaves."""
    valid = shapely.make_valid(shape)
    areal = [part for part in shapely.get_parts(valid) if part.geom_type.endswith("Polygon")]
    return shapely.union_all(areal) if len(areal) != 1 else areal[0]


def refuse_empty(codes: list[str], shapes: Polygons) -> None:
    """Raise ValueError, in one sentence, for desa without any land."""
    empty = [code for code, shape in zip(codes, shapes, strict=True) if shape.is_empty]
    if empty:
        raise ValueError(
            f"Poligon {', '.join(empty)} kosong atau tertutup seluruhnya oleh desa lain; "
            "perbaiki berkas lalu ulangi."
        )


def is_sound(desa: Polygons, simple: Polygons, land: shapely.Geometry) -> bool:
    """Tell whether the result is valid, and has no hole where the file had land."""
    valid = bool(shapely.is_valid(desa).all()) and not shapely.is_empty(desa).any()
    if not valid or not shapely.coverage_is_valid(desa):
        return False
    holes = [
        shapely.Polygon(ring)
        for part in shapely.get_parts(shapely.coverage_union_all(simple))
        for ring in part.interiors
    ]
    return all(hole.intersection(land).area < hole.area / 2 for hole in holes)
