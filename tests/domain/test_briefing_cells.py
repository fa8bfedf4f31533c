"""A cell says a figure, or in words which kind of nothing stands there: never an empty one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.briefing_cells import (
    classed,
    counts,
    goal_cell,
    points_cell,
    rupiah_cell,
    share_cell,
    verdict_cell,
)
from dashboard.domain.briefings import Cell
from dashboard.domain.readings import NOTHING, WITHHELD, Reading
from dashboard.domain.verdicts import judge
from dashboard.reference import load_reference

S = "\u00a0"
IRON = load_reference().indicators["pregnant_iron_tablet_90"]


def reading(part, whole, target=80.0):
    return Reading(part, whole, None, judge(part, whole, target, up=True))


@pytest.mark.parametrize(
    ("one", "share", "verdict"),
    [
        (reading(0, 200), Cell(f"0,0{S}%", 0.0), "belum tercapai"),
        (NOTHING, Cell("belum lapor"), "tidak dinilai"),
        (WITHHELD, Cell("disamarkan"), "tidak dinilai (angka kecil)"),
        (reading(0, 0), Cell("tidak ada sasaran"), "tidak dinilai (tidak ada sasaran)"),
        (reading(18, 20), Cell(f"90,0{S}%", 90.0), "tidak dinilai (sasaran < 30)"),
        (reading(50, 100, None), Cell(f"50,0{S}%", 50.0), "tidak dinilai"),
    ],
)
def test_each_kind_of_nothing_has_its_own_words(one, share, verdict):
    assert share_cell(one) == share
    assert verdict_cell(one).text == verdict


def test_a_part_above_its_whole_is_doubted_not_shown():
    one = reading(21, 20)
    assert share_cell(one).text == "periksa data (melebihi sasaran)"
    # No number in a column of percents that a spreadsheet would reckon with.
    assert share_cell(one).value is None
    assert [cell.text for cell in counts(one)] == ["21", "20"]


def test_what_has_no_target_says_so_and_has_no_distance():
    assert goal_cell(None).text == "belum ada target"
    assert points_cell(None) == Cell("–")


def test_money_nobody_told_is_not_zero():
    assert rupiah_cell(0) == Cell(f"Rp{S}0", 0)
    assert rupiah_cell(None, "belum lapor") == Cell("belum lapor")


def test_a_withheld_count_keeps_both_counts_closed():
    assert counts(WITHHELD) == (Cell("disamarkan"), Cell("disamarkan"))


@given(st.integers(0, 400), st.integers(1, 400))
def test_a_share_holds_its_value_unrounded_and_its_class(part, whole):
    one = reading(part, whole)
    found = classed(one, IRON)
    if part > whole:
        assert (found.value, found.tone) == (None, "periksa-data")
    else:
        assert found.value == 100 * part / whole
        place = sum(found.value >= limit for limit in IRON.breaks)
        assert found.tone == f"coverage-{place + 1}"


def test_less_is_better_takes_the_other_ramp():
    less = replace(IRON, up=False, breaks=(2.5, 10, 20, 30))
    assert classed(reading(15, 100, None), less).tone == "prevalence-3"
