"""Prevalence classes of WHO and UNICEF (de Onis et al. 2019, Public Health Nutr. 22, 175-179)."""

from bisect import bisect_right
from enum import StrEnum

from dashboard.domain.numbers import Number, exact

STUNTING_BREAKS = (2.5, 10.0, 20.0, 30.0)
"""Percent; a class begins at its break."""


class PrevalenceClass(StrEnum):
    VERY_LOW = "sangat rendah"
    LOW = "rendah"
    MEDIUM = "sedang"
    HIGH = "tinggi"
    VERY_HIGH = "sangat tinggi"


def stunting_class(percent: Number) -> PrevalenceClass:
    """Return the class of a stunting prevalence; ValueError outside 0 to 100 percent."""
    # Unrounded: 19.99 is not yet 20.
    value = exact(percent)
    if not 0 <= value <= 100:
        raise ValueError(f"Prevalensi {percent} di luar 0 sampai 100 persen.")
    return tuple(PrevalenceClass)[bisect_right(STUNTING_BREAKS, value)]
