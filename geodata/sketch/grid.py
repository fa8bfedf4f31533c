"""The land of a kabupaten as square cells."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely

from geodata.sketch.facts import Facts

CELLS = 300_000  # of land, in every kabupaten
MARGIN = 6  # cells of sea around all land
NOBODY = -1


@dataclass(frozen=True)
class Grid:
    """part: (rows, columns) number of the land part, NOBODY on the sea. Row 0 is the south."""

    corner: np.ndarray
    side: float
    part: np.ndarray

    @cached_property
    def land(self) -> np.ndarray:
        return self.part != NOBODY

    @property
    def km2(self) -> float:
        """Area of one cell."""
        return self.side**2

    def centres(self, cells: np.ndarray) -> np.ndarray:
        """Return x, y in km of the cells of a mask, in reading order."""
        row, column = np.nonzero(cells)
        return self.corner + self.side * (np.column_stack([column, row]) + 0.5)

    def cell(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return row, column of the cells that hold the points (km)."""
        at = np.floor((points - self.corner) / self.side).astype(int)
        return at[:, 1], at[:, 0]


def lay_grid(facts: Facts, cells: int) -> Grid:
    """Return square cells, about so many of them land."""
    outlines = [part.outline for part in facts.parts]
    side = float(np.sqrt(shapely.area(outlines).sum() / cells))
    west, south, east, north = shapely.total_bounds(outlines)
    corner = np.array([west, south]) - MARGIN * side
    columns = int((east - west) / side) + 2 * MARGIN + 1
    rows = int((north - south) / side) + 2 * MARGIN + 1
    part = np.full((rows, columns), NOBODY)
    everywhere = Grid(corner, side, part)
    centres = everywhere.centres(np.ones_like(part, dtype=bool))
    for number, outline in enumerate(outlines):
        shapely.prepare(outline)
        part.ravel()[shapely.contains_xy(outline, centres)] = number
    return everywhere


def window(cells: np.ndarray) -> tuple[slice, slice]:
    """Return the rows and columns that hold all cells of a mask."""
    row, column = np.flatnonzero(cells.any(axis=1)), np.flatnonzero(cells.any(axis=0))
    return slice(row[0], row[-1] + 1), slice(column[0], column[-1] + 1)
