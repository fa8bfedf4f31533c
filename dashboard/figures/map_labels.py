"""Which names fit on a map: the larger area first, none over another."""

from collections.abc import Mapping, Sequence

LabelPoint = tuple[str, str, float, float]
"""Code, name, longitude, latitude."""
Window = tuple[float, float, float, float]
"""West, south, east, north in degrees."""

# The map card at 1366×768 with 12 px type: a name that fits there fits on every larger screen.
CARD_WIDTH, CARD_HEIGHT = 640, 400  # px
LETTER_WIDTH, LINE_HEIGHT = 7.0, 15.0  # px, Inter 600 with its halo


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
