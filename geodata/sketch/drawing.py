"""The whole sketch of one kabupaten."""

import numpy as np
import shapely

from geodata.sketch.desa import draw_desa
from geodata.sketch.faces import DECIMALS, cut
from geodata.sketch.facts import Facts
from geodata.sketch.grid import CELLS, Grid
from geodata.sketch.ground import prepare
from geodata.sketch.kecamatan import draw_kecamatan
from geodata.sketch.lines import SEA_CELLS, borders
from geodata.sketch.pieces import spread
from geodata.sketch.settling import settle
from geodata.sketch.stamps import patch, small_desa, without

SMALLEST = 5  # cells: no face of a desa is smaller
DETAIL = 0.5  # of a cell: corners flatter than this are left out


def draw(facts: Facts, cells: int = CELLS) -> np.ndarray:
    """Return one polygon per desa in degrees: a valid coverage, rounded to 5 decimals."""
    ground = prepare(facts, cells)
    grid = ground.grid
    labels = draw_desa(ground, draw_kecamatan(ground))
    small = small_desa(facts, grid)
    labels = without(labels, small)
    patches = [patch(facts, desa) for desa in small]
    lines = borders(labels, grid) + [shapely.get_coordinates(each.exterior) for each in patches]
    land = np.array([joined(part.outline, patches) for part in facts.parts])

    degrees = rounded(facts.plane.to_degrees(land))
    faces = cut(degrees, [facts.plane.degrees(line) for line in lines])
    owner, part = owners(faces, labels, facts, grid)
    smallest = min([SMALLEST * grid.km2, *(facts.km2[small] / 2)]) / np.prod(facts.plane.scale)
    owner = settle(faces, owner, part, facts.kecamatan, smallest)
    desa = np.array([shapely.union_all(faces[owner == n]) for n in range(len(facts.codes))])
    return shapely.coverage_simplify(desa, DETAIL * grid.side / facts.plane.scale[1])


def joined(outline: shapely.Polygon, patches: list[shapely.Polygon]) -> shapely.Polygon:
    """Return a land part with the patches that stand on its shore."""
    return shapely.union_all([outline, *(p for p in patches if p.intersects(outline))])


def rounded(land: np.ndarray) -> np.ndarray:
    return shapely.set_precision(land, 10**-DECIMALS)


def owners(
    faces: np.ndarray, labels: np.ndarray, facts: Facts, grid: Grid
) -> tuple[np.ndarray, np.ndarray]:
    """Return the desa and the land part of each face, by a point well inside it."""
    inner = facts.plane.km(shapely.get_coordinates(shapely.point_on_surface(faces)))
    cells = grid.cell(inner)
    everywhere = np.ones_like(grid.land)
    owner = spread(labels, everywhere, SEA_CELLS)[cells]
    part = spread(grid.part, everywhere, SEA_CELLS)[cells]
    for desa in small_desa(facts, grid):
        shape = shapely.buffer(patch(facts, desa), grid.side / 20)
        in_patch = shapely.contains(shape, facts.plane.to_km(faces))
        owner[in_patch] = desa
    for number, home in enumerate(facts.parts):
        if len(home.desa) == 1:
            owner[part == number] = home.desa[0]
    return owner, part


def kecamatan_of(desa: np.ndarray, facts: Facts) -> np.ndarray:
    """Return one polygon per kecamatan: the union of its desa."""
    numbers = range(len(facts.kecamatan_codes))
    return np.array([shapely.coverage_union_all(desa[facts.kecamatan == n]) for n in numbers])
