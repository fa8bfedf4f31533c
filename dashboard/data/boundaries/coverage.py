"""One valid coverage out of the polygons of a file: no gaps, no overlaps, islands kept.

The recipe was measured on real files: in metres, valid polygons, gaps up to 100 m closed, shared
borders simplified together, back to degrees with 7 decimals (5 leave none valid).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import shapely

from dashboard.data.boundaries.kecamatan_shapes import joined, name_point
from dashboard.data.boundaries.soundness import areal, is_sound, refuse_empty

GAP = 100.0  # metres
TOLERANCES = (50.0, 25.0, 10.0, 0.0)  # metres; a finer one where the coarse is not sound
DECIMALS = 7
CHANGE, SMALLEST = 0.05, 1e5  # share of the area, and m² below which a share says nothing


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
    raw = np.array([areal(shape) for shape in degrees.to_crs(metres)], dtype=object)
    refuse_empty(codes, raw)
    clean = shapely.coverage_clean(raw, gap_width=GAP, merge_strategy="min_area")
    clean = np.array([areal(shape) for shape in clean], dtype=object)
    refuse_empty(codes, clean)
    land = shapely.union_all(raw)
    for tolerance in TOLERANCES:
        simple = shapely.coverage_simplify(clean, tolerance)
        back = gpd.GeoSeries(simple, crs=metres).to_crs(4326)
        desa = shapely.transform(back.values, lambda points: points.round(DECIMALS))
        if is_sound(desa, simple, land):
            break
    else:
        raise ValueError("Poligon dalam berkas ini terlalu rusak untuk dijadikan satu peta utuh.")
    before, after = shapely.area(raw), shapely.area(simple)
    share = dict(zip(codes, (after / before).tolist(), strict=True))
    large = dict(zip(codes, (before > SMALLEST).tolist(), strict=True))
    kecamatan = joined(codes, desa)
    return Coverage(
        dict(zip(codes, desa, strict=True)),
        kecamatan,
        {code: name_point(shape) for code, shape in kecamatan.items()},
        {code: part for code, part in share.items() if large[code] and abs(part - 1) > CHANGE},
    )
