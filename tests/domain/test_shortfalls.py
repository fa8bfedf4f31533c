"""Whole people add up at every level."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.shortfalls import PARTS, apportion, hundredths, shortfall, whole_people


def test_the_fixture_of_the_field_guide():
    assert whole_people(shortfall(640, 1000, Decimal("90"), up=True)) == 260


def test_less_is_better_turns_the_sign():
    assert whole_people(shortfall(170, 1000, Decimal("15.5"), up=False)) == 15


def test_a_passed_target_is_a_negative_shortfall():
    assert whole_people(shortfall(95, 100, Decimal("90"), up=True)) == -5


def test_halves_are_rounded_up():
    assert [whole_people(parts) for parts in (5_000, -5_000, 14_999, -15_001)] == [1, 0, 1, -2]


def test_the_largest_remainders_get_the_spare_people():
    # 1,4 + 1,4 + 0,2 = 3: the two with the larger remainders in turn, the first one first.
    assert apportion(3, [14_000, 14_000, 2_000]) == [2, 1, 0]


def test_a_target_of_three_decimals_is_refused():
    with pytest.raises(ValueError, match="dua angka"):
        hundredths(Decimal("14.125"))


@given(st.lists(st.integers(-(10**7), 10**7), min_size=1, max_size=40))
def test_shares_add_up_and_stay_within_one_person_of_the_exact_share(parts):
    total = whole_people(sum(parts))
    shares = apportion(total, parts)
    assert sum(shares) == total
    assert all(abs(share - Fraction(p, PARTS)) < 1 for share, p in zip(shares, parts, strict=True))
