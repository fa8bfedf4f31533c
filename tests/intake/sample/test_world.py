"""The numbers behind the files, all five kabupaten and all months."""

from itertools import pairwise

import numpy as np
import pytest

from dashboard.domain.periods import Period
from dashboard.intake.sample.coverage import counts
from dashboard.intake.sample.krs import krs_columns
from dashboard.intake.sample.land import land_of
from dashboard.intake.sample.lokus import lokus_lists
from dashboard.intake.sample.nutrition import Nutrition
from dashboard.intake.sample.people import People
from dashboard.intake.sample.places import PLACES
from dashboard.intake.sample.profiles import PROFILES

KABUPATEN = pytest.mark.parametrize("kab", PLACES)
# Read from another file than the coverage workbooks, published as a survey, or counted by Lokus
# from its own records.
ELSEWHERE = {
    "bpk_recommendation_resolved", "case_audit_cycles", "case_audit_followup_done",
    "convergence_action_evidence",
    "stunting_prevalence_survey", "stunting_prevalence_routine", "severe_stunting_share_routine",
    "wasting_prevalence_routine", "underweight_prevalence_routine", "stunting_case_count_routine",
    "measurement_coverage", "weighing_coverage_ds", "at_risk_family_share",
    "agency_reporting_on_time", "action_items_done_on_time",
}  # fmt: skip
AUGUST_2022, AUGUST_2025 = Period.parse("2022-08"), Period.parse("2025-08")


@pytest.fixture
def nutrition(areas, kab):
    land = land_of(areas, kab)
    return Nutrition(land, People(land))


def prevalence(nutrition, month):
    at = nutrition.months.index(month)
    stunted, measured = nutrition.classes["Stunting"][at], nutrition.classes["Diukur"][at]
    return 100 * stunted.sum() / measured.sum()


@KABUPATEN
def test_stunting_is_believable_and_falls(nutrition, kab):
    first, last = prevalence(nutrition, AUGUST_2022), prevalence(nutrition, AUGUST_2025)
    bounds = {
        "61.08": (17, 15), "61.09": (24, 11), "61.11": (22.4, 18), "62.03": (17, 17),
        "74.04": (19, 16),
    }  # fmt: skip
    assert (first, last) == pytest.approx(bounds[kab], abs=0.8)


@KABUPATEN
def test_nearly_all_are_measured_in_february_and_august_and_half_in_between(nutrition, kab):
    share = nutrition.classes["Diukur"].sum(axis=1) / nutrition.sasaran.sum(axis=1)
    for month, measured in zip(nutrition.months, share, strict=True):
        low, high = (0.8, 0.96) if month.number in (2, 8) else (0.4, 0.7)
        assert low <= measured <= high, (month, measured)


@KABUPATEN
def test_no_class_is_negative_and_no_desa_is_beyond_belief(nutrition, kab):
    assert all((values >= 0).all() for values in nutrition.classes.values())
    share = nutrition.stunting_share()
    assert share.min() > 0.01
    assert share.max() < 0.65


@KABUPATEN
def test_neighbours_are_more_alike_than_strangers(nutrition, areas, kab):
    land = land_of(areas, kab)
    share = nutrition.stunting_share()[-1]
    apart = np.hypot(*(land.points[:, None] - land.points[None, :]).transpose(2, 0, 1))
    np.fill_diagonal(apart, np.inf)
    nearest = apart.argmin(axis=1)
    near = np.abs(share - share[nearest]).mean()
    far = np.abs(share[:, None] - share[None, :]).mean()
    assert near < 0.75 * far


@KABUPATEN
def test_every_indicator_of_a_workbook_has_sound_counts(areas, reference, kab):
    land = land_of(areas, kab)
    people = People(land)
    for indicator in reference.indicators.values():
        if indicator.id not in PROFILES:
            continue
        found = counts(land, people, indicator, PROFILES[indicator.id])
        assert (found.numerator >= 0).all()
        assert (found.numerator <= found.denominator).all(), indicator.id


def test_every_indicator_has_a_file(reference):
    assert set(reference.indicators) - ELSEWHERE == set(PROFILES)


@KABUPATEN
def test_lokus_lists_have_their_length_and_change(areas, kab):
    land = land_of(areas, kab)
    lists = lokus_lists(land, Nutrition(land, People(land)))
    lengths = {"61.08": 20, "61.09": 15, "61.11": 10, "62.03": 20, "74.04": 22}
    assert {len(set(chosen)) for chosen in lists.values()} == {lengths[kab]}
    assert list(lists) == [2022, 2023, 2024, 2025]
    for before, after in pairwise(lists.values()):
        assert 0 < len(set(before) & set(after)) < lengths[kab]


@KABUPATEN
def test_krs_ranks_never_fall_below_nobody(areas, kab):
    land = land_of(areas, kab)
    columns = krs_columns(land, People(land), Period.parse("2024-S2"))
    assert all((values >= 0).all() for values in columns.values())
