"""Where a kabupaten stands, what changed and what must be decided, from one version."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.domain.indicator_gaps import IndicatorGap
from dashboard.domain.overview_sentences import decide, stand
from dashboard.domain.periods import Period
from dashboard.domain.reporting import KecamatanReport
from dashboard.domain.routine_months import RoutineMonth
from dashboard.domain.standing_parts import LokusList
from dashboard.domain.survey_years import SurveyYear
from dashboard.domain.targets import Target


@dataclass(frozen=True)
class Overview:
    kab: str
    kabupaten_name: str
    period: str
    """The month looked at; empty where nothing monthly was reported."""
    surveys: Sequence[SurveyYear]
    survey_target: Target | None
    """The target of survey prevalence in force in the year looked at."""
    routine: Sequence[RoutineMonth]
    """Thirteen months at most, oldest first, the month looked at last."""
    gaps: Sequence[IndicatorGap]
    """Every indicator with a target, each in its own last period."""
    reports: Sequence[KecamatanReport]
    lokus: LokusList
    lokus_before: LokusList
    batches: Sequence[str]
    """The batches behind the routine figures of the month."""

    @property
    def when(self) -> str:
        return Period.parse(self.period).words if self.period else ""

    @property
    def this_month(self) -> RoutineMonth | None:
        found = [one for one in self.routine if one.period == self.period]
        return found[0] if found else None

    @property
    def answer(self) -> str:
        """Say the stand, the change and the largest gap in two sentences a chair can read out."""
        return f"{stand(self.kabupaten_name, self.surveys)} {decide(self.gaps, self.when)}"
