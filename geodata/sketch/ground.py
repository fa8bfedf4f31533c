"""The grid made ready: where each cell and desa lies once the noise has pushed it."""

from dataclasses import dataclass

import numpy as np

from geodata.sketch.facts import Facts
from geodata.sketch.grid import NOBODY, Grid, lay_grid
from geodata.sketch.growth import distances
from geodata.sketch.noise import span, wander

CHUNK = 20_000  # cells, to keep memory small


@dataclass(frozen=True)
class Ground:
    """cells: (land cells, 2) and points: (desa, 2), both pushed, in km. part: per land cell."""

    facts: Facts
    grid: Grid
    cells: np.ndarray
    points: np.ndarray
    part: np.ndarray
    allowed: np.ndarray  # (parts, desa): may the desa own land there

    def apart(self, cells: np.ndarray, desa: np.ndarray) -> np.ndarray:
        """Return distances of cells and desa (both by number), infinite where not allowed."""
        apart = distances(self.cells[cells], self.points[desa])
        apart[~self.allowed[self.part[cells]][:, desa]] = np.inf
        return apart

    def drawn(self, values: np.ndarray) -> np.ndarray:
        """Return the values of the land cells laid out as a grid."""
        laid = np.full(self.grid.part.shape, NOBODY)
        laid[self.grid.land] = values
        return laid


def prepare(facts: Facts, cells: int) -> Ground:
    grid = lay_grid(facts, cells)
    centres = grid.centres(grid.land)
    both = np.vstack([centres, facts.points])
    pushed = wander(both, span(both, facts.points, facts.radius))
    allowed = np.zeros((len(facts.parts), len(facts.codes)), dtype=bool)
    for number, part in enumerate(facts.parts):
        allowed[number, list(part.desa)] = True
    return Ground(
        facts=facts,
        grid=grid,
        cells=pushed[: len(centres)],
        points=pushed[len(centres) :],
        part=grid.part[grid.land],
        allowed=allowed,
    )
