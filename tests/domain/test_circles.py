"""Circles of counts: area in proportion, one scale for every period."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.circles import diameter, shown_sizes

CASES = "stunting_case_count_routine"


@pytest.mark.parametrize(("count", "px"), [(200, 44), (50, 22), (10, 9.8), (1, 6), (800, 88)])
def test_four_times_the_count_is_twice_as_wide_and_few_keep_the_least(count, px):
    assert diameter(CASES, count) == px


def test_the_legend_names_three_sizes():
    assert shown_sizes(CASES) == (200, 50, 10)
    assert shown_sizes("made_up_count") == (500, 125, 25)


@given(st.integers(1, 10_000), st.integers(1, 10_000))
def test_more_is_never_smaller(one, other):
    few, many = sorted((one, other))
    assert diameter(CASES, few) <= diameter(CASES, many)
