"""Ranges of survey values, and what they let one say of a target."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.indicators import Evidence
from dashboard.domain.survey_ranges import (
    estimated_range,
    judge_survey,
    range_of,
)
from dashboard.domain.surveys import Method, Survey
from dashboard.domain.verdicts import Verdict

shares = st.floats(0, 100, allow_nan=False)


def found(value: float, method=Method.UNKNOWN, **more) -> Survey:
    return Survey("61.11", 2022, "SSGI 2022", value, method, Evidence.SOURCED, **more)


def test_a_quarter_is_known_to_about_four_and_a_half_points():
    made = estimated_range(25)
    assert (round(made.low, 2), round(made.high, 2)) == (20.46, 29.54)
    assert made.name == "rentang perkiraan"


@given(shares)
def test_a_range_holds_its_value_and_stays_within_a_hundred(percent):
    made = estimated_range(percent)
    assert 0 <= made.low <= percent <= made.high <= 100


def test_a_published_interval_is_used_as_printed():
    made = range_of(found(20, low=16.1, high=24.2))
    assert made is not None
    assert (made.low, made.high, made.name) == (16.1, 24.2, "rentang terbit")
    assert made.error == pytest.approx(2.0663, abs=1e-4)


@pytest.mark.parametrize(
    "survey", [found(27, approximate=True), found(20, method=Method.SMALL_AREA)]
)
def test_what_no_sample_of_its_own_carries_has_no_range(survey):
    assert range_of(survey) is None


@pytest.mark.parametrize(
    ("value", "verdict"),
    [
        (9.0, Verdict.TERCAPAI),
        (15.1, Verdict.SEKITAR_TARGET),
        (22.5, Verdict.BELUM_TERCAPAI),
    ],
)
def test_a_survey_is_judged_by_where_its_range_lies(value, verdict):
    assert judge_survey(found(value), 14).verdict is verdict


@pytest.mark.parametrize(
    ("survey", "target", "reason"),
    [
        (None, 14, "nilai tidak ditemukan"),
        (found(20), None, "tidak ada target tahun itu"),
        (found(27, approximate=True), 14, "rentang tidak diketahui"),
    ],
)
def test_a_survey_that_cannot_be_judged_says_why(survey, target, reason):
    judged = judge_survey(survey, target)
    assert (judged.verdict, judged.reason) == (Verdict.TIDAK_DINILAI, reason)
