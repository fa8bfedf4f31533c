"""First step: which cells each kecamatan holds."""

import numpy as np
import shapely

from geodata.sketch.grid import NOBODY
from geodata.sketch.ground import CHUNK, Ground
from geodata.sketch.growth import balance, share
from geodata.sketch.pieces import whole

ROUNDS = 150
BRIDGE_CELLS, BRIDGE_SHARE = 3, 0.6  # half width of a way, in cells or radii of the desa
EVERY = 8  # of the cells is enough to find the handicaps


def draw_kecamatan(ground: Ground) -> np.ndarray:
    """Return the number of the kecamatan per grid cell, in one piece on each land part."""
    facts, grid = ground.facts, ground.grid
    desa = np.arange(len(facts.codes))
    some = np.arange(0, len(ground.cells), EVERY)
    wanted = facts.km2 / facts.km2.sum() * len(some)
    handicap = balance(ground.apart(some, desa), wanted, facts.radius, facts.radius.copy(), ROUNDS)
    numbers = np.arange(len(ground.cells))
    nearest = np.concatenate(
        [
            share(ground.apart(numbers[start : start + CHUNK], desa), handicap)
            for start in range(0, len(numbers), CHUNK)
        ]
    )
    return in_one_piece(ground, ground.drawn(facts.kecamatan[nearest]))


def in_one_piece(ground: Ground, kecamatan: np.ndarray) -> np.ndarray:
    """Return the grid of kecamatan with strays given away, land part by land part."""
    result = np.full_like(kecamatan, NOBODY)
    for number, part in enumerate(ground.facts.parts):
        here = ground.grid.part == number
        labels = np.where(here, kecamatan, NOBODY)
        first = whole(labels)
        labels = np.where(here, bridged(ground, first, np.array(part.desa)), NOBODY)
        result[here] = whole(labels)[here]
    return result


def bridged(ground: Ground, kecamatan: np.ndarray, desa: np.ndarray) -> np.ndarray:
    """Return the grid with a way from each lost desa point to its kecamatan."""
    facts, grid = ground.facts, ground.grid
    result = kecamatan.copy()
    centres = grid.centres(kecamatan != NOBODY)
    labels = kecamatan[kecamatan != NOBODY]
    row, column = grid.cell(facts.points)
    for lost in desa[kecamatan[row[desa], column[desa]] != facts.kecamatan[desa]]:
        own = centres[labels == facts.kecamatan[lost]]
        if not len(own):
            continue
        home = facts.points[lost]
        nearest = own[((own - home) ** 2).sum(axis=1).argmin()]
        way = shapely.LineString([home, nearest])
        width = max(BRIDGE_CELLS * grid.side, BRIDGE_SHARE * facts.radius[lost])
        on_way = shapely.distance(shapely.points(centres), way) < width
        labels[on_way] = facts.kecamatan[lost]
    result[kecamatan != NOBODY] = labels
    return result
