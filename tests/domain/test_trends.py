"""Trends: the test, the line, the verdict, against hand-computed values and a slow twin."""

from math import log

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.histories import Point, Rules
from dashboard.domain.indicators import Accumulation
from dashboard.domain.student_t import two_sided
from dashboard.domain.trend_regression import fit
from dashboard.domain.trend_verdicts import TrendVerdict, trend, with_unused
from tests.domain.pace_makers import CUMULATIVE, MONTHLY, month, points


@pytest.mark.parametrize(
    ("freedom", "t"),
    [(1, 12.706), (2, 4.3027), (3, 3.1824), (4, 2.7764), (10, 2.2281), (31, 2.0395), (60, 2.0003)],
)
def test_the_5_percent_point_of_students_table(freedom, t):
    assert two_sided(t, freedom) == pytest.approx(0.05, abs=2e-5)
    assert two_sided(-t, freedom) == two_sided(t, freedom)


def test_no_distance_is_no_proof_and_no_freedom_none_at_all():
    assert two_sided(0, 7) == 1
    with pytest.raises(ValueError, match="derajat bebas"):
        two_sided(1, 0)


def test_a_line_through_three_even_steps_on_the_logit_scale():
    """Odds 1, 2 and 4 of counts so large that the halves do not tell: each month doubles them."""
    parts, wholes = [500_000, 2_000_000, 4_000_000], [1_000_000, 3_000_000, 5_000_000]
    line = fit([0, 1, 2], parts, wholes)
    assert line.slope == pytest.approx(log(2), abs=1e-5)
    assert line.share_at(1) == pytest.approx(66.6667, abs=1e-3)
    assert line.freedom == 1


def test_two_points_or_one_month_make_no_line():
    with pytest.raises(ValueError, match="tiga titik"):
        fit([0, 1], [1, 2], [9, 9])
    with pytest.raises(ValueError, match="dua bulan"):
        fit([4, 4, 4], [1, 2, 3], [9, 9, 9])


counts = st.lists(
    st.integers(30, 3000).flatmap(lambda d: st.tuples(st.integers(0, d), st.just(d))),
    min_size=5,
    max_size=40,
)


@given(counts)
def test_the_line_agrees_with_weighted_least_squares_of_matrices(held):
    months = np.arange(len(held), dtype=float)
    part, whole = (np.array(column, dtype=float) for column in zip(*held, strict=True))
    logit = np.log((part + 0.5) / (whole - part + 0.5))
    weight = 1 / (1 / (part + 0.5) + 1 / (whole - part + 0.5))
    design = np.stack([np.ones_like(months), months], axis=1)
    inverse = np.linalg.inv(design.T @ (weight[:, None] * design))
    estimate = inverse @ design.T @ (weight * logit)
    scatter = (weight * (logit - design @ estimate) ** 2).sum() / (len(held) - 2)
    line = fit(months.tolist(), *(list(column) for column in zip(*held, strict=True)))
    assert (line.intercept, line.slope) == pytest.approx(tuple(estimate), abs=1e-7)
    assert line.error == pytest.approx((max(1, scatter) * inverse[1, 1]) ** 0.5, rel=1e-6)


def test_a_clear_rise_is_said_in_points():
    """Odds of 1, 2, 4, 8 and 16: from a half to 16 of 17."""
    odds = [1, 2, 4, 8, 16]
    whole = [100_000 * (one + 1) for one in odds]
    known = [Point(month(2025, 1) + at, 100_000 * one, whole[at]) for at, one in enumerate(odds)]
    found = trend(known, MONTHLY)
    assert found.verdict is TrendVerdict.NAIK
    assert found.moved == pytest.approx(94.1176 - 50, abs=1e-3)


def test_a_wavering_share_is_not_told_apart():
    found = trend(points([50, 54, 49, 53, 51, 52], whole=200), MONTHLY)
    assert (found.verdict, found.reason) == (
        TrendVerdict.TIDAK_BERBEDA,
        "masih dalam batas kebetulan",
    )


