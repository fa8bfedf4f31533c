"""A verdict is the side of the target on which the interval lies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.verdicts import Verdict, Z, judge, wilson


def test_the_wilson_interval_equals_the_published_example():
    # Newcombe 1998, Statistics in Medicine 17, table I: 81 of 263 gives 0,2553 to 0,3662.
    assert wilson(81, 263) == pytest.approx((25.53, 36.62), abs=0.005)


@pytest.mark.parametrize(
    ("numerator", "denominator", "target", "up", "expected"),
    [
        (640, 1000, 90, True, ("belum tercapai", "")),
        (950, 1000, 90, True, ("tercapai", "")),
        (905, 1000, 90, True, ("sekitar target", "")),
        (170, 1000, 15.5, False, ("sekitar target", "")),
        (300, 1000, 15.5, False, ("belum tercapai", "")),
        (None, 1000, 90, True, ("tidak dinilai", "belum lapor")),
        (0, 0, 90, True, ("tidak dinilai", "tidak ada sasaran")),
        (12, 10, 90, True, ("periksa data", "pembilang melebihi penyebut")),
        (9, 10, 90, True, ("tidak dinilai", "sasaran kurang dari 30")),
        (9, 100, None, True, ("tidak dinilai", "tidak ada target")),
        (100, 100, 100, True, ("tercapai", "")),
        (99, 100, 100, True, ("belum tercapai", "")),
    ],
)
def test_cases_by_hand(numerator, denominator, target, up, expected):
    assert judge(numerator, denominator, target, up=up) == expected


@given(st.integers(1, 5000), st.data(), st.integers(1, 99), st.booleans())
def test_a_verdict_agrees_with_the_score_test(people, data, target, up):
    served = data.draw(st.integers(0, people))
    ahead = (100 * served - target * people) * (1 if up else -1)
    verdict = Verdict.TERCAPAI if ahead > 0 else Verdict.BELUM_TERCAPAI
    if ahead**2 <= Z**2 * people * target * (100 - target):  # within chance
        verdict = Verdict.SEKITAR_TARGET
    assert judge(served, people, target, up=up, smallest=1).verdict == verdict


def test_what_is_no_proportion_has_no_interval():
    with pytest.raises(ValueError, match="12 dari 10"):
        wilson(12, 10)


@given(st.integers(1, 5000))
def test_an_interval_holds_its_own_share_at_both_ends(whole):
    assert wilson(0, whole)[0] == 0
    assert wilson(whole, whole)[1] == 100
