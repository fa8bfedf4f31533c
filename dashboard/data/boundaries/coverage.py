"""One valid coverage out of the polygons of a file: no gaps, no overlaps, islands kept.

The recipe was measured on real files: in metres, valid polygons, gaps up to 100 m closed, shared
borders simplified together, back to degrees with 7 decimals (5 leave none valid).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray

GAP = 100.0  # metres
TOLERANCES = (
    50.0,
    25.0,
    10.0,
    0.0,
)  # metres; the finer ones if the coarse leaves no valid coverage
DECIMALS = 7
CHANGE, SMALLEST = 0.05, 1e5  # share of the area, and m² below which a share says nothing
Polygons = NDArray[np.object_]


@dataclass(frozen=True)
class Coverage:
    """Polygons by code in degrees. changed: codes whose area moved by more than 5 %."""

    desa: dict[str, shapely.Geometry]
    kecamatan: dict[str, shapely.Geometry]
    points: dict[str, tuple[float, float]]
    """Where the name of each kecamatan stands."""
    changed: dict[str, float]
    """New area as a share of the old one."""


def make_coverage(parts: Mapping[str, Sequence[shapely.Geometry]]) -> Coverage:
    """Make one coverage of the polygons of each desa code, in degrees WGS84.

    Raises ValueError if a desa would vanish below others, or no valid coverage comes out.
    """
    codes = sorted(parts)
    together = [shapely.union_all(shapely.make_valid(list(parts[code]))) for code in codes]
    degrees = gpd.GeoSeries(together, crs=4326)
    metres = degrees.estimate_utm_crs()
    raw = np.array([_areal(shape) for shape in degrees.to_crs(metres)], dtype=object)
    _refuse_empty(codes, raw)
    clean = shapely.coverage_clean(raw, gap_width=GAP, merge_strategy="min_area")
    clean = np.array([_areal(shape) for shape in clean], dtype=object)
    _refuse_empty(codes, clean)
    land = shapely.union_all(raw)
    for tolerance in TOLERANCES:
        simple = shapely.coverage_simplify(clean, tolerance)
        back = gpd.GeoSeries(simple, crs=metres).to_crs(4326)
        desa = shapely.transform(back.values, lambda points: points.round(DECIMALS))
        if _is_sound(desa, simple, land):
            break
    else:
        raise ValueError("Poligon dalam berkas ini terlalu rusak untuk dijadikan satu peta utuh.")
    before, after = shapely.area(raw), shapely.area(simple)
    share = dict(zip(codes, (after / before).tolist(), strict=True))
    large = dict(zip(codes, (before > SMALLEST).tolist(), strict=True))
    kecamatan = _kecamatan(codes, desa)
    return Coverage(
        dict(zip(codes, desa, strict=True)),
        kecamatan,
        {code: _name_point(shape) for code, shape in kecamatan.items()},
        {code: part for code, part in share.items() if large[code] and abs(part - 1) > CHANGE},
    )


def _areal(shape: shapely.Geometry) -> shapely.Geometry:
    """Return the polygons of a repaired shape, without the lines and points repair leaves."""
    valid = shapely.make_valid(shape)
    areal = [part for part in shapely.get_parts(valid) if part.geom_type.endswith("Polygon")]
    return shapely.union_all(areal) if len(areal) != 1 else areal[0]


def _refuse_empty(codes: list[str], shapes: Polygons) -> None:
    empty = [code for code, shape in zip(codes, shapes, strict=True) if shape.is_empty]
    if empty:
        raise ValueError(
            f"Poligon {', '.join(empty)} kosong atau tertutup seluruhnya oleh desa lain; "
            "perbaiki berkas lalu ulangi."
        )


def _is_sound(desa: Polygons, simple: Polygons, land: shapely.Geometry) -> bool:
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


def _kecamatan(codes: list[str], desa: Polygons) -> dict[str, shapely.Geometry]:
    groups: dict[str, list[shapely.Geometry]] = {}
    for code, shape in zip(codes, desa, strict=True):
        groups.setdefault(code[:8], []).append(shape)
    return {code: shapely.coverage_union_all(shapes) for code, shapes in groups.items()}


def _name_point(shape: shapely.Geometry) -> tuple[float, float]:
    """Return the middle of the widest place of the largest part."""
    largest = max(shapely.get_parts(shape), key=lambda part: part.area)
    centre = shapely.get_point(shapely.maximum_inscribed_circle(largest), 0)
    return round(centre.x, 5), round(centre.y, 5)
