"""The band of where a pace may lead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.pace_fans import fan
from dashboard.domain.pace_verdicts import Pace
from dashboard.domain.paces import paces
from tests.domain.pace_makers import MONTHLY, goal, history, month


def fanned(shares, **more):
    one = history(shares, **more)
    wanted = goal(80)
    return fan(paces([one], wanted, MONTHLY)[one.code], wanted, 1)


def test_a_steady_pace_has_a_line_for_a_band():
    band = fanned([60, 62, 64, 66, 68, 70])
    assert band.months == [month(2025, number) for number in (8, 9, 10, 11, 12)]
    assert band.middle == pytest.approx([70, 72, 74, 76, 78])
    assert band.low == pytest.approx(band.middle)
    assert band.high == pytest.approx(band.middle)


def test_the_first_step_of_six_changes_spans_their_least_and_most():
    """Changes 0, 0, 0, 2, 2, 8: pace 1 around a mean of 2, each drawn one time in six."""
    band = fanned([50, 50, 50, 50, 52, 54, 62])
    assert (band.middle[1], band.low[1], band.high[1]) == pytest.approx((63, 61, 69))


def test_the_same_figures_give_the_same_band_and_others_another():
    one, again = fanned([50, 55, 53, 60, 61, 66]), fanned([50, 55, 53, 60, 61, 66])
    assert one == again
    assert one != fanned([50, 55, 53, 60, 61, 65])


def test_without_a_pace_there_is_no_band():
    assert fanned([60, 62]) is None


def test_nothing_leaves_0_to_100():
    assert max(fanned([91, 99, 92, 99, 93, 99]).high) == 100
    assert min(fanned([9, 1, 8, 0, 7, 1]).low) == 0


@given(st.lists(st.integers(-9, 12), min_size=4, max_size=7), st.integers(1, 99))
def test_the_band_holds_the_pace_that_the_verdict_rests_on(steps, target):
    one = history([50 + sum(steps[:place]) for place in range(len(steps) + 1)])
    pace = paces([one], goal(target), MONTHLY)[one.code]
    assert isinstance(pace, Pace)
    band = fan(pace, goal(target), 1)
    for low, middle, high in zip(band.low, band.middle, band.high, strict=True):
        assert low <= middle <= high
    ends = min(100, max(0, pace.anchor.share + 4 * pace.actual))
    assert band.middle[-1] == pytest.approx(ends)
