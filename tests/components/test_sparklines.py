"""Panels of trend: what is drawn and what is said of it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.components.sparklines import groups, spanned
from dashboard.domain.area_histories import History, HistoryPoint
from dashboard.domain.area_trends import AreaTrend, counted_words
from dashboard.domain.coverage_rows import read_cell
from dashboard.domain.coverage_sections import Section
from dashboard.domain.histories import Point, Rules, month_of
from dashboard.domain.indicators import Evidence
from dashboard.domain.method_breaks import MethodBreak
from dashboard.domain.periods import Period
from dashboard.domain.trend_verdicts import trend
from tests.domain.coverage_rows import INDICATORS, KAB, goal, row


def through(indicator, counts, breaks=()):
    """counts: numerator and denominator by period."""
    known = INDICATORS[indicator]
    aim = goal(indicator, 80) if known.percent else None
    points = []
    for period, (part, whole) in counts.items():
        cell = {"numerator": part, "denominator": whole, "people": None}
        reading = read_cell(cell, known, aim, period)
        points.append(HistoryPoint(Period.parse(period), reading, 12, 12))
    judged = None
    if known.percent:
        sound = [
            Point(month_of(one.period.last_day), one.reading.numerator, one.reading.denominator)
            for one in points
        ]
        judged = trend(sound, Rules.of(known, [one.month for one in breaks]))
    return AreaTrend(History(known, aim, points), judged, breaks)


RISING = through(
    "exclusive_breastfeeding", {f"2025-0{n}": (400 + 40 * n, 1000) for n in range(1, 9)}
)
SHORT = through("krs_accompanied", {"2025-07": (0, 100), "2025-08": (10, 20)})
CASES = through("stunting_case_count_routine", {"2025-07": (1284, None), "2025-08": (1300, None)})
GROWING = through("basic_immunization", {"2024-12": (90, 100), "2025-01": (5, 100)})


def panel(one, *, same=False):
    indicator = one.history.indicator.id
    shown = [row(indicator, "2025-08", None, {})]
    made = groups(
        [(Section("Spesifik", "spesifik"), shown)],
        {indicator: one},
        KAB,
        lambda _: "/peta",
        same=same,
    )
    return made[0]["panels"][0]


def test_a_rise_is_said_in_points_with_what_it_means():
    said = panel(RISING)
    assert said["trend"] == "naik 27,8 poin (membaik)".replace(" poin", "\u00a0poin")
    assert said["side"] == "better"
    assert said["proof"].startswith("Kecenderungan Januari 2025–Agustus 2025, 8 angka: naik")
    assert (said["value"], said["verdict"], said["aim"]) == (
        "72,0\u00a0%",
        "Belum tercapai",
        "target 80\u00a0%",
    )
    assert said["trace"] == "/lacak?ind=exclusive_breastfeeding&area=61.08&per=2025-08"


def test_too_few_figures_prove_nothing_and_say_what_is_missing():
    said = panel(SHORT)
    missing = "tidak cukup data: baru 2 angka yang dapat dibandingkan, perlu 5"
    assert (said["trend"], said["side"]) == (missing, "")


def test_nought_is_a_point_and_few_people_an_open_one():
    first, last = panel(SHORT)["points"]
    assert (first[1], first[4], last[4]) == (0.0, 1, 0)
    assert first[6] == "Juli 2025: 0,0\u00a0% (0 dari 100)"


def test_a_count_has_neither_target_nor_trend_and_keeps_its_own_scale():
    said = panel(CASES, same=True)
    assert (said["value"], said["verdict"], said["goal"]) == ("1.300\u00a0anak", "", None)
    assert said["trend"] == "tidak diuji (jumlah)"
    assert said["range"] == [1280, 1300]
    assert said["points"][0][2:4] == [None, None]


def test_what_grows_within_a_year_starts_anew_in_the_next():
    assert [point[5] for point in panel(GROWING)["points"]] == [1, 1]
    assert [point[5] for point in panel(RISING)["points"]] == [1, 0, 0, 0, 0, 0, 0, 0]


def test_shares_stand_on_one_scale_where_that_is_asked():
    assert panel(RISING, same=True)["range"] == [0, 100]
    assert panel(RISING)["range"] == [40, 80]


def test_a_break_is_told_with_its_month():
    found = MethodBreak(("x",), "", "2025-04", "alat baru", Evidence.SOURCED)
    said = panel(replace(RISING, breaks=[found]))
    assert said["breaks"] == [[2025 * 12 + 3, "‖ April 2025: alat baru"]]


def test_what_all_panels_say_together_counts_only_what_was_proved():
    said = counted_words([RISING, SHORT, SHORT, CASES], "Kabupaten Landak")
    assert said == (
        "Kecenderungan Kabupaten Landak: 1 membaik, 2 tidak cukup data dan 1 tidak diuji (jumlah)."
    )
    assert counted_words([], "Kecamatan Sebangki") == (
        "Belum ada angka untuk melihat kecenderungan Kecamatan Sebangki."
    )


@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=40))
def test_a_range_holds_all_values_between_at_most_six_steps(values):
    low, high = spanned(values)
    assert low <= min(values) <= max(values) <= high
    assert low < high
    assert high - low <= 3 * max(1, max(values) - min(values)) + 1


@pytest.mark.parametrize(("values", "expected"), [([], [0, 1]), ([50], [50, 51])])
def test_a_single_value_has_a_range_too(values, expected):
    assert spanned(values) == expected
