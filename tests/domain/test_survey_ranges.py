"""Ranges of survey values, and what they let one say of two years and of a target."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.indicators import Evidence
from dashboard.domain.survey_ranges import (
    Change,
    Comparison,
    between_neighbours,
    compare,
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


def test_kayong_utara_2021_and_2022_cannot_be_told_apart():
    assert compare(found(24.5), found(25.1)) == Comparison(Change.SAME)


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        (35.5, 12.2, Change.DOWN),  # Sekadau 2022 and 2023
        (16.2, 22.5, Change.UP),  # Kapuas 2023 and 2024
        (19.0, 15.1, Change.SAME),  # Landak 2023 and 2024
    ],
)
def test_a_change_needs_more_than_the_ranges_explain(before, after, change):
    assert compare(found(before), found(after)) == Comparison(change)


@given(st.floats(1, 99), st.floats(1, 99))
def test_the_order_of_the_years_only_turns_the_word(one, other):
    turned = {Change.UP: Change.DOWN, Change.DOWN: Change.UP, Change.SAME: Change.SAME}
    there, back = compare(found(one), found(other)), compare(found(other), found(one))
    assert back.change is turned[there.change]
    error = sqrt(sum(2 * p * (100 - p) / 700 for p in (one, other)))
    assert (there.change is Change.SAME) == (abs(one - other) <= 1.959964 * error)


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        (None, found(20), "nilai tidak ditemukan"),
        (found(27, approximate=True), found(20), "nilai kira-kira"),
        (found(20, method=Method.DIRECT), found(10, method=Method.SMALL_AREA), "metode berbeda"),
        (
            found(20, method=Method.SMALL_AREA),
            found(10, method=Method.SMALL_AREA),
            "rentang tidak diketahui",
        ),
    ],
)
def test_what_cannot_be_compared_says_why(before, after, reason):
    assert compare(before, after) == Comparison(Change.NOT_COMPARED, reason)


def test_small_area_values_with_printed_intervals_are_compared():
    before = found(30, method=Method.SMALL_AREA, low=28, high=32)
    after = found(20, method=Method.SMALL_AREA, low=18, high=22)
    assert compare(before, after) == Comparison(Change.DOWN)


def test_every_year_is_compared_with_the_next_one_only():
    values = [found(24.5), found(25.1), None, found(10)]
    words = [one.change for one in between_neighbours(values)]
    assert words == [Change.SAME, Change.NOT_COMPARED, Change.NOT_COMPARED]


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
