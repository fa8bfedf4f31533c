"""Prevalence classes of WHO and UNICEF (de Onis et al. 2019, Public Health Nutr. 22, 175-179)."""

from bisect import bisect_right
from enum import StrEnum

from dashboard.domain.numbers import Number, exact

# Percent; a class begins at its break.
STUNTING_BREAKS = (2.5, 10.0, 20.0, 30.0)
WASTING_BREAKS = (2.5, 5.0, 10.0, 15.0)


class PrevalenceClass(StrEnum):
    VERY_LOW = "sangat rendah"
    LOW = "rendah"
    MEDIUM = "sedang"
    HIGH = "tinggi"
    VERY_HIGH = "sangat tinggi"


def stunting_class(percent: Number) -> PrevalenceClass:
    """Return the class of a stunting prevalence; ValueError outside 0 to 100 percent."""
    return _class(percent, STUNTING_BREAKS)


def wasting_class(percent: Number) -> PrevalenceClass:
    """Return the class of a wasting prevalence; ValueError outside 0 to 100 percent."""
    return _class(percent, WASTING_BREAKS)


def _class(percent: Number, breaks: tuple[float, ...]) -> PrevalenceClass:
    # Unrounded: 19.99 is not yet 20.
    value = exact(percent)
    if not 0 <= value <= 100:
        raise ValueError(f"Prevalensi {percent} di luar 0 sampai 100 persen.")
    return tuple(PrevalenceClass)[bisect_right(breaks, value)]
