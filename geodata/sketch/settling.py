"""Faces that lie apart from the rest of their desa or kecamatan go to a neighbour."""

import numpy as np
import shapely

from geodata.sketch.faces import Near, groups, touching
from geodata.sketch.grid import NOBODY


def settle(
    faces: np.ndarray, owner: np.ndarray, part: np.ndarray, kecamatan: np.ndarray, smallest: float
) -> np.ndarray:
    """Return owners such that each desa and kecamatan is one piece per land part.

    owner and part per face; kecamatan per desa; smallest: area (square degrees) of a face that
    may stand alone as a desa.
    """
    near = touching(faces)
    area = shapely.area(faces)
    island = np.array([not near[face] for face in range(len(faces))])
    owner = np.where((area < smallest) & ~island, NOBODY, owner)
    for whose in (np.arange(len(kecamatan)), kecamatan):
        holder = np.where(owner == NOBODY, NOBODY, whose[owner])
        owner = handed_over(owner, strays(holder, part, area, near), kecamatan, near)
    return owner


def strays(holder: np.ndarray, part: np.ndarray, area: np.ndarray, near: Near) -> np.ndarray:
    """Tell which faces lie outside their holder's largest piece on the land part."""
    largest: dict[tuple[int, int], list[int]] = {}
    for group in groups(holder, near):
        key = (int(holder[group[0]]), int(part[group[0]]))
        if key not in largest or area[group].sum() > area[largest[key]].sum():
            largest[key] = group
    stray = np.ones(len(holder), dtype=bool)
    stray[[face for group in largest.values() for face in group]] = False
    return stray


def handed_over(
    owner: np.ndarray, stray: np.ndarray, kecamatan: np.ndarray, near: Near
) -> np.ndarray:
    """Return owners with each stray given to the neighbour of the longest border.

    A neighbour of the same kecamatan comes first.
    """
    result = np.where(stray, NOBODY, owner)
    left = np.flatnonzero(stray).tolist()
    while left:
        waiting = []
        for face in left:
            offers = [
                (
                    owner[face] != NOBODY and kecamatan[result[n]] == kecamatan[owner[face]],
                    shared,
                    n,
                )
                for n, shared in near[face].items()
                if result[n] != NOBODY
            ]
            if offers:
                result[face] = result[max(offers)[2]]
            else:
                waiting.append(face)
        if len(waiting) == len(left):
            break
        left = waiting
    return result
