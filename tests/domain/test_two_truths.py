"""Survey and routine side by side: what the unmeasured alone can and cannot explain."""

from fractions import Fraction

import pytest

from dashboard.domain.routine_months import RoutineMonth
from dashboard.domain.survey_ranges import estimated_range
from dashboard.domain.two_truths import Explained, TwoTruths, explained, side_by_side
from dashboard.domain.unmeasured import bounds_of_shares
from tests.domain.overview_makers import plain, years


def month(period="2024-08", stunted=80, assessed=700, sasaran=1000, reported=156):
    measured = assessed
    return RoutineMonth(period, stunted, assessed, measured, sasaran, reported, 156)


def test_ppu_32_and_11_55_at_86_percent_is_more_than_coverage_can_explain():
    possible = bounds_of_shares(Fraction("11.55"), 86)
    assert float(possible.low) == pytest.approx(9.933)
    assert float(possible.high) == pytest.approx(23.933)
    assert explained(possible, 32.0, estimated_range(32.0)) is Explained.NOT_ALONE


@pytest.mark.parametrize(
    ("routine", "survey", "coverage", "found"),
    [
        ("6.6", 19.8, 85, Explained.ALONE),  # Belitung, had 85 % been measured
        ("6.6", 19.8, 88, Explained.AT_THE_EDGE),
        ("6.6", 19.8, 95, Explained.NOT_ALONE),
        ("11.3", 27.7, 81, Explained.ALONE),  # Sulawesi Tenggara
        ("11.3", 27.7, 95, Explained.NOT_ALONE),
    ],
)
def test_how_much_coverage_explains_depends_on_how_many_were_measured(
    routine, survey, coverage, found
):
    possible = bounds_of_shares(Fraction(routine), coverage)
    assert explained(possible, survey, estimated_range(survey)) is found


def test_the_sentence_names_month_bounds_survey_and_assumption():
    truths = side_by_side(years((2024, 15.1)), [month()])
    assert plain(truths.sentence) == (
        "Balita yang belum diukur saja dapat menjelaskan bedanya, dengan anggapan yang diukur "
        "digolongkan benar: stunting seluruh balita sasaran Agustus 2024 ada di antara 8,0 % dan "
        "38,0 %, nilai SSGI 2024 15,1 % (rentang perkiraan 11,3–18,9 %)."
    )


def test_a_well_measured_month_far_below_the_survey_is_not_explained():
    truths = side_by_side(years((2024, 22.5)), [month(stunted=80, assessed=980)])
    assert plain(truths.sentence).startswith(
        "Balita yang belum diukur saja tidak dapat menjelaskan bedanya"
    )


def test_desa_that_did_not_report_are_named():
    truths = side_by_side(years((2024, 15.1)), [month(reported=120)])
    assert "(dari 120 dari 156 desa yang lapor)" in truths.sentence


@pytest.mark.parametrize(
    ("sasaran", "why"),
    [
        (None, "jumlah sasaran belum dilaporkan"),
        (600, "yang diukur melebihi sasaran, periksa data"),
    ],
)
def test_without_sound_counts_the_bounds_are_refused(sasaran, why):
    truths = side_by_side(years((2024, 15.1)), [month(sasaran=sasaran)])
    assert truths.explained is None
    assert truths.sentence == f"Batas yang mungkin Agustus 2024 tidak dapat dihitung: {why}."


def test_the_month_is_the_fullest_of_the_survey_year():
    held = [month("2023-08"), month("2024-02", assessed=900), month("2024-08"), month("2025-08")]
    assert side_by_side(years((2024, 15.1)), held).month.period == "2024-02"
    assert side_by_side(years((2022, 15.1)), held).month.period == "2025-08"


def test_without_a_survey_value_or_a_month_nothing_stands_side_by_side():
    assert side_by_side(years(), [month()]) is None
    assert side_by_side(years((2024, 15.1)), []) is None


def test_a_survey_year_without_a_value_is_not_explained():
    (only,) = [one for one in years((2023, 20.0)) if one.year == 2024]
    held = TwoTruths(only, month())
    assert held.explained is None
    assert "nilai" not in held.sentence
