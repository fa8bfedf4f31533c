"""First step: which cells each kecamatan holds."""

import numpy as np

from geodata.sketch.bridges import bridged
from geodata.sketch.ground import CHUNK, Ground
from geodata.sketch.growth import POWER, STEP, balance, correct, share
from geodata.sketch.pieces import whole_by_part

ROUNDS, MENDING = 150, 7
EVERY = 8  # of the cells is enough to find the handicaps


def draw_kecamatan(ground: Ground) -> np.ndarray:
    """Return the number of the kecamatan per grid cell, in one piece on each land part."""
    facts = ground.facts
    some = np.arange(0, len(ground.cells), EVERY)
    wanted = facts.km2 / facts.km2.sum() * len(some)
    apart = ground.apart(some, np.arange(len(facts.codes)))
    handicap = balance(apart, wanted, facts.radius, facts.radius**POWER, ROUNDS)
    due = np.bincount(facts.kecamatan, facts.km2) / facts.km2.sum() * len(ground.cells)
    width = np.bincount(facts.kecamatan, facts.radius) / np.bincount(facts.kecamatan)
    whole_kecamatan = in_one_piece(ground, nearest(ground, handicap))
    for _ in range(MENDING):
        held = np.bincount(whole_kecamatan[ground.grid.land], minlength=len(due))
        shift = correct(np.zeros(len(due)), held, due, width, STEP)
        handicap = handicap + shift[facts.kecamatan]
        whole_kecamatan = in_one_piece(ground, nearest(ground, handicap))
    return whole_kecamatan


def nearest(ground: Ground, handicap: np.ndarray) -> np.ndarray:
    """Return the grid of the kecamatan of the desa nearest to each cell."""
    every, desa = np.arange(len(ground.cells)), np.arange(len(handicap))
    starts = range(0, len(every), CHUNK)
    shares = [share(ground.apart(every[n : n + CHUNK], desa), handicap) for n in starts]
    return ground.drawn(ground.facts.kecamatan[np.concatenate(shares)])


def in_one_piece(ground: Ground, kecamatan: np.ndarray) -> np.ndarray:
    """Return the grid of kecamatan with strays given away, land part by land part."""
    part = ground.grid.part
    first = whole_by_part(kecamatan, part)
    return whole_by_part(bridged(ground, first), part)
