"""The periods of the sample and how measuring swells and ebbs in a year."""

from datetime import date

from dashboard.domain.periods import MONTHS_IN, Period, Rhythm

FIRST_YEAR, LAST_YEAR = 2022, 2025
CUTOFF = date(2025, 8, 31)
WEIGHING_MONTHS = (2, 8)
"""Bulan penimbangan: nearly every child is measured."""


def periods(rhythm: Rhythm) -> list[Period]:
    """Return the periods of a rhythm that ended by the cut-off; the running year is one too."""
    every = [
        Period(year, rhythm, number)
        for year in range(FIRST_YEAR, LAST_YEAR + 1)
        for number in range(1, 12 // MONTHS_IN[rhythm] + 1)
    ]
    return [period for period in every if rhythm is Rhythm.YEAR or period.last_day <= CUTOFF]


def known_until(period: Period) -> date:
    """Return the day up to which a period's counts were made."""
    return min(period.last_day, CUTOFF)


def months_done(period: Period) -> int:
    """Return how many months of its year have passed at the end of a period."""
    return known_until(period).month


def decimal_year(period: Period) -> float:
    return period.year + months_done(period) / 12
