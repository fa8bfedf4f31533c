"""Trends of an area read from the sample: which figures they rest on."""

import pytest

from dashboard.data.area_trends import read_area_trends
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL
from dashboard.domain.histories import month_of
from dashboard.domain.indicators import Evidence
from dashboard.domain.method_breaks import MethodBreak
from dashboard.domain.periods import Period
from dashboard.reference import load_reference

REFERENCE = load_reference()
ASI, STUNTING = "exclusive_breastfeeding", "stunting_prevalence_routine"


@pytest.fixture(scope="module")
def snapshot(sample_home):
    return Warehouse(sample_home, REFERENCE.indicators, "").snapshot()


def read(snapshot, *keys, breaks=(), code="61.08", month="2025-08"):
    return read_area_trends(snapshot, code, month, breaks, LOCAL, keys)


def test_only_what_is_asked_for_is_read_oldest_first(snapshot):
    found = read(snapshot, ASI, "agency_reporting_on_time")
    assert list(found) == [ASI]
    periods = [one.period for one in found[ASI].history.points]
    assert periods == sorted(periods)
    assert periods[-1] == Period.parse("2025-08")


def test_no_figure_after_the_month_is_known(snapshot):
    last = read(snapshot, ASI, month="2025-07")[ASI].history.last
    assert last.period == Period.parse("2025-07")


def test_a_break_parts_the_figures_a_trend_rests_on(snapshot):
    since = month_of(Period.parse("2025-07").last_day)
    broken = [MethodBreak((ASI,), "", "2025-07", "alat baru", Evidence.SOURCED)]
    one = read(snapshot, ASI, breaks=broken)[ASI]
    assert [found.month for found in one.breaks] == [since]
    assert all(point.month >= since for point in one.trend.points)
    assert one.word == "tidak cukup data"
    late = [MethodBreak((ASI,), "", "2026-01", "alat baru", Evidence.SOURCED)]
    assert read(snapshot, ASI, breaks=late)[ASI].breaks == []


def test_a_routine_prevalence_rests_on_months_in_which_enough_were_measured(snapshot):
    found = read(snapshot, STUNTING, "measurement_coverage")
    coverage = {
        month_of(one.period.last_day): one.percent
        for one in found["measurement_coverage"].history.points
    }
    rested = [point.month for point in found[STUNTING].trend.points]
    assert all(coverage[month] >= 90 for month in rested)
    assert len(rested) < len(found[STUNTING].history.points)


def test_a_count_is_not_tested(snapshot):
    one = read(snapshot, "stunting_case_count_routine")["stunting_case_count_routine"]
    assert (one.trend, one.word) == (None, "tidak diuji (jumlah)")
