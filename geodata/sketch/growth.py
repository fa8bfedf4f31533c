"""Share cells among desa so that each gets its known area.

A cell goes to the desa with the least distance ** POWER minus the desa's handicap. The handicaps
are raised or lowered, round by round, until the shares fit.
"""

import numpy as np

POWER = 1.25  # 1 bends every border, 2 keeps them straight; between, close points share well
STEP = 0.5  # of the radius, per e-fold of missing area
LEAST = 0.25  # a share smaller than this counts as this


def distances(cells: np.ndarray, points: np.ndarray) -> np.ndarray:
    """Return km ** POWER from each cell (rows) to each point (columns)."""
    apart = cells[:, None, :].astype(np.float32) - points[None].astype(np.float32)
    return (apart**2).sum(axis=2) ** (POWER / 2)


def share(apart: np.ndarray, handicap: np.ndarray) -> np.ndarray:
    return (apart - handicap.astype(np.float32)).argmin(axis=1)


def correct(
    handicap: np.ndarray, held: np.ndarray, wanted: np.ndarray, radius: np.ndarray, step: float
) -> np.ndarray:
    """Return better handicaps (km ** POWER) after seeing the cells held beside those wanted."""
    return handicap - step * radius**POWER * np.log(np.maximum(held / wanted, LEAST))


def balance(
    apart: np.ndarray, wanted: np.ndarray, radius: np.ndarray, handicap: np.ndarray, rounds: int
) -> np.ndarray:
    """Return the handicaps with which each desa holds about the wanted number of cells."""
    for done in range(rounds):
        held = np.bincount(share(apart, handicap), minlength=len(wanted))
        step = STEP if done < rounds / 2 else STEP / 2
        handicap = correct(handicap, held, wanted, radius, step)
    return handicap
