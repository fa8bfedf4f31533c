"""Did survey prevalence move? Asked of neighbouring years, answered by their ranges."""

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from math import sqrt
from typing import NamedTuple

from dashboard.domain.survey_ranges import range_of
from dashboard.domain.survey_years import SurveyYear
from dashboard.domain.surveys import Method, Survey
from dashboard.domain.verdicts import Z


class Change(StrEnum):
    DOWN = "turun"
    UP = "naik"
    SAME = "tidak dapat dibedakan"
    NOT_COMPARED = "tidak dinilai"


UNKNOWN_METHOD = "metode tidak diketahui"
STEEP = 10  # points: from there on SSGI 2024 itself put an estimate in its place (domain.md §9)


class Comparison(NamedTuple):
    change: Change
    reason: str = ""
    """Why two years are not compared, or what makes a change doubtful."""

    @property
    def words(self) -> str:
        """Say the change with its doubt: `turun (metode tidak diketahui)`."""
        return f"{self.change} ({self.reason})" if self.reason else f"{self.change}"


def compare(before: Survey | None, after: Survey | None) -> Comparison:
    """Tell whether a value moved, by a two-sided test at 5 % on the errors of both ranges.

    A change between values whose method nobody told is a change of the published values only:
    it carries that as its reason.
    """
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
    return Comparison(Change.UP if moved > 0 else Change.DOWN, _doubt(before, after))


def _doubt(before: Survey, after: Survey) -> str:
    if Method.UNKNOWN not in (before.method, after.method):
        return ""
    steep = abs(after.value - before.value) > STEEP
    return f"{UNKNOWN_METHOD}, lebih dari {STEEP} poin" if steep else UNKNOWN_METHOD


def between_neighbours(years: Sequence[SurveyYear]) -> list[Comparison]:
    """Compare each survey year with the next one listed; only years in a row are judged."""
    return [
        compare(before.kabupaten, after.kabupaten)
        if after.year == before.year + 1
        else Comparison(Change.NOT_COMPARED, "tahun tidak berurutan")
        for before, after in pairwise(years)
    ]
