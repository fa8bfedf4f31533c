"""Smooth noise, the same on every machine, to make straight borders wander."""

import numpy as np

FINEST, OCTAVES = 0.6, 7  # km; each octave is twice as long as the one before
STRENGTH = 0.21  # of the wave length
SEED = 6108
CHUNK = 20_000  # places at a time, to keep memory small
NEAREST = 6  # desa points that say how large desa are hereabouts


def wave(points: np.ndarray, length: float, octave: int) -> np.ndarray:
    """Return x, y pushes within about ±1 at points (km), smooth over the length (km)."""
    origin = np.floor(points.min(axis=0) / length)
    at = points / length - origin
    size = np.floor(at.max(axis=0)).astype(int) + 2
    lattice = np.random.default_rng([SEED, octave]).uniform(-1, 1, (*size, 2))
    low = np.floor(at).astype(int)
    t = at - low
    t = t**3 * (t * (6 * t - 15) + 10)
    x, y = low.T
    u, v = t[:, :1], t[:, 1:]
    south = lattice[x, y] * (1 - u) + lattice[x + 1, y] * u
    north = lattice[x, y + 1] * (1 - u) + lattice[x + 1, y + 1] * u
    return south * (1 - v) + north * v


def wander(points: np.ndarray, span: np.ndarray) -> np.ndarray:
    """Return the points pushed about by waves no longer than the span (km) around each."""
    pushed = points.copy()
    for octave in range(OCTAVES):
        length = FINEST * 2**octave
        room = np.clip(2 * span / length - 1, 0, 1)  # no wave longer than twice the desa here
        pushed += STRENGTH * length * room[:, None] * wave(points, length, octave)
    return pushed


def span(places: np.ndarray, points: np.ndarray, radius: np.ndarray) -> np.ndarray:
    """Return the usual radius (km) of desa around each place, without jumps.

    points and radius: of the desa, in km.
    """
    spans = []
    for start in range(0, len(places), CHUNK):
        apart = places[start : start + CHUNK, None] - points
        km = np.sqrt((apart**2).sum(axis=2))
        near = np.argsort(km, axis=1, kind="stable")[:, :NEAREST]
        weight = 1 / (np.take_along_axis(km, near, axis=1) + 1) ** 2
        spans.append((weight * radius[near]).sum(axis=1) / weight.sum(axis=1))
    return np.concatenate(spans)
