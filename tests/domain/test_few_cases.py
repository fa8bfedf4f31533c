"""Few cases: what is drawn apart for everyone who may see it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.readings import WITHHELD, read
from dashboard.domain.short_reasons import why
from tests.domain.coverage_rows import INDICATORS, goal

STUNTING = replace(INDICATORS["stunting_prevalence_routine"], few_below=5)
ASI = INDICATORS["exclusive_breastfeeding"]


def reading(indicator, part, whole):
    row = {"numerator": part, "denominator": whole, "people": None}
    return read(row, indicator, goal(indicator.id, 80), "2025-08")


@pytest.mark.parametrize(
    ("part", "whole", "few"),
    [
        (4, 100, True),  # four stunted
        (5, 100, False),
        (96, 100, True),  # four who are not
        (95, 100, False),
        (0, 100, False),  # nobody is behind a nought
        (100, 100, False),
        (10, 29, True),  # too few people
        (10, 30, False),
    ],
)
def test_few_cases_are_a_few_people_counted_or_left_over_or_a_small_sasaran(part, whole, few):
    assert reading(STUNTING, part, whole).few is few


def test_of_other_indicators_only_a_small_sasaran_is_few():
    assert not reading(ASI, 4, 100).few
    assert reading(ASI, 4, 29).few


def test_a_threshold_of_ten_draws_more_apart():
    assert reading(replace(STUNTING, few_below=10), 9, 100).few


def test_the_row_says_on_what_it_stands():
    assert why(reading(STUNTING, 4, 100)) == "kasus < 5"
    assert why(reading(STUNTING, 4, 20)) == "sasaran < 30"
    assert why(reading(STUNTING, 40, 100)) == ""


@given(st.integers(0, 200), st.integers(1, 200))
def test_few_cases_are_exactly_what_the_public_may_not_see_of_a_single_figure(part, rest):
    counts = (part, rest, part + rest)
    assert reading(STUNTING, part, part + rest).few_cases == any(0 < n < 5 for n in counts)


def test_what_is_withheld_is_not_drawn_as_few():
    assert not WITHHELD.few
