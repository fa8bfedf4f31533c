"""A routine share is a prevalence only where enough children were measured (R5)."""

import pytest

from dashboard.domain.routine_months import RoutineMonth


def month(measured=900, sasaran=1000, stunted=90, reported=156, expected=156):
    return RoutineMonth("2025-08", stunted, measured, measured, sasaran, reported, expected)


def test_share_and_coverage_have_their_own_denominators():
    one = RoutineMonth("2025-08", 3036, 21112, 21200, 23424, 106, 156)
    assert round(one.prevalence, 2) == 14.38
    assert round(one.coverage, 2) == 90.51


@pytest.mark.parametrize(
    ("measured", "caution"), [(900, ""), (899, "belum kredibel sebagai prevalensi")]
)
def test_below_ninety_percent_measured_it_is_not_credible(measured, caution):
    assert month(measured).caution == caution


def test_desa_that_did_not_report_are_said_even_where_enough_were_measured():
    assert month(reported=106).caution == "hanya 106 dari 156 desa"


def test_a_month_without_a_report_has_neither():
    bare = RoutineMonth("2025-08", None, None, None, None, 0, 156)
    assert (bare.prevalence, bare.coverage, bare.credible, bare.caution) == (
        None,
        None,
        False,
        "belum lapor",
    )
