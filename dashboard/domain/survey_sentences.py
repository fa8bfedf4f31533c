"""What the survey cards say in words: the title, the target, where the values were read."""

from collections.abc import Sequence
from itertools import pairwise

from dashboard.domain import numbers
from dashboard.domain.sentences import dated_goal, goal
from dashboard.domain.survey_changes import Change, between_neighbours
from dashboard.domain.survey_ranges import SurveyRange
from dashboard.domain.survey_years import SurveyYear, last_found
from dashboard.domain.targets import Target
from dashboard.domain.verdicts import Verdict

TITLE = "Survei SSGI/SKI"


def title(years: Sequence[SurveyYear]) -> str:
    """Say what the last two neighbouring years tell: `2023 ke 2024 tidak dapat dibedakan`."""
    pairs = zip(pairwise(years), between_neighbours(years), strict=True)
    for (before, after), found in reversed(list(pairs)):
        if found.change is not Change.NOT_COMPARED:
            return f"{TITLE}: {before.year} ke {after.year} {found.words}"
    return f"{TITLE} menurut tahun"


def range_words(found: SurveyRange) -> str:
    """Say a range in percent: `11,3–18,9 %`."""
    return f"{numbers.decimal(found.low)}–{numbers.percent(found.high)}"


def named_range(found: SurveyRange) -> str:
    """Say what kind of range it is: `rentang perkiraan 11,3–18,9 %`."""
    return f"{found.name} {range_words(found)}"


def against_target(years: Sequence[SurveyYear]) -> str:
    """Say how the range of the last value lies to the target of its year, and by what basis."""
    last = last_found(years)
    if last is None:
        return ""
    if last.target is None:
        return f"Belum ada target untuk {last.year} yang ditemukan."
    said = f"Target {last.year} {goal(last.target)} ({_basis(last.target)})"
    where = {
        Verdict.TERCAPAI: f"{_range_name(last)} {last.name} seluruhnya di bawahnya",
        Verdict.SEKITAR_TARGET: f"{_range_name(last)} {last.name} memuatnya",
        Verdict.BELUM_TERCAPAI: f"{_range_name(last)} {last.name} seluruhnya di atasnya",
    }.get(last.judgement.verdict, f"{last.name} {last.judgement.reason}")
    return f"{said}: {where}."


def present_target(years: Sequence[SurveyYear], target: Target | None, year: int) -> str:
    """Name the target in force in the year looked at, where it is not the one just judged."""
    last = last_found(years)
    if target is None or (last is not None and last.target == target and last.year == year):
        return ""
    return f"Berlaku {year}: {dated_goal(target, year)}, {_basis(target)}."


def remarks(years: Sequence[SurveyYear]) -> list[str]:
    """Return what is known to be unsure of each value of the kabupaten, one sentence each."""
    return [
        f"{one.name}: {one.kabupaten.note}."
        for one in years
        if one.kabupaten is not None and one.kabupaten.note
    ]


def sources(years: Sequence[SurveyYear]) -> str:
    """Say where the values of the kabupaten were read."""
    read = [
        f"{one.name} {'; '.join(one.kabupaten.sources)}"
        for one in years
        if one.kabupaten is not None
    ]
    return f"Sumber: {' · '.join(read)}" if read else ""


def _range_name(year: SurveyYear) -> str:
    return year.range.name if year.range else "rentang"


def _basis(target: Target) -> str:
    return f"{target.legal_basis}, {target.doubt}" if target.doubt else target.legal_basis
