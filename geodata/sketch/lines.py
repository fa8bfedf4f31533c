"""Shared borders as smooth lines, from the edges between cells."""

import numpy as np
import shapely

from geodata.sketch.grid import NOBODY, Grid
from geodata.sketch.pieces import spread

SMOOTHING = 2  # passes
SEA_CELLS = 3  # borders run so far out to sea before the coast cuts them


def borders(labels: np.ndarray, grid: Grid) -> list[np.ndarray]:
    """Return lines (km) between different labels, each from junction to junction."""
    wide = spread(labels, np.ones_like(grid.land), SEA_CELLS)
    merged = shapely.line_merge(shapely.union_all(shapely.linestrings(cell_edges(wide))))
    lines = [shapely.get_coordinates(line) for line in shapely.get_parts(merged)]
    return [grid.corner + grid.side * smooth(line) for line in lines]


def cell_edges(labels: np.ndarray) -> np.ndarray:
    """Return (edges, 2 ends, x and y) in cells where two different labels meet."""
    known = labels != NOBODY
    row, column = np.nonzero((labels[:, :-1] != labels[:, 1:]) & known[:, :-1] & known[:, 1:])
    upright = np.stack([[column + 1, row], [column + 1, row + 1]]).transpose(2, 0, 1)
    row, column = np.nonzero((labels[:-1] != labels[1:]) & known[:-1] & known[1:])
    level = np.stack([[column, row + 1], [column + 1, row + 1]]).transpose(2, 0, 1)
    return np.concatenate([upright, level]).astype(float)


def smooth(line: np.ndarray) -> np.ndarray:
    """Return the line without stairs; its ends stay."""
    closed = np.array_equal(line[0], line[-1])
    for _ in range(SMOOTHING):
        if closed:
            line = (
                np.roll(line[:-1], 1, axis=0) + 2 * line[:-1] + np.roll(line[:-1], -1, axis=0)
            ) / 4
            line = np.vstack([line, line[:1]])
        elif len(line) > 2:
            middle = (line[:-2] + 2 * line[1:-1] + line[2:]) / 4
            line = np.vstack([line[:1], middle, line[-1:]])
    return line
