"""Classes of a child's z-scores (Permenkes 2/2020) and what is no plausible measurement (WHO)."""

from enum import StrEnum

OUTLIER = "outlier"


class Index(StrEnum):
    WEIGHT_FOR_AGE = "BB/U"
    HEIGHT_FOR_AGE = "TB/U"
    WEIGHT_FOR_HEIGHT = "BB/TB"


# Upper bounds of the bands but the last: below -3, -3 to below -2, -2 up to and with the next.
BANDS: dict[Index, tuple[tuple[float, ...], tuple[str, ...]]] = {
    Index.WEIGHT_FOR_AGE: ((1,), ("sangat kurang", "kurang", "normal", "risiko lebih")),
    Index.HEIGHT_FOR_AGE: ((3,), ("sangat pendek", "pendek", "normal", "tinggi")),
    Index.WEIGHT_FOR_HEIGHT: (
        (1, 2, 3),
        ("gizi buruk", "gizi kurang", "normal", "risiko gizi lebih", "gizi lebih", "obesitas"),
    ),
}
PLAUSIBLE = {
    Index.WEIGHT_FOR_AGE: (-6.0, 5.0),
    Index.HEIGHT_FOR_AGE: (-6.0, 6.0),
    Index.WEIGHT_FOR_HEIGHT: (-5.0, 5.0),
}


def class_of(index: Index, z: float) -> str:
    """Return the class of a z-score; OUTLIER beyond what WHO holds possible."""
    low, high = PLAUSIBLE[index]
    if not low <= z <= high:
        return OUTLIER
    tops, names = BANDS[index]
    if z < -3:
        return names[0]
    if z < -2:
        return names[1]
    return names[2 + sum(z > top for top in tops)]
