"""Villages too small for the grid (Bajo houses on stilts): a round patch about their point."""

import numpy as np
import shapely

from geodata.sketch.facts import Facts
from geodata.sketch.grid import NOBODY, Grid
from geodata.sketch.noise import SEED
from geodata.sketch.pieces import spread

TOO_FEW = 30  # cells
CORNERS = 18


def small_desa(facts: Facts, grid: Grid) -> list[int]:
    return np.flatnonzero(facts.km2 < TOO_FEW * grid.km2).tolist()


def without(labels: np.ndarray, small: list[int]) -> np.ndarray:
    """Return the grid with the small desa's cells given to their neighbours."""
    taken = np.isin(labels, small)
    return spread(np.where(taken, NOBODY, labels), taken)


def patch(facts: Facts, desa: int) -> shapely.Polygon:
    """Return a rounded patch (km) of the desa's area about its point."""
    turn = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
    phase = np.random.default_rng([SEED, desa]).uniform(0, 2 * np.pi, 2)
    reach = 1 + 0.12 * np.sin(2 * turn + phase[0]) + 0.08 * np.sin(3 * turn + phase[1])
    ring = reach[:, None] * np.column_stack([np.cos(turn), np.sin(turn)])
    ring *= np.sqrt(facts.km2[desa] / shapely.Polygon(ring).area)
    return shapely.Polygon(facts.points[desa] + ring)
