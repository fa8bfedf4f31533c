"""Changes between periods, in points per month."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.histories import Point, Rules
from dashboard.domain.indicators import Accumulation
from dashboard.domain.monthly_changes import Change, changes, kept, pace, window
from tests.domain.pace_makers import CUMULATIVE, MONTHLY, TOWARDS, month, points

QUARTERLY = Rules(3, Accumulation.STOCK)


def moved(shares, rules, **more):
    return [round(one.per_month, 6) for one in changes(points(shares, **more), rules)]


def test_a_stock_moves_from_month_to_month_over_the_years_start_too():
    assert moved([60, 62, 61, 65], MONTHLY, last=(2025, 2)) == [2, -1, 4]


def test_a_quarter_moves_by_a_third_of_its_change_each_month():
    assert moved([60, 63, 60], QUARTERLY, last=(2025, 6), step=3) == [1, -1]


def test_a_missing_month_gives_no_change():
    known = points([60, 62, 70, 71])
    assert changes([known[0], known[2], known[3]], MONTHLY) == [Change(month(2025, 8), 1)]


def test_what_starts_anew_in_january_never_falls_back_in_it():
    assert moved([70, 75, 10, 20], CUMULATIVE, last=(2025, 2)) == [5, 10]


def test_a_share_of_the_years_sasaran_starts_from_nobody():
    assert moved([70, 75, 10, 20], TOWARDS, last=(2025, 2)) == [5, 10, 10]
    half_year = Rules(6, Accumulation.TOWARDS_YEAR)
    assert moved([30, 60], half_year, last=(2025, 12), step=6) == [5, 5]


def test_no_change_crosses_a_break_of_the_method():
    broken = Rules(1, Accumulation.STOCK, (month(2025, 7),))
    assert moved([60, 61, 40, 42], broken) == [1, 2]


def test_a_pace_is_the_median_of_the_last_six_and_of_no_fewer_than_four():
    found = [Change(month(2025, 1) + place, float(size)) for place, size in enumerate(range(8))]
    assert window(found, 1, month(2025, 8)) == [2, 3, 4, 5, 6, 7]
    assert pace([2, 3, 4, 5, 6, 7]) == 4.5
    assert pace([9.0, 1.0, 2.0, 3.0]) == 2.5
    assert pace([1.0, 2.0, 3.0]) is None


def test_changes_of_two_years_ago_are_no_pace_of_now():
    old = [Change(month(2023, 8), 5.0), Change(month(2023, 9), 1.0)]
    assert window(old, 1, month(2025, 8)) == [1.0]
    assert window(old, 6, month(2025, 8)) == [5.0, 1.0]


@given(st.lists(st.integers(0, 1000), min_size=2, max_size=60))
def test_changes_of_every_month_add_up_to_the_whole_way(parts):
    known = [Point(month(2020, 1) + at, part, 1000) for at, part in enumerate(parts)]
    whole_way = known[-1].share - known[0].share
    assert sum(one.per_month for one in changes(known, MONTHLY)) == pytest.approx(whole_way)


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=40))
def test_the_pace_of_now_is_one_that_was_kept(parts):
    known = [Point(month(2022, 1) + at, part, 1000) for at, part in enumerate(parts)]
    found = changes(known, MONTHLY)
    now = pace(window(found, 1, known[-1].month))
    assert (kept(found, 1)[-1].per_month if len(found) >= 4 else None) == now
