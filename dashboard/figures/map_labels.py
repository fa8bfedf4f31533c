"""Which names fit on a map: the larger area first, none over another."""

from collections.abc import Mapping, Sequence

LabelPoint = tuple[str, str, float, float]
"""Code, name, longitude, latitude."""
Window = tuple[float, float, float, float]
"""West, south, east, north in degrees."""

# The map card at 1366×768 with 12 px type: a name that fits there fits on every larger screen.
CARD_WIDTH, CARD_HEIGHT = 640, 400  # px
LETTER_WIDTH, LINE_HEIGHT = 7.0, 15.0  # px, Inter 600 with its halo


# Plotly clips names at the window: a tall land gets this width for its height, at least.
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


def fitting(
    labels: Sequence[LabelPoint], weights: Mapping[str, float], window: Window
) -> list[LabelPoint]:
    """Return the labels inside the window that do not overlap, in the order they came.

    weights: by code, the larger goes first; what has none goes last.
    """
    west, south, east, north = window
    scale = min(CARD_WIDTH / (east - west), CARD_HEIGHT / (north - south))
    kept: dict[str, tuple[float, float, float]] = {}
    for code, name, lon, lat in sorted(labels, key=lambda one: -weights.get(one[0], 0.0)):
        if not (west < lon < east and south < lat < north):
            continue
        x, y, half = lon * scale, lat * scale, len(name) * LETTER_WIDTH / 2
        if all(
            abs(x - other_x) > half + other_half or abs(y - other_y) > LINE_HEIGHT
            for other_x, other_y, other_half in kept.values()
        ):
            kept[code] = (x, y, half)
    return [label for label in labels if label[0] in kept]
