"""Lokus against the rest: sums first, then shares; a difference only where intervals allow one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.area_figures import Counts
from dashboard.domain.lokus_gaps import Difference, LokusGap, Pooled, lokus_gaps, pooled
from tests.domain.area_makers import KAB, desa, figures

LOKUS = {desa(1), desa(2)}


def test_shares_are_of_sums_and_the_kabupaten_is_on_neither_side():
    made = figures({KAB: (139, 310), 1: (9, 10), 2: (10, 100), 3: (120, 200), 4: (None, None)})
    (found,) = lokus_gaps([made], LOKUS)
    assert found.lokus == Pooled(19, 110, 2)
    assert found.rest == Pooled(120, 200, 1)
    assert found.lokus.percent == pytest.approx(17.27, abs=0.005)  # domain.md §15
    assert found.difference is Difference.LOWER


def test_newcombe_by_his_own_example():
    """56/70 against 48/80: 0,0524 to 0,3339 (Newcombe 1998, table II, method 10)."""
    low, high = LokusGap(figures({}), Pooled(56, 70, 1), Pooled(48, 80, 1)).interval
    assert (low, high) == pytest.approx((5.24, 33.39), abs=0.01)


def test_where_one_side_is_silent_or_doubtful_nothing_is_compared():
    assert lokus_gaps([figures({1: (9, 10)})], LOKUS) == []
    assert lokus_gaps([figures({1: (9, 10), 3: (12, 10)})], LOKUS) == []
    assert pooled([Counts(0, 0)]) is None


COUNTS = st.tuples(st.integers(0, 500), st.integers(1, 500)).map(lambda p: (min(p), max(p)))


@given(COUNTS, COUNTS)
def test_exchanging_the_sides_exchanges_the_words(one, other):
    there = LokusGap(figures({}), Pooled(*one, 1), Pooled(*other, 1))
    back = LokusGap(figures({}), Pooled(*other, 1), Pooled(*one, 1))
    turned = {
        Difference.HIGHER: Difference.LOWER,
        Difference.LOWER: Difference.HIGHER,
        Difference.ALIKE: Difference.ALIKE,
    }
    assert back.difference is turned[there.difference]
    low, high = there.interval
    assert low <= there.points <= high


@given(st.dictionaries(st.integers(1, 40), COUNTS, min_size=2), st.sets(st.integers(1, 40)))
def test_both_sides_agree_with_a_slow_twin(held, chosen):
    lokus = {desa(number) for number in chosen}
    found = lokus_gaps([figures(held)], lokus)
    for inside in (True, False):
        part = whole = 0
        for number, (numerator, denominator) in held.items():
            if (number in chosen) == inside:
                part, whole = part + numerator, whole + denominator
        if found:
            side = found[0].lokus if inside else found[0].rest
            assert (side.numerator, side.denominator) == (part, whole)
        elif whole == 0:
            break
    else:
        assert found
