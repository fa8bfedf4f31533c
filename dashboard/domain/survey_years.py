"""One survey year as a card holds it: the kabupaten beside its province and the nation."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from dashboard.domain import numbers
from dashboard.domain.prevalence import stunting_class
from dashboard.domain.survey_ranges import SurveyRange, judge_survey, range_of
from dashboard.domain.surveys import Survey
from dashboard.domain.targets import NATION, Target, upward
from dashboard.domain.verdicts import Judgement


@dataclass(frozen=True)
class SurveyYear:
    """What was published of one year; None where no value was found."""

    year: int
    name: str
    """SSGI 2024."""
    kabupaten: Survey | None
    province: Survey | None
    nation: Survey | None
    target: Target | None
    """The one in force in that year, not in the year of reading."""

    @property
    def about(self) -> str:
        """`sekitar` where the source gives the value of the kabupaten so, else nothing."""
        return "sekitar" if self.kabupaten is not None and self.kabupaten.approximate else ""

    @property
    def number(self) -> str:
        """The value of the kabupaten as the source prints it: `15,1`, `27`, `–`."""
        if self.kabupaten is None:
            return numbers.MISSING
        return numbers.decimal(self.kabupaten.value, 0 if self.about else 1)

    @property
    def value_words(self) -> str:
        """Say the value of the kabupaten: `15,1 %`, `sekitar 27 %`."""
        return f"{self.about} {self.number}{numbers.SPACE}%".lstrip()

    @property
    def who_class(self) -> str:
        """Say the class of the published value: `tinggi`; of its range's ends where they differ,
        `sedang sampai tinggi`; empty without a value."""
        if self.kabupaten is None:
            return ""
        if self.range is None:
            return stunting_class(self.kabupaten.value)
        ends = stunting_class(self.range.low), stunting_class(self.range.high)
        return " sampai ".join(dict.fromkeys(ends))

    @property
    def range(self) -> SurveyRange | None:
        return None if self.kabupaten is None else range_of(self.kabupaten)

    @property
    def judgement(self) -> Judgement:
        return judge_survey(self.kabupaten, self.target.value if self.target else None)


def survey_years(
    surveys: Iterable[Survey], kab: str, target_of: Callable[[int], Target | None]
) -> list[SurveyYear]:
    """Return every year in which a value of the kabupaten, its province or the nation is known."""
    _, province, _ = upward(kab)
    known = {(one.year, one.area_code): one for one in surveys}
    names = {one.year: one.survey for one in known.values()}
    return [
        SurveyYear(
            year,
            names[year],
            known.get((year, kab)),
            known.get((year, province)),
            known.get((year, NATION)),
            target_of(year),
        )
        for year in sorted(names)
    ]


def last_found(years: Iterable[SurveyYear]) -> SurveyYear | None:
    """Return the newest year with a value of the kabupaten; None if none was found."""
    found = [one for one in years if one.kabupaten is not None]
    return found[-1] if found else None
