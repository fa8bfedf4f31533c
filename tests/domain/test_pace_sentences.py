"""Pace and trend in words."""

from dataclasses import replace

import pytest

from dashboard.domain import pace_sentences, trend_sentences
from dashboard.domain.histories import History, Rules
from dashboard.domain.indicators import Accumulation, Evidence
from dashboard.domain.method_breaks import MethodBreak, breaks_of
from dashboard.domain.paces import paces
from dashboard.domain.trend_verdicts import trend
from tests.domain.pace_makers import MONTHLY, goal, history, month, points

WHAT = "ASI eksklusif di Kecamatan Ngabang"


def said(shares, wanted=80.0, *, up=True, others=()):
    one = history(shares, code="a")
    areas = [one, *(history(other, code=f"b{n}") for n, other in enumerate(others))]
    asked = goal(wanted, up=up)
    return pace_sentences.sentence(paces(areas, asked, MONTHLY)["a"], asked, WHAT).replace(
        "\u00a0", " "
    )


def test_in_time():
    assert said([60, 62, 64, 66, 68, 70], 78) == (
        f"{WHAT} sesuai laju: perlu +2,0 poin per bulan sampai 31 Desember 2025, kini +2,0."
    )


def test_in_time_only_faster():
    fast = [20, 25, 30, 35, 40, 40, 40, 40, 40]
    assert said([60, 62, 64, 66, 68, 70], others=[fast]) == (
        f"{WHAT} perlu percepatan: perlu +2,5 poin per bulan sampai 31 Desember 2025,"
        " kini +2,0. Paling cepat tercapai Oktober 2025."
    )


def test_out_of_reach():
    assert said([60, 62, 64, 66, 68, 70]) == (
        f"{WHAT} tak terkejar sampai 31 Desember 2025: perlu +2,5 poin per bulan,"
        " laju terbaik wilayah sebanding +2,0. Paling cepat tercapai Januari 2026."
    )
    assert said([60, 60, 60, 60, 60, 60]).endswith("laju terbaik wilayah sebanding 0,0.")


def test_paces_that_differ_are_told_apart():
    assert "perlu +2,01 poin per bulan" in said([60, 62, 64, 66, 68, 70], 78.04)


def test_past_the_target_and_staying_or_slipping():
    assert said([82, 82, 82, 82, 82, 82]) == (
        f"{WHAT} sudah di atas target dan, pada laju 0,0 poin per bulan,"
        " masih di atas target pada 31 Desember 2025."
    )
    assert "tetapi pada laju −2,0 poin per bulan tidak lagi di atas target pada 31" in said(
        [92, 90, 88, 86, 84, 82]
    )
    assert "sudah di bawah batas dan" in said([12, 12, 12, 12, 12], 14, up=False)


def test_refused_with_the_reason():
    assert said([60, 62]) == f"Laju {WHAT} tidak dinilai: baru 1 perubahan berurutan, perlu 4."


@pytest.mark.parametrize(
    ("pace", "words"),
    [(None, "–"), (0.0, "0,0"), (0.04, "+0,04"), (-0.04, "−0,04"), (2.44, "+2,4")],
)
def test_a_pace_that_is_not_zero_never_reads_as_zero(pace, words):
    assert pace_sentences.per_month(pace) == words


def test_what_a_pace_rests_on():
    asked = goal(80)
    one = paces([history([60, 62, 64, 66, 68, 70])], asked, MONTHLY)["61.08.01"]
    assert pace_sentences.basis(one, asked).replace("\u00a0", " ") == (
        "Laju: median 5 perubahan terakhir sampai Agustus 2025."
        " Dari 60,0 % pada Maret 2025 menuju target 80,0 % pada 31 Desember 2025."
    )


def told(shares, *, up=True, **more):
    return trend_sentences.sentence(trend(points(shares, **more), MONTHLY), up=up).replace(
        "\u00a0", " "
    )


def test_a_rise_is_told_in_points_and_whether_it_is_better():
    rise = [40, 44, 47, 52, 55, 60]
    assert told(rise) == "Kecenderungan Maret 2025–Agustus 2025, 6 angka: naik 19,6 poin (membaik)."
    assert told(rise, up=False).endswith("naik 19,6 poin (memburuk).")
    assert told(rise[::-1], up=False).endswith("turun 19,6 poin (membaik).")


def test_neither_rise_nor_fall_within_chance():
    said = told([50, 54, 49, 53, 51, 52], whole=200)
    assert said.endswith("naik atau turun tidak dapat dibedakan (masih dalam batas kebetulan).")
    assert "poin" not in said
    assert told([50, 51]) == (
        "Kecenderungan: tidak cukup data, baru 2 angka yang dapat dibandingkan, perlu 5."
    )


def test_a_change_of_hundredths_is_told_as_less_than_a_tenth():
    shares = [50.00, 50.01, 50.02, 50.03, 50.04]
    assert "naik kurang dari 0,1 poin" in told(shares, whole=100_000_000)


TOOLS = MethodBreak(("stunting",), "", "2023-01", "alat baru", Evidence.REMEMBERED)


def test_a_break_is_named_and_said_to_be_checked():
    assert trend_sentences.break_sentence(TOOLS) == (
        "Angka sebelum Januari 2023 tidak dibandingkan: alat baru (perlu dicek)."
    )
    assert trend_sentences.break_sentence(None) == ""


def test_a_break_concerns_its_indicators_in_its_area_and_below():
    later = replace(TOOLS, since="2024-Q2", area_code="61.08")
    every = [later, TOOLS]
    assert breaks_of(every, "stunting", "61.08.01") == [TOOLS, later]
    assert breaks_of(every, "stunting", "61.09") == [TOOLS]
    assert breaks_of(every, "wasting", "61.08") == []
    assert later.month == month(2024, 4)


def test_a_start_before_a_break_is_no_start():
    broken = Rules(1, Accumulation.STOCK, (month(2025, 3),))
    one = History("a", "A", points([90, 90, 60, 62, 64, 66, 68, 70], last=(2025, 8)))
    found = paces([one], goal(80), broken)["a"]
    assert (found.start.month, found.start.share) == (month(2025, 3), 60)
    assert found.actual == pytest.approx(2)
