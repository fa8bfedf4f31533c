"""What an OPD sent month by month; the workbook of the year fills its gaps and mends its slips."""

from dataclasses import replace

import numpy as np

from dashboard.domain.periods import Period
from dashboard.intake.sample.chance import stream
from dashboard.intake.sample.coverage import Counts
from dashboard.intake.sample.land import Bools, Land

MONTHS = (Period.parse("2025-06"), Period.parse("2025-07"))
"""The months of which the first edition is kept."""
LATE = 0.05
"""Share of desa that reported after the first edition."""
SLIPS = 0.03
"""Share of desa whose numerator was too low in it."""


def late_desa(land: Land, office: str, month: Period) -> Bools:
    """Tell for each desa whether its report came after the first edition of a month."""
    chance = stream(land.kabupaten.code, "susulan", office, str(month))
    return np.asarray(chance.random(len(land.desa)) < LATE)


def first_counts(land: Land, month: Period, achieved: dict[str, Counts]) -> dict[str, Counts]:
    """Return the counts as the first edition had them: a few numerators a fifth too low."""
    return {name: _with_slips(land, name, month, counts) for name, counts in achieved.items()}


def _with_slips(land: Land, indicator: str, month: Period, counts: Counts) -> Counts:
    if month not in counts.periods:
        return counts
    numerator = counts.numerator.copy()
    at = counts.periods.index(month)
    chance = stream(land.kabupaten.code, "koreksi", indicator, str(month))
    slipped = chance.random(numerator.shape[1]) < SLIPS
    numerator[at, slipped] = numerator[at, slipped] * 4 // 5
    return replace(counts, numerator=numerator)
