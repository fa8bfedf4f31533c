"""How far a routine share may be read as a prevalence: by how many of the sasaran were measured."""

from enum import StrEnum

from dashboard.domain.routine_months import CREDIBLE_PERCENT, NOT_CREDIBLE

NEAR_PERCENT = 80


class Band(StrEnum):
    """The three bands: from 90 %, from 80 % to below 90 %, below 80 % of the sasaran measured."""

    CREDIBLE = f"kredibel sebagai prevalensi (≥ {CREDIBLE_PERCENT} %)"
    NEAR = f"{NOT_CREDIBLE} ({NEAR_PERCENT}–<{CREDIBLE_PERCENT} %)"
    FAR = f"{NOT_CREDIBLE} (< {NEAR_PERCENT} %)"


def band(measured: int, sasaran: int) -> Band:
    """Return the band of measured / sasaran; ValueError without a sasaran."""
    if sasaran <= 0:
        raise ValueError("Tanpa sasaran tidak ada cakupan pengukuran.")
    for limit, found in ((CREDIBLE_PERCENT, Band.CREDIBLE), (NEAR_PERCENT, Band.NEAR)):
        if 100 * measured >= limit * sasaran:
            return found
    return Band.FAR
