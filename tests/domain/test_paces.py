"""The pace of areas: hand-computed cases and what must always hold."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.comparable_areas import best, terciles
from dashboard.domain.histories import History, Point, Rules
from dashboard.domain.indicators import Accumulation
from dashboard.domain.pace_verdicts import PaceVerdict
from dashboard.domain.paces import paces
from tests.domain.pace_makers import CUMULATIVE, MONTHLY, TOWARDS, goal, history, month, points

HARDER = [PaceVerdict.SESUAI_LAJU, PaceVerdict.PERLU_PERCEPATAN, PaceVerdict.TAK_TERKEJAR]
STEADY = [60, 62, 64, 66, 68, 70]
"""Two points a month up to August 2025; four months are left to December."""


def judged(shares, wanted=80.0, rules=MONTHLY, **more):
    one = history(shares, **more)
    return paces([one], goal(wanted), rules)[one.code]


def test_two_points_a_month_need_four_months_and_more_for_ten_points():
    found = judged(STEADY)
    assert found.actual == pytest.approx(2)
    assert found.required == pytest.approx(2.5)
    assert found.best == pytest.approx(2)
    assert found.verdict is PaceVerdict.TAK_TERKEJAR
    assert found.arrives == found.earliest == month(2026, 1)


def test_eight_points_in_four_months_are_in_time():
    found = judged(STEADY, 78)
    assert (found.required, found.verdict) == (pytest.approx(2), PaceVerdict.SESUAI_LAJU)
    assert found.arrives == month(2025, 12)


def test_a_sibling_that_was_faster_once_makes_it_a_matter_of_speed():
    slow = history(STEADY, code="61.08.01")
    fast = history([20, 25, 30, 35, 40, 40, 40, 40, 40, 40, 40], code="61.08.02")
    found = paces([slow, fast], goal(80), MONTHLY)
    assert found["61.08.01"].verdict is PaceVerdict.PERLU_PERCEPATAN
    assert found["61.08.01"].best == pytest.approx(5)
    assert found["61.08.01"].earliest == month(2025, 10)
    assert found["61.08.02"].verdict is PaceVerdict.TAK_TERKEJAR


def test_less_is_better_turns_the_signs():
    one = history([30, 28, 26, 24, 22, 20])
    found = paces([one], goal(14, up=False), MONTHLY)[one.code]
    assert (found.actual, found.required) == (pytest.approx(-2), pytest.approx(-1.5))
    assert found.verdict is PaceVerdict.SESUAI_LAJU
    assert found.best == pytest.approx(-2)


def test_a_year_half_way_needs_the_other_half_in_what_is_left():
    found = judged([8, 16, 24, 32, 40, 48, 56, 64], 90, TOWARDS)
    assert found.actual == pytest.approx(8)
    assert found.required == pytest.approx(6.5)
    assert found.verdict is PaceVerdict.SESUAI_LAJU
    assert (found.start.month, found.start.share) == (month(2024, 12), 0)


def test_what_starts_anew_is_not_reached_in_another_year():
    found = judged([2, 4, 6, 8, 10, 12, 14, 16], 90, TOWARDS)
    assert found.verdict is PaceVerdict.TAK_TERKEJAR
    assert found.arrives is found.earliest is None


def test_a_stock_starts_at_the_end_of_the_year_before():
    found = judged([50, 51, 52, 53, 54, 55, 56, 57, 58])
    assert (found.start.month, found.start.share) == (month(2024, 12), 50)


def test_the_running_month_can_still_be_reported():
    def left(today):
        one = history(STEADY, last=(2025, 8))
        return paces([one], goal(80, today=today), MONTHLY)[one.code].required

    assert left(date(2025, 8, 31)) == left(date(2025, 9, 1)) == left(date(2025, 9, 29)) == 2.5
    assert left(date(2025, 9, 30)) == pytest.approx(10 / 3)
    assert left(date(2025, 10, 20)) == pytest.approx(10 / 3)


@pytest.mark.parametrize(
    ("one", "reason"),
    [
        (History("a", "A", []), "belum lapor"),
        (history([60, 62, 64]), "baru 2 perubahan berurutan, perlu 4"),
        (history(STEADY, whole=29), "sasaran kurang dari 30"),
        (history(STEADY, last=(2025, 4)), "angka terakhir April 2025"),
        (
            History("a", "A", [p._replace(reported=7, expected=10) for p in points(STEADY)]),
            "baru 7 dari 10 wilayah lapor",
        ),
        (
            History("a", "A", [p._replace(credible=False) for p in points(STEADY)]),
            "kurang dari 90 % balita diukur",
        ),
        (
            history([50, 62, 51, 63, 52, 64]),
            "naik dan turun 10 poin atau lebih dalam setahun",
        ),
        (history([110, 120]), "periksa data: pembilang melebihi penyebut"),
    ],
)
def test_a_pace_is_refused_with_its_reason(one, reason):
    found = paces([one], goal(80), MONTHLY)[one.code]
    assert (found.verdict, found.reason) == (PaceVerdict.TIDAK_DINILAI, reason)


def test_without_a_target_or_after_its_day_nothing_is_judged():
    one = history(STEADY, last=(2025, 12))
    assert paces([one], None, MONTHLY)[one.code].reason == "belum ada target"
    over = paces([one], goal(80, today=date(2025, 12, 31)), MONTHLY)[one.code]
    assert over.reason == "tenggat 31 Desember 2025 sudah tiba"


def test_last_years_share_of_the_year_says_nothing_of_this_one():
    one = history([50, 60, 70, 80, 90], last=(2024, 12))
    found = paces([one], goal(80, today=date(2025, 1, 20)), CUMULATIVE)[one.code]
    assert found.reason == "angka terakhir Desember 2024"


def test_half_reported_months_are_left_out_and_the_last_whole_one_counts():
    known = points([*STEADY, 30])
    known[-1] = known[-1]._replace(reported=9, expected=13)
    found = paces([History("a", "A", known)], goal(80), MONTHLY)["a"]
    assert found.anchor.month == month(2025, 7)
    assert found.required == pytest.approx(2.5), "August is over: September to December are left"


def test_figures_after_today_are_not_known_yet():
    one = history([*STEADY, 72, 74])
    early = paces([one], goal(80, today=date(2025, 7, 10)), MONTHLY)[one.code]
    assert early.anchor.month == month(2025, 7)


def test_thirds_hold_equals_together_and_need_nine_areas():
    wholes = {f"a{n}": 100 * n for n in range(9)}
    assert list(terciles(wholes).values()) == [0, 0, 0, 1, 1, 1, 2, 2, 2]
    assert set(terciles(dict.fromkeys(wholes, 50)).values()) == {0}
    assert set(terciles({"a": 1, "b": 900}).values()) == {0}


def test_a_small_area_is_not_held_against_a_large_one():
    wholes = {f"a{n}": 100 * n for n in range(9)}
    gains = {"a0": 1.0, "a1": 3.0, "a8": 9.0}
    assert best(gains, wholes) == dict.fromkeys(("a0", "a1", "a2"), 3.0) | dict.fromkeys(
        ("a6", "a7", "a8"), 9.0
    )


@st.composite
def wandering(draw):
    """Counts of 1 000 that rise and fall by less than ten points a month."""
    parts = [draw(st.integers(100, 900))]
    for step in draw(st.lists(st.integers(-90, 120), min_size=5, max_size=19)):
        parts.append(min(1000, max(0, parts[-1] + step)))
    return parts


shares = wandering()


def made(parts, code="a"):
    last = month(2025, 8)
    held = [Point(last - len(parts) + 1 + at, part, 1000) for at, part in enumerate(parts)]
    return History(code, code, held)


@given(shares, shares, st.integers(1, 99), st.integers(0, 40), st.sampled_from([MONTHLY, TOWARDS]))
def test_a_higher_target_is_never_easier(one, other, target, more, rules):
    areas = [made(one), made(other, "b")]
    easy = paces(areas, goal(target), rules)["a"]
    hard = paces(areas, goal(min(100, target + more)), rules)["a"]
    assert (easy.verdict in HARDER) == (hard.verdict in HARDER)
    if easy.verdict in HARDER:
        assert HARDER.index(hard.verdict) >= HARDER.index(easy.verdict)


@given(shares, shares, st.integers(1, 99))
def test_counting_those_spared_turns_every_sign_and_no_verdict(one, other, target):
    up = paces([made(one), made(other, "b")], goal(target), MONTHLY)["a"]
    spared = [
        made([1000 - part for part in parts], code) for parts, code in ((one, "a"), (other, "b"))
    ]
    down = paces(spared, goal(100 - target, up=False), MONTHLY)["a"]
    assert (down.verdict, down.reason, down.earliest) == (up.verdict, up.reason, up.earliest)
    for name in ("actual", "required", "best"):
        assert getattr(down, name) == pytest.approx(-getattr(up, name))


@given(shares, st.integers(1, 99))
def test_in_time_means_the_pace_leads_to_the_target(parts, target):
    found = paces([made(parts)], goal(target), MONTHLY)["a"]
    ends = found.anchor.share + 4 * found.actual
    assert (ends >= target - 1e-6) == (found.verdict is PaceVerdict.SESUAI_LAJU)
    if found.verdict is not PaceVerdict.TAK_TERKEJAR:
        assert found.earliest is not None or found.anchor.share >= target
        assert found.earliest <= month(2025, 12)


def test_quarters_and_years_are_judged_over_their_own_step():
    quarterly = Rules(3, Accumulation.STOCK)
    one = history([50, 53, 56, 59, 62], last=(2025, 6), step=3)
    found = paces([one], goal(68), quarterly)[one.code]
    assert found.actual == pytest.approx(1)
    assert found.required == pytest.approx(1.5), "six points in four months from September on"


def test_what_is_reached_already_is_never_out_of_reach():
    falling = [95, 93, 91, 89, 87, 85]
    found = judged(falling)
    assert (found.actual, found.required) == (pytest.approx(-2), pytest.approx(-1.25))
    assert found.verdict is PaceVerdict.PERLU_PERCEPATAN
    assert judged(falling, 70).verdict is PaceVerdict.SESUAI_LAJU
