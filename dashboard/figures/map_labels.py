"""Names on a map, and the shape of a land."""

from collections.abc import Mapping, Sequence

LabelPoint = tuple[str, str, float, float]
"""Code, name, longitude, latitude."""
Window = tuple[float, float, float, float]
"""West, south, east, north in degrees."""

# Names beside a tall land are cut at its window: it gets this width for its height, at least.
LEAST_ASPECT = 0.72


def framed(window: Window) -> Window:
    """Return the window widened evenly until names beside a narrow land have room."""
    west, south, east, north = window
    missing = LEAST_ASPECT * (north - south) - (east - west)
    beside = max(0.0, missing / 2)
    return west - beside, south, east + beside, north


def tall(window: Window) -> bool:
    """Tell whether a land is so much taller than wide that it wants a tall card."""
    west, south, east, north = window
    return north - south > 1.6 * (east - west)


def by_size(labels: Sequence[LabelPoint], sizes: Mapping[str, float]) -> list[LabelPoint]:
    """Return the labels, the larger area first; what has no size comes last.

    Which of them meet depends on the screen: js/map_names.js keeps the first of those.
    """
    return sorted(labels, key=lambda one: -sizes.get(one[0], 0.0))
