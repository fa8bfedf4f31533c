"""Connected pieces of a grid of labels, and how strays are handed to their neighbours."""

import numpy as np

from geodata.sketch.grid import NOBODY, window

SIDES = ((0, 1), (0, -1), (1, 1), (1, -1))  # axis, shift


def pieces(labels: np.ndarray) -> np.ndarray:
    """Return a number for each 4-connected piece of equal labels, NOBODY where there is none."""
    index = np.arange(labels.size).reshape(labels.shape)
    pairs = [
        np.column_stack([index[:, :-1].ravel(), index[:, 1:].ravel()]),
        np.column_stack([index[:-1].ravel(), index[1:].ravel()]),
    ]
    edges = np.vstack(pairs)
    flat = labels.ravel()
    edges = edges[(flat[edges[:, 0]] == flat[edges[:, 1]]) & (flat[edges[:, 0]] != NOBODY)]
    root = np.arange(labels.size)
    while len(edges):
        ends = root[edges]
        lower, upper = ends.min(axis=1), ends.max(axis=1)
        np.minimum.at(root, upper, lower)
        while not np.array_equal(root, root[root]):
            root = root[root]
        edges = edges[root[edges[:, 0]] != root[edges[:, 1]]]
    found = root.reshape(labels.shape).copy()
    found[labels == NOBODY] = NOBODY
    return found


def spread(labels: np.ndarray, open_: np.ndarray, rounds: int | None = None) -> np.ndarray:
    """Return labels grown from their neighbours into open cells, for some rounds or to the end."""
    labels = np.pad(labels, 1, constant_values=NOBODY)
    empty = np.pad(open_, 1) & (labels == NOBODY)
    done = 0
    while empty.any() and (rounds is None or done < rounds):
        before = labels.copy()
        for axis, shift in SIDES:
            near = np.roll(before, shift, axis)
            gain = empty & (labels == NOBODY) & (near != NOBODY)
            labels[gain] = near[gain]
        grown = empty & (labels != NOBODY)
        if not grown.any():
            break
        empty &= ~grown
        done += 1
    return labels[1:-1, 1:-1]


def whole_by_part(
    labels: np.ndarray, part: np.ndarray, homes: np.ndarray | None = None
) -> np.ndarray:
    """Return labels in one piece on each land part (part: its number per cell)."""
    result = np.full_like(labels, NOBODY)
    for number in np.unique(part[labels != NOBODY]):
        crop = window((part == number) & (labels != NOBODY))
        here = (part[crop] == number) & (labels[crop] != NOBODY)
        near = None if homes is None else homes[crop]
        mended = whole(np.where(here, labels[crop], NOBODY), near)
        result[crop][here] = mended[here]
    return result


def whole(labels: np.ndarray, homes: np.ndarray | None = None) -> np.ndarray:
    """Return labels of one land part, each in one piece; strays go to whoever surrounds them.

    homes: labels at desa points, NOBODY elsewhere; the piece that holds its own point stays.
    """
    cells = labels != NOBODY
    if len(np.unique(labels[cells])) == 1:
        return labels
    found = pieces(labels)
    numbers, first, index = np.unique(found[cells], return_index=True, return_inverse=True)
    weight = np.bincount(index).astype(float)
    if homes is not None:
        weight += labels.size * np.bincount(index, (homes == labels)[cells])
    owner = labels[cells][first]
    order = np.lexsort([numbers, -weight, owner])
    best = np.r_[True, owner[order][1:] != owner[order][:-1]]
    kept = np.zeros(len(numbers), dtype=bool)
    kept[order[best]] = True
    result = np.full_like(labels, NOBODY)
    result[cells] = np.where(kept[index], labels[cells], NOBODY)
    result = spread(result, cells)
    return np.where(result == NOBODY, labels, result)  # a cell apart from all others stays
