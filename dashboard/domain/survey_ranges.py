"""How sure a published survey value is, and what that says of a target.

No interval of a kabupaten was found in print (domain.md §9). Where none was published, a sample
like those surveys draw stands in for it and the range is called "rentang perkiraan": 700 balita,
design effect 2, which gives about 4,5 points either side of 25 %.
"""

from dataclasses import dataclass
from math import sqrt

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
