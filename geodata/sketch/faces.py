"""The faces into which borders cut the land, and whose each face is."""

import numpy as np
import shapely

from geodata.sketch.grid import NOBODY

Near = dict[int, dict[int, float]]

DECIMALS = 5  # of a degree, about 1 m


def cut(land: np.ndarray, lines: list[np.ndarray]) -> np.ndarray:
    """Return the polygons into which lines cut the land parts (all in degrees, rounded)."""
    inner = shapely.intersection(shapely.MultiLineString(lines), shapely.union_all(land))
    every = shapely.GeometryCollection([inner, *shapely.boundary(land)])
    noded = shapely.union_all([every], grid_size=10**-DECIMALS)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(noded)))
    ground = shapely.union_all(land, grid_size=10**-DECIMALS)
    shapely.prepare(ground)
    return faces[shapely.contains(ground, shapely.point_on_surface(faces))]


def touching(faces: np.ndarray) -> Near:
    """Return, for each face, its neighbours with the length of the shared border."""
    one, other = shapely.STRtree(faces).query(faces, predicate="intersects")
    once = one < other
    one, other = one[once], other[once]
    length = shapely.length(shapely.intersection(faces[one], faces[other]))
    near: Near = {face: {} for face in range(len(faces))}
    for a, b, shared in zip(one.tolist(), other.tolist(), length.tolist(), strict=True):
        if shared > 0:
            near[a][b] = near[b][a] = shared
    return near


def groups(owner: np.ndarray, near: Near) -> list[list[int]]:
    """Return the faces of each connected group with one owner."""
    seen: set[int] = set()
    found = []
    for start in range(len(owner)):
        if start in seen or owner[start] == NOBODY:
            continue
        seen.add(start)
        group = [start]
        for face in group:
            for other in sorted(near[face]):
                if other not in seen and owner[other] == owner[start]:
                    seen.add(other)
                    group.append(other)
        found.append(group)
    return found
