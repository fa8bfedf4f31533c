"""Andil adds up to 100,0, and no smaller set of areas carries as much."""

from decimal import Decimal
from fractions import Fraction
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.shares import andil, cumulative, smallest_set

PEOPLE = st.lists(st.integers(-300, 300), max_size=40)


def plain_smallest(people, percent):
    """Try every set, the small ones first: slow and plain."""
    total = sum(count for count in people if count > 0)
    for size in range(len(people) + 1):
        for places in combinations(range(len(people)), size):
            if 100 * sum(people[place] for place in places) >= percent * total:
                return size
    raise AssertionError("all areas together carry all")


def test_three_equal_parts_add_up_to_a_hundred():
    assert andil([7, 7, 7]) == [Decimal("33.4"), Decimal("33.3"), Decimal("33.3")]


def test_an_area_past_its_target_carries_nothing_and_takes_nothing():
    assert andil([30, -50, 10, 0]) == [Decimal(75), 0, Decimal(25), 0]


def test_nobody_missing_is_no_share():
    assert andil([-3, 0]) == [0, 0]
    assert smallest_set([-3, 0], 50) == []


def test_no_area_is_no_share():
    assert andil([]) == []


def test_the_running_sum_ends_at_a_hundred():
    assert cumulative(andil([5, 3, 2])) == [50, 80, 100]


def test_the_fewest_areas_of_the_field():
    people = [120, 40, 300, -20, 60]
    assert smallest_set(people, 50) == [2]
    assert smallest_set(people, 80) == [2, 0]
    assert smallest_set(people, 100) == [2, 0, 4, 1]


@given(PEOPLE)
def test_shares_add_up_and_stay_within_a_tenth_of_the_exact_share(people):
    shares = andil(people)
    total = sum(count for count in people if count > 0)
    assert sum(shares) == (100 if total else 0)
    for count, share in zip(people, shares, strict=True):
        exact = Fraction(100 * max(0, count), total) if total else Fraction(0)
        assert abs(Fraction(share) - exact) < Fraction(1, 10)


@given(PEOPLE)
def test_more_people_missing_is_never_a_smaller_share(people):
    ranked = sorted(zip(people, andil(people), strict=True), reverse=True)
    shares = [share for _, share in ranked]
    for (more, _), (fewer, _), large, small in zip(
        ranked, ranked[1:], shares, shares[1:], strict=False
    ):
        assert large >= small or more == fewer


@given(st.lists(st.integers(-20, 20), max_size=8), st.integers(1, 100))
def test_no_smaller_set_carries_as_much(people, percent):
    chosen = smallest_set(people, percent)
    assert len(chosen) == len(set(chosen)) == plain_smallest(people, percent)
    total = sum(count for count in people if count > 0)
    assert 100 * sum(people[place] for place in chosen) >= percent * total


@given(PEOPLE, st.integers(1, 100), st.integers(1, 100))
def test_the_set_for_less_begins_the_set_for_more(people, one, other):
    less, more = sorted((one, other))
    small, large = smallest_set(people, less), smallest_set(people, more)
    assert large[: len(small)] == small
