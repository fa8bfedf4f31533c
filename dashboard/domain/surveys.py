"""Published survey prevalence: SSGI and SKI, never mixed with e-PPGBM (R1)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from dashboard.domain.indicators import Evidence


class Method(StrEnum):
    """How the published value was estimated."""

    DIRECT = "langsung"
    SMALL_AREA = "SAE"
    UNKNOWN = "tidak diketahui"


@dataclass(frozen=True)
class Survey:
    """One row of `reference/surveys.csv`; value, low, high in percent of under-fives."""

    area_code: str
    """Empty for the nation."""
    year: int
    """Year of the survey, not of its release."""
    survey: str
    value: float
    method: Method
    evidence: Evidence
    approximate: bool = False
    """The source says "about"."""
    low: float | None = None
    high: float | None = None
    note: str = ""
    sources: tuple[str, ...] = ()

    @property
    def doubt(self) -> str:
        return self.evidence.doubt

    @property
    def interval(self) -> tuple[float, float] | None:
        """The published interval; None where none was published."""
        return None if self.low is None or self.high is None else (self.low, self.high)


def survey_series(surveys: Iterable[Survey], area_code: str) -> list[Survey]:
    """Return an area's values by year; a year that was not found has no entry."""
    return sorted((s for s in surveys if s.area_code == area_code), key=lambda s: s.year)
