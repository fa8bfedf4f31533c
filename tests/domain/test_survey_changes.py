"""Two survey years differ only where their ranges let one say so."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.survey_changes import (
    UNKNOWN_METHOD,
    Change,
    Comparison,
    between_neighbours,
    compare,
)
from dashboard.domain.survey_years import survey_years
from dashboard.domain.surveys import Method
from tests.domain.overview_makers import survey, years


def found(value: float, method=Method.UNKNOWN, **more):
    return survey(2022, value, method=method, **more)


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
    assert compare(found(before), found(after)).change is change


def test_the_fall_of_sekadau_is_said_with_its_unknown_method():
    assert compare(found(35.5), found(12.2)).words == (
        "turun (metode tidak diketahui, lebih dari 10 poin)"
    )
    assert compare(found(16.2), found(22.5)) == Comparison(Change.UP, UNKNOWN_METHOD)


def test_a_change_by_one_known_method_needs_no_note():
    before, after = (found(value, method=Method.DIRECT) for value in (35.5, 12.2))
    assert compare(before, after) == Comparison(Change.DOWN)


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


def test_direct_against_small_area_is_tidak_dinilai():
    both = compare(found(20, method=Method.DIRECT), found(10, method=Method.SMALL_AREA))
    assert both.words == "tidak dinilai (metode berbeda)"


def test_small_area_values_with_printed_intervals_are_compared():
    before = found(30, method=Method.SMALL_AREA, low=28, high=32)
    after = found(20, method=Method.SMALL_AREA, low=18, high=22)
    assert compare(before, after) == Comparison(Change.DOWN)


def test_every_year_is_compared_with_the_next_one_only():
    words = [one.change for one in between_neighbours(years((2021, 24.5), (2022, 25.1), (2024, 9)))]
    assert words == [Change.SAME, Change.NOT_COMPARED, Change.NOT_COMPARED]


def test_years_with_one_between_them_that_nobody_published_are_not_neighbours():
    known = survey_years([survey(2021, 35), survey(2024, 12)], "61.08", lambda _: None)
    assert between_neighbours(known) == [Comparison(Change.NOT_COMPARED, "tahun tidak berurutan")]
