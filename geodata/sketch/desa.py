"""Second step: which cells each desa holds within its kecamatan."""

import numpy as np

from geodata.sketch.grid import NOBODY, window
from geodata.sketch.ground import Ground
from geodata.sketch.growth import POWER, STEP, balance, correct, share
from geodata.sketch.pieces import whole_by_part

ROUNDS, MENDING = 150, 40
MOST = 8_000  # cells looked at to find the first handicaps


def draw_desa(ground: Ground, kecamatan: np.ndarray) -> np.ndarray:
    """Return the number of the desa per grid cell."""
    result = np.full_like(kecamatan, NOBODY)
    for number in range(len(ground.facts.kecamatan_codes)):
        region = kecamatan == number
        result[region] = divide(ground, region, np.flatnonzero(ground.facts.kecamatan == number))
    return result


def divide(ground: Ground, region: np.ndarray, desa: np.ndarray) -> np.ndarray:
    """Return the desa of each cell of a kecamatan's region, each in one piece per land part."""
    facts, grid = ground.facts, ground.grid
    cells = np.flatnonzero(region[grid.land])
    apart = ground.apart(cells, desa)
    wanted = facts.km2[desa] / facts.km2[desa].sum() * len(cells)
    radius = facts.radius[desa]
    every = len(cells) // MOST + 1
    handicap = balance(apart[::every], wanted / every, radius, radius**POWER, ROUNDS)

    crop = window(region)
    inside, part = region[crop], grid.part[crop]
    homes = home_cells(ground, desa)[crop]
    best, least = None, np.inf
    for _ in range(MENDING):
        labels = np.full(inside.shape, NOBODY)
        labels[inside] = share(apart, handicap)
        mended = whole_by_part(labels, part, homes)
        held = np.bincount(mended[inside], minlength=len(desa))
        worst = np.abs(held / wanted - 1).max()
        if worst < least:
            best, least = mended[inside], worst
        handicap = correct(handicap, held, wanted, radius, STEP / 2)
    return desa[best]


def home_cells(ground: Ground, desa: np.ndarray) -> np.ndarray:
    """Return a grid with the place of each desa in the list at its point."""
    row, column = ground.grid.cell(ground.facts.points[desa])
    homes = np.full(ground.grid.part.shape, NOBODY)
    homes[row, column] = np.arange(len(desa))
    return homes
