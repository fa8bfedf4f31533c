"""Routine e-PPGBM prevalence by month, always with how many were measured (R5)."""

from dataclasses import dataclass

from dashboard.domain import numbers
from dashboard.domain.area_codes import Level
from dashboard.domain.reporting_words import Heard

CREDIBLE_PERCENT = 90  # national minimum of the mass measurement of June 2024 (domain.md R5)
NOT_CREDIBLE = "belum kredibel sebagai prevalensi"


@dataclass(frozen=True)
class RoutineMonth:
    """The counts of one month, summed over what reported; None where nothing did."""

    period: str
    stunted: int | None
    assessed: int | None
    """Children whose height for age was assessed: what the prevalence is a share of."""
    measured: int | None
    sasaran: int | None
    reported: int
    """Desa, or what else the counts are made of, that reported, of `expected`."""
    expected: int
    on_time: int | None = None
    made_of: str = Level.DESA.value

    @property
    def heard(self) -> Heard:
        return Heard.of(self.made_of, self.reported, self.expected, self.on_time)

    @property
    def prevalence(self) -> float | None:
        """Percent of the children assessed."""
        if self.stunted is None or not self.assessed:
            return None
        return 100 * self.stunted / self.assessed

    @property
    def coverage(self) -> float | None:
        """Measured children in percent of the sasaran of the desa that reported."""
        if self.measured is None or not self.sasaran:
            return None
        return 100 * self.measured / self.sasaran

    @property
    def credible(self) -> bool:
        """Tell whether enough were measured to read the share as a prevalence."""
        if self.measured is None or not self.sasaran:
            return False
        return 100 * self.measured >= CREDIBLE_PERCENT * self.sasaran

    @property
    def caution(self) -> str:
        """Say what limits the reading: too few measured, or desa that are not in it."""
        if self.prevalence is None:
            return "belum lapor"
        if not self.credible:
            return NOT_CREDIBLE
        if self.reported < self.expected:
            return f"hanya {self.heard.words}"
        return ""


def title(month: RoutineMonth | None, when: str) -> str:
    """Say the share of a month as what it is: a share of the children measured."""
    if month is None or month.prevalence is None:
        return f"Rutin e-PPGBM: belum ada angka {when}".rstrip()
    return f"Rutin e-PPGBM: {numbers.percent(month.prevalence)} dari balita yang diukur, {when}"