def test_four_figures_are_too_few_and_it_says_how_many_lack():
    found = trend(points([40, 50, 60, 70]), MONTHLY)
    assert (found.verdict, found.line) == (TrendVerdict.TIDAK_CUKUP, None)
    assert found.reason == "baru 4 angka yang dapat dibandingkan, perlu 5"


def test_what_grows_is_compared_in_the_same_month_of_years():
    every = [
        Point(month(year, n), 10 * n + year - 2019, 100)
        for year in range(2020, 2026)
        for n in (7, 8)
    ]
    found = trend(every, CUMULATIVE)
    assert [one.month for one in found.points] == [month(year, 8) for year in range(2020, 2026)]
    few = trend(every[4:], CUMULATIVE)
    assert few.reason == "baru 4 angka bulan yang sama dari tahun ke tahun, perlu 5"


def test_figures_before_a_break_are_not_used():
    broken = Rules(1, Accumulation.STOCK, (month(2025, 4),))
    found = trend(points([90, 90, 90, 40, 45, 50, 55, 60]), broken)
    assert [one.share for one in found.points] == [40, 45, 50, 55, 60]
    assert found.verdict is TrendVerdict.NAIK


@given(st.integers(-30, 30), st.lists(st.integers(-60, 60), min_size=5, max_size=12))
def test_a_rise_is_never_said_where_leaving_one_figure_out_turns_it(slope, apart):
    parts = [min(1000, max(0, 500 + slope * at + one)) for at, one in enumerate(apart)]
    known = [Point(month(2024, 1) + at, part, 1000) for at, part in enumerate(parts)]
    found = trend(known, MONTHLY)
    if found.verdict is TrendVerdict.TIDAK_BERBEDA:
        assert found.reason in ("masih dalam batas kebetulan", "bertumpu pada satu angka")
        return
    for at in range(len(known)):
        rest = [*known[:at], *known[at + 1 :]]
        line = fit([p.month for p in rest], [p.part for p in rest], [p.whole for p in rest])
        assert (line.slope > 0) == (found.verdict is TrendVerdict.NAIK)


@given(counts)
def test_those_spared_fall_where_those_served_rise(held):
    def judged(pairs):
        return trend(
            [Point(month(2023, 1) + at, part, whole) for at, (part, whole) in enumerate(pairs)],
            MONTHLY,
        )

    turned = {TrendVerdict.NAIK: TrendVerdict.TURUN, TrendVerdict.TURUN: TrendVerdict.NAIK}
    served, spared = judged(held), judged([(whole - part, whole) for part, whole in held])
    assert spared.verdict is turned.get(served.verdict, served.verdict)
    assert spared.moved == pytest.approx(-served.moved, abs=1e-6)


def test_one_far_figure_proves_nothing():
    """Without the last figure the line falls."""
    found = trend(points([50, 49, 48, 47, 46, 46, 90], whole=5000), MONTHLY)
    assert found.verdict is TrendVerdict.TIDAK_BERBEDA


def test_chance_alone_says_rise_or_fall_about_one_time_in_twenty():
    draw = np.random.default_rng(7)
    said = 0
    for _ in range(400):
        parts = draw.binomial(300, 0.6, size=12)
        known = [Point(month(2024, 1) + at, int(part), 300) for at, part in enumerate(parts)]
        said += trend(known, MONTHLY).verdict is not TrendVerdict.TIDAK_BERBEDA
    assert said <= 32, "5 % of 400 is 20; 32 is three standard errors above"


def test_a_trend_of_too_few_figures_tells_of_those_it_could_not_use():
    known = [Point(24300 + n, 40, 100, credible=n > 3) for n in range(6)]
    found = trend([one for one in known if not one.flaw], MONTHLY)
    assert with_unused(found, known).reason == (
        "baru 2 angka yang dapat dibandingkan, perlu 5; "
        "4 angka tidak dipakai, terakhir: kurang dari 90 % balita diukur"
    )
    assert with_unused(found, known[4:]).reason == found.reason
