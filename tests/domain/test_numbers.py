"""Numbers in id-ID; expected texts are written with the real spaces and minus."""

import math
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain import numbers

NBSP, MINUS = "\N{NO-BREAK SPACE}", "\N{MINUS SIGN}"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (999, "999"),
        (1284, "1.284"),
        (112_900_000, "112.900.000"),
        (-1284, f"{MINUS}1.284"),
        (None, "–"),
    ],
)
def test_counts_have_dots_between_thousands(number, text):
    assert numbers.count(number) == text


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [
        (24.5, 1, "24,5"),
        (1234.5, 1, "1.234,5"),
        (16.765, 2, "16,77"),
        (0.05, 1, "0,1"),
        (-0.05, 1, f"{MINUS}0,1"),
        (-0.04, 1, "0,0"),
        (2.5, 0, "3"),
        (999.95, 1, "1.000,0"),
        (1e-7, 1, "0,0"),
        (Fraction(1, 3), 2, "0,33"),
        (Decimal("15.33"), 2, "15,33"),
        (None, 1, "–"),
        (math.nan, 1, "–"),
        (math.inf, 1, "–"),
    ],
)
def test_decimals_have_a_comma_and_round_half_away_from_zero(value, places, text):
    assert numbers.decimal(value, places) == text


def test_percent_keeps_number_and_sign_together():
    assert numbers.percent(24.5) == f"24,5{NBSP}%"
    assert numbers.percent(24.5, 2) == f"24,50{NBSP}%"
    assert numbers.percent(None) == "–"


@pytest.mark.parametrize(
    ("numerator", "denominator", "places", "text"),
    [
        (19_441, 20_252, 1, f"96,0{NBSP}%"),
        (10_203, 60_868, 2, f"16,76{NBSP}%"),
        (9 + 10, 10 + 100, 1, f"17,3{NBSP}%"),
        (12, 10, 0, f"120{NBSP}%"),
        (1, 800, 2, f"0,13{NBSP}%"),
        (0, 20, 1, f"0,0{NBSP}%"),
        (0, 0, 1, "–"),
        (None, 20, 1, "–"),
        (5, None, 1, "–"),
    ],
)
def test_a_share_is_exact_and_no_sasaran_gives_no_share(numerator, denominator, places, text):
    assert numbers.percent_of(numerator, denominator, places) == text


def test_points_say_their_direction():
    assert numbers.points(-0.6) == f"{MINUS}0,6{NBSP}poin"
    assert numbers.points(Fraction("25.1") - Fraction("24.5")) == f"+0,6{NBSP}poin"
    assert numbers.points(Fraction(64000, 1000) - 90) == f"{MINUS}26,0{NBSP}poin"
    assert numbers.points(0.04) == f"0,0{NBSP}poin"
    assert numbers.points(1.5, signed=False) == f"1,5{NBSP}poin"
    assert numbers.points(None) == "–"


def test_two_counts_or_not_reported():
    assert numbers.of(18, 20) == "18 dari 20"
    assert numbers.of(0, 0) == "0 dari 0"
    assert numbers.of(None, 20) == "belum lapor"


@given(st.integers(0, 10**6), st.integers(1, 10**6), st.integers(0, 3))
def test_a_share_rounds_as_schoolbook_division(numerator, denominator, places):
    # 28 digits tell every such quotient from the halves between which it lies.
    quotient = Decimal(100 * numerator) / Decimal(denominator)
    expected = quotient.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    text = numbers.percent_of(numerator, denominator, places)
    assert Decimal(text[:-2].replace(".", "").replace(",", ".")) == expected
