"""How far a routine share may be read as a prevalence: by how many of the sasaran were measured."""

from enum import StrEnum

from dashboard.domain.routine_months import CREDIBLE_PERCENT, NOT_CREDIBLE

NEAR_PERCENT = 80


class Band(StrEnum):
    """The three bands of the issue: from 90 %, from 80 % to below 90 %, below 80 %."""

    CREDIBLE = "kredibel sebagai prevalensi"
    NEAR = f"{NOT_CREDIBLE}, hampir"
    FAR = NOT_CREDIBLE

    @property
    def limits(self) -> str:
        """Say the limits of the band: `80–<90 % diukur`."""
        said = {
            Band.CREDIBLE: f"≥ {CREDIBLE_PERCENT} % diukur",
            Band.NEAR: f"{NEAR_PERCENT}–<{CREDIBLE_PERCENT} % diukur",
            Band.FAR: f"< {NEAR_PERCENT} % diukur",
        }
        return said[self]


def band(measured: int, sasaran: int) -> Band:
    """Return the band of measured / sasaran; ValueError without a sasaran."""
    if sasaran <= 0:
        raise ValueError("Tanpa sasaran tidak ada cakupan pengukuran.")
    for limit, found in ((CREDIBLE_PERCENT, Band.CREDIBLE), (NEAR_PERCENT, Band.NEAR)):
        if 100 * measured >= limit * sasaran:
            return found
    return Band.FAR
