"""The faces into which borders cut the land, and whose each face is."""

import numpy as np
import shapely

from geodata.sketch.grid import NOBODY

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


def touching(faces: np.ndarray) -> dict[int, dict[int, float]]:
    """Return, for each face, its neighbours with the length of the shared border."""
    one, other = shapely.STRtree(faces).query(faces, predicate="intersects")
    once = one < other
    one, other = one[once], other[once]
    length = shapely.length(shapely.intersection(faces[one], faces[other]))
    near: dict[int, dict[int, float]] = {face: {} for face in range(len(faces))}
    for a, b, shared in zip(one.tolist(), other.tolist(), length.tolist(), strict=True):
        if shared > 0:
            near[a][b] = near[b][a] = shared
    return near


def groups(owner: np.ndarray, near: dict[int, dict[int, float]]) -> list[list[int]]:
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


def settle(
    faces: np.ndarray, owner: np.ndarray, part: np.ndarray, kecamatan: np.ndarray, smallest: float
) -> np.ndarray:
    """Return owners such that each desa and kecamatan is one piece per land part.

    owner and part per face; kecamatan per desa; smallest: area (square degrees) of a face of its
    own. Strays go to the neighbour with the longest border, of their own kecamatan if possible.
    """
    near = touching(faces)
    area = shapely.area(faces)
    owner = owner.copy()
    alone = np.array([not near[face] for face in range(len(faces))])
    owner[(area < smallest) & ~alone] = NOBODY
    for whose in (np.arange(len(kecamatan)), kecamatan):
        held = np.where(owner == NOBODY, NOBODY, whose[owner])
        largest: dict[tuple[int, int], list[int]] = {}
        for group in groups(held, near):
            key = (int(held[group[0]]), int(part[group[0]]))
            if key not in largest or area[group].sum() > area[largest[key]].sum():
                largest[key] = group
        kept = sorted(face for group in largest.values() for face in group)
        stray = np.ones(len(faces), dtype=bool)
        stray[kept] = False
        was = owner.copy()
        owner[stray] = NOBODY
        while stray.any():
            progress = False
            for face in np.flatnonzero(stray).tolist():
                offers = [
                    (was[face] != NOBODY and kecamatan[owner[n]] == kecamatan[was[face]], shared, n)
                    for n, shared in near[face].items()
                    if owner[n] != NOBODY
                ]
                if offers:
                    owner[face] = owner[max(offers)[2]]
                    stray[face] = False
                    progress = True
            if not progress:
                break
    return owner
