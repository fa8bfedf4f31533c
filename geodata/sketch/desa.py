"""Second step: which cells each desa holds within its kecamatan."""

import numpy as np

from geodata.sketch.grid import NOBODY
from geodata.sketch.ground import Ground
from geodata.sketch.growth import STEP, balance, correct, share
from geodata.sketch.pieces import whole

ROUNDS, MENDING = 150, 12
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
    handicap = balance(apart[::every], wanted / every, radius, radius.copy(), ROUNDS)

    rows, columns = np.nonzero(region)
    window = (
        slice(rows.min(), rows.max() + 1),
        slice(columns.min(), columns.max() + 1),
    )
    inside, part = region[window], grid.part[window]
    homes = home_cells(ground, desa)[window]
    best, least = None, np.inf
    for _ in range(MENDING):
        labels = np.full(inside.shape, NOBODY)
        labels[inside] = share(apart, handicap)
        mended = np.full_like(labels, NOBODY)
        for number in np.unique(part[inside]):
            here = inside & (part == number)
            mended[here] = whole(np.where(here, labels, NOBODY), homes & here)[here]
        held = np.bincount(mended[inside], minlength=len(desa))
        worst = np.abs(held / wanted - 1).max()
        if worst < least:
            best, least = mended[inside], worst
        handicap = correct(handicap, held, wanted, radius, STEP / 2)
    return desa[best]


def home_cells(ground: Ground, desa: np.ndarray) -> np.ndarray:
    row, column = ground.grid.cell(ground.facts.points[desa])
    homes = np.zeros(ground.grid.part.shape, dtype=bool)
    homes[row, column] = True
    return homes
