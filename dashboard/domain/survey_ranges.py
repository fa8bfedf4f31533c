"""How sure a published survey value is, and whether two years differ at all.

No interval of a kabupaten was found in print (domain.md §9). Where none was published, a sample
like those surveys draw stands in for it and the range is called "rentang perkiraan": 700 balita,
design effect 2, which gives about 4,5 points either side of 25 %.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import sqrt
from typing import NamedTuple

from dashboard.domain.surveys import Method, Survey
from dashboard.domain.verdicts import Judgement, Verdict, Z

SAMPLE = 700  # balita measured in one kabupaten
DESIGN_EFFECT = 2.0  # clusters: neighbours resemble one another


@dataclass(frozen=True)
class SurveyRange:
    """The 95 % range of a survey value, low and high in percent, error in points."""

    low: float
    high: float
    error: float
    """Standard error."""
    estimated: bool

    @property
    def name(self) -> str:
        return "rentang perkiraan" if self.estimated else "rentang terbit"


class Change(StrEnum):
    DOWN = "turun"
    UP = "naik"
    SAME = "tidak dapat dibedakan"
    NOT_COMPARED = "tidak dibandingkan"


class Comparison(NamedTuple):
    change: Change
    reason: str = ""
    """Why two years are not compared."""


def estimated_range(percent: float) -> SurveyRange:
    """Return the range a sample of SAMPLE with DESIGN_EFFECT would give; percent: 0 to 100."""
    share = percent / 100
    error = 100 * sqrt(DESIGN_EFFECT * share * (1 - share) / SAMPLE)
    return SurveyRange(max(0.0, percent - Z * error), min(100.0, percent + Z * error), error, True)


def range_of(survey: Survey) -> SurveyRange | None:
    """Return the published range of a kabupaten's value, else the estimated one.

    None where neither holds: a value printed as "about", or modelled for a small area.
    """
    if survey.interval is not None:
        low, high = survey.interval
        return SurveyRange(low, high, (high - low) / 2 / Z, estimated=False)
    if survey.approximate or survey.method is Method.SMALL_AREA:
        return None
    return estimated_range(survey.value)


def compare(before: Survey | None, after: Survey | None) -> Comparison:
    """Tell whether a value moved, by a two-sided test at 5 % on the errors of both ranges."""
    if before is None or after is None:
        return Comparison(Change.NOT_COMPARED, "nilai tidak ditemukan")
    if before.approximate or after.approximate:
        return Comparison(Change.NOT_COMPARED, "nilai kira-kira")
    if (before.method is Method.SMALL_AREA) != (after.method is Method.SMALL_AREA):
        return Comparison(Change.NOT_COMPARED, "metode berbeda")
    first, second = range_of(before), range_of(after)
    if first is None or second is None:
        return Comparison(Change.NOT_COMPARED, "rentang tidak diketahui")
    moved = after.value - before.value
    if abs(moved) <= Z * sqrt(first.error**2 + second.error**2):
        return Comparison(Change.SAME)
    return Comparison(Change.UP if moved > 0 else Change.DOWN)


def between_neighbours(values: Sequence[Survey | None]) -> list[Comparison]:
    """Compare each year with the next; a year that was not found is None."""
    return [compare(before, after) for before, after in pairwise(values)]


def judge_survey(survey: Survey | None, target: float | None) -> Judgement:
    """Judge a prevalence by the side of the target on which its range lies; target in percent."""
    if survey is None:
        return Judgement(Verdict.TIDAK_DINILAI, "nilai tidak ditemukan")
    if target is None:
        return Judgement(Verdict.TIDAK_DINILAI, "tidak ada target tahun itu")
    found = range_of(survey)
    if found is None:
        return Judgement(Verdict.TIDAK_DINILAI, "rentang tidak diketahui")
    if found.high <= target:
        return Judgement(Verdict.TERCAPAI, "")
    if found.low > target:
        return Judgement(Verdict.BELUM_TERCAPAI, "")
    return Judgement(Verdict.SEKITAR_TARGET, "")
