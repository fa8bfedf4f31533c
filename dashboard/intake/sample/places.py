"""What is said of the five kabupaten before chance is asked."""

from dataclasses import dataclass
from datetime import date

TODAY = date(2025, 9, 15)
"""The day on which the sample is set."""


@dataclass(frozen=True)
class Place:
    """A kabupaten of the sample."""

    balita: int
    """Children under five in 2022."""
    stunting: tuple[tuple[float, float], ...]
    """Routine prevalence in percent by decimal year, straight in between."""
    gate: tuple[float, float]
    """lon, lat of the town from which doctors and goods come."""
    lokus: int
    """Desa on each year's list."""
    late: int
    """Kecamatan whose reports for the last month have not come."""
    decree: str
    """How the numbers of the bupati's lokus decrees begin."""


PLACES = {
    "61.08": Place(
        balita=35_000,
        stunting=((2022.0, 18.2), (2023.6, 16.8), (2025.7, 15.0)),
        gate=(109.34, -0.02),
        lokus=20,
        late=4,
        decree="615",
    ),
    "61.09": Place(
        balita=20_000,
        stunting=((2022.0, 25.4), (2022.6, 24.8), (2024.5, 11.4), (2025.7, 10.9)),
        gate=(110.90, 0.03),
        lokus=15,
        late=2,
        decree="414",
    ),
    "61.11": Place(
        balita=11_000,
        stunting=((2022.0, 23.3), (2022.6, 23.0), (2023.6, 18.6), (2025.7, 17.9)),
        gate=(109.95, -1.24),
        lokus=10,
        late=1,
        decree="208",
    ),
    "62.03": Place(
        balita=32_000,
        stunting=((2022.0, 17.6), (2023.6, 16.7), (2025.7, 17.2)),
        gate=(114.39, -3.01),
        lokus=20,
        late=5,
        decree="371",
    ),
    "74.04": Place(
        balita=10_000,
        stunting=((2022.0, 21.0), (2022.6, 19.3), (2023.6, 16.9), (2025.7, 16.0)),
        gate=(122.60, -5.46),
        lokus=22,
        late=2,
        decree="329",
    ),
}


def place_of(kab: str) -> Place:
    """Return what is said of a kabupaten; ValueError for one the sample does not know."""
    if kab not in PLACES:
        known = ", ".join(PLACES)
        raise ValueError(f"Tidak ada data contoh untuk kabupaten {kab}; yang ada: {known}.")
    return PLACES[kab]
