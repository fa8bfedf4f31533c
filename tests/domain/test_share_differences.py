"""The difference of two shares by the interval of Newcombe."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.change_causes import Counts
from dashboard.domain.share_differences import difference, moved


def test_the_interval_of_newcombe_s_own_table():
    """Newcombe 1998, table II, contrast (a), method 10: 56/70 against 48/80: 0,0524 to 0,3339."""
    low, high = difference(Counts(48, 80), Counts(56, 70))
    assert low == pytest.approx(5.24, abs=0.01)
    assert high == pytest.approx(33.39, abs=0.01)


def test_a_small_step_is_no_change():
    assert not moved(Counts(171, 700), Counts(176, 700))
    assert moved(Counts(171, 700), Counts(300, 700))


def test_what_is_no_proportion_did_not_move():
    assert not moved(Counts(12, 10), Counts(1, 10))
    assert not moved(Counts(0, 0), Counts(1, 10))


proportion = st.integers(1, 400).flatmap(
    lambda whole: st.integers(0, whole).map(lambda part: Counts(part, whole))
)


@given(proportion, proportion)
def test_the_difference_turns_round_with_its_two_sides(one, other):
    low, high = difference(one, other)
    back_low, back_high = difference(other, one)
    assert low == pytest.approx(-back_high, abs=1e-9)
    assert high == pytest.approx(-back_low, abs=1e-9)
    assert low - 1e-9 <= 100 * (other[0] / other[1] - one[0] / one[1]) <= high + 1e-9


@given(proportion)
def test_a_share_beside_itself_did_not_move(one):
    assert not moved(one, one)
