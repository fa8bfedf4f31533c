"""Can the unmeasured alone explain why survey and routine differ? Said, never subtracted (R1)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from dashboard.domain import numbers
from dashboard.domain.periods import Period
from dashboard.domain.routine_months import RoutineMonth
from dashboard.domain.survey_ranges import SurveyRange
from dashboard.domain.survey_sentences import range_words
from dashboard.domain.survey_years import SurveyYear, last_found
from dashboard.domain.unmeasured import Bounds, bounds

ASSUMED = "dengan anggapan yang diukur digolongkan benar"


class Explained(StrEnum):
    ALONE = "dapat menjelaskan bedanya"
    AT_THE_EDGE = "hanya dapat menjelaskan bedanya di tepi rentang survei"
    NOT_ALONE = "tidak dapat menjelaskan bedanya"


@dataclass(frozen=True)
class TwoTruths:
    """One survey year and the routine month that is set beside it, each on its own."""

    survey: SurveyYear
    month: RoutineMonth

    @property
    def bounds(self) -> Bounds | None:
        return bounds(self.month.stunted, self.month.assessed, self.month.sasaran)

    @property
    def explained(self) -> Explained | None:
        """None where the counts allow no bounds or the survey gives no value."""
        if self.bounds is None or self.survey.kabupaten is None:
            return None
        return explained(self.bounds, self.survey.kabupaten.value, self.survey.range)

    @property
    def sentence(self) -> str:
        if self.explained is None or self.bounds is None:
            return possible(self.month)
        when = Period.parse(self.month.period).words
        return (
            f"Balita yang belum diukur saja {self.explained}, {ASSUMED}: stunting seluruh balita "
            f"sasaran {when} ada di antara {bounds_words(self.bounds)}{_heard(self.month)}, nilai "
            f"{self.survey.name} {self._survey}."
        )

    @property
    def _survey(self) -> str:
        found = self.survey.range
        spread = f" ({found.name} {range_words(found)})" if found else ""
        return f"{self.survey.value_words}{spread}"


def possible(month: RoutineMonth) -> str:
    """Say between what the stunting of all children of the sasaran must lie in a month."""
    when = Period.parse(month.period).words
    found = bounds(month.stunted, month.assessed, month.sasaran)
    if found is None:
        return f"Batas yang mungkin {when} tidak dapat dihitung: {_refused(month)}."
    spread = f"{bounds_words(found)}{_heard(month)}"
    return f"Stunting seluruh balita sasaran {when} ada di antara {spread}, {ASSUMED}."


def explained(found: Bounds, value: float, spread: SurveyRange | None) -> Explained:
    """Tell whether the bounds hold a survey value, only a part of its range, or none of it."""
    if found.hold(value):
        return Explained.ALONE
    if spread is not None and found.meet(spread.low, spread.high):
        return Explained.AT_THE_EDGE
    return Explained.NOT_ALONE


def bounds_words(found: Bounds) -> str:
    """Say the bounds: `9,1 % dan 15,3 %`."""
    return f"{numbers.percent(found.low)} dan {numbers.percent(found.high)}"


def side_by_side(years: Sequence[SurveyYear], months: Sequence[RoutineMonth]) -> TwoTruths | None:
    """Set the last survey value beside the month of its own year in which most were measured.

    Where that year has no month it is the last month known. None where one of both is missing.
    """
    survey = last_found(years)
    known = [one for one in months if one.prevalence is not None]
    if survey is None or not known:
        return None
    same_year = [one for one in known if Period.parse(one.period).year == survey.year]
    month = max(same_year, key=lambda one: (one.measured or 0, one.period), default=known[-1])
    return TwoTruths(survey, month)


def _heard(month: RoutineMonth) -> str:
    if month.reported >= month.expected:
        return ""
    return f" (dari {month.reported} dari {month.expected} desa yang lapor)"


def _refused(month: RoutineMonth) -> str:
    if month.stunted is None or month.assessed is None:
        return "status gizi belum dilaporkan"
    if not month.sasaran:
        return "jumlah sasaran belum dilaporkan"
    return "yang diukur melebihi sasaran, periksa data"
