"""Names on a map that cover none of each other: moved a little, or left out where none fits."""

from collections.abc import Iterator, Sequence

from dashboard.figures.svg_parts import wide

Place = tuple[float, float]
AIR = 1.1
"""Height a name takes over the size of its letters."""
MOVES = (0.0, -1.0, 1.0, -2.0, 2.0, -3.0, 3.0, -4.0, 4.0)
"""Lines up or down that are tried, in order."""
ASIDE = (0.0, -0.6, 0.6, -1.1, 1.1)
"""Widths of the name to the left or right, tried before the next line."""


def apart(names: Sequence[tuple[str, Place]], size: float) -> Iterator[tuple[str, Place]]:
    """Yield each name with the nearest place to its own that is free. size: of the letters, px.

    Places are the middle of the base line. The first named is placed first.
    """
    taken: list[tuple[float, float, float, float]] = []
    for name, (x, y) in names:
        half, high = wide(name, size) / 2, size * AIR
        tried = (
            (x + side * 2 * half, y + move * high)
            for move, side in sorted(
                ((move, side) for move in MOVES for side in ASIDE),
                key=lambda one: abs(one[0]) * high + abs(one[1]) * 2 * half,
            )
        )
        for at_x, at_y in tried:
            box = (at_x - half, at_y - high, at_x + half, at_y)
            if all(_clear(box, other) for other in taken):
                taken.append(box)
                yield name, (at_x, at_y)
                break


def _clear(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    beside = one[2] <= other[0] or other[2] <= one[0]
    return beside or one[3] <= other[1] or other[3] <= one[1]
