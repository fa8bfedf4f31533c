"""Ways from desa points that fell to another kecamatan back to their own."""

import numpy as np
import shapely

from geodata.sketch.facts import Facts, Part
from geodata.sketch.grid import Grid
from geodata.sketch.ground import Ground

BEACH = 0.3  # km
WIDTH_CELLS, WIDTH_SHARE = 3, 0.6  # half width of a way, in cells or radii of the desa


def bridged(ground: Ground, kecamatan: np.ndarray) -> np.ndarray:
    """Return the grid with a way from each lost desa point to its kecamatan."""
    facts, grid = ground.facts, ground.grid
    result = kecamatan.copy()
    at = grid.cell(facts.points)
    for number, part in enumerate(facts.parts):
        desa = np.array(part.desa)
        lost = desa[(kecamatan[at][desa] != facts.kecamatan[desa]) & near(part, facts, desa)]
        if not len(lost):
            continue
        here = grid.part == number
        centres, labels = grid.centres(here), kecamatan[here]
        for each in lost:
            own = centres[labels == facts.kecamatan[each]]
            if len(own):
                labels[on_way(facts, grid, each, own, centres)] = facts.kecamatan[each]
        result[here] = labels
    return result


def near(part: Part, facts: Facts, desa: np.ndarray) -> np.ndarray:
    """Tell which desa points lie on the part or on its beach."""
    return shapely.distance(shapely.points(facts.points[desa]), part.outline) < BEACH


def on_way(facts: Facts, grid: Grid, desa: int, own: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """Tell which cells lie between a desa's point and the nearest of its kecamatan's cells."""
    home = facts.points[desa]
    nearest_own = own[((own - home) ** 2).sum(axis=1).argmin()]
    way = shapely.LineString([home, nearest_own])
    width = max(WIDTH_CELLS * grid.side, WIDTH_SHARE * facts.radius[desa])
    return shapely.distance(shapely.points(centres), way) < width
