"""A row of the heat table in a paparan: its name, its period, whose target is old."""

from dashboard.domain.briefing_coverage import bars, cell, figure_cell, goals_said, row_words, when
from dashboard.domain.briefings import Cell
from dashboard.domain.coverage_rows import CoverageRow
from dashboard.domain.indicators import Evidence
from dashboard.domain.periods import Period
from dashboard.domain.readings import Reading
from dashboard.domain.targets import Target
from dashboard.domain.verdicts import Judgement, Verdict, judge
from dashboard.reference import load_reference

S = "\u00a0"
KAB, AUGUST = "61.08", Period.parse("2025-08")
INDICATORS = load_reference().indicators
IRON, CASH = INDICATORS["pregnant_iron_tablet_90"], INDICATORS["conditional_cash_families"]


def target(year=2024, evidence=Evidence.SOURCED):
    return Target(IRON.id, "", year, 80.0, "Perpres", evidence)


def row(period="2025-08", goal=None, part=61, indicator=IRON):
    one = Reading(part, 100, None, judge(part, 100, goal.value if goal else None, up=True))
    return CoverageRow(indicator, Period.parse(period), goal, None, {KAB: one, "61.08.01": one}, {})


def test_a_row_names_its_period_only_where_it_is_another():
    assert row_words(row(), AUGUST) == IRON.short_name
    assert row_words(row("2025-S1"), AUGUST).endswith("semester I 2025)")
    assert when(row()).endswith("Agu 2025")


def test_a_count_names_its_unit_in_its_row_and_stands_bare():
    counted = Reading(1234, None, None, Judgement(Verdict.TIDAK_DINILAI, ""), alone=True)
    one = CoverageRow(CASH, AUGUST, None, None, {KAB: counted}, {})
    assert f"({CASH.unit}" in row_words(one, AUGUST)
    assert figure_cell(one, KAB) == Cell("1.234")
    assert bars([one], KAB, "Landak") is None


def test_an_indicator_of_the_kabupaten_alone_has_no_cell_below():
    one = CoverageRow(IRON, AUGUST, None, None, {KAB: row().reading(KAB)}, {})
    assert cell(one, "61.08.01").text == "–"
    assert cell(row(), "61.08.02").text == "belum lapor"


def test_old_and_doubtful_targets_are_said_once_for_all_rows():
    rows = [row(goal=target()), row(goal=target(2025)), row(goal=target(2023)), row()]
    assert goals_said(rows) == [
        "Target 2023 belum diperbarui: 1 dari 4 indikator.",
        "Target 2024 belum diperbarui: 1 dari 4 indikator.",
    ]
    doubted = [row(goal=target(2025, Evidence.REMEMBERED))]
    assert goals_said(doubted) == [f"Target perlu dicek: {IRON.short_name}."]
    assert goals_said([row()]) == []


def test_every_bar_says_its_own_target():
    chart = bars([row(goal=target()), row()], KAB, "Landak")
    [series] = chart.series
    assert series.values == (61.0, 61.0)
    assert series.texts == (f"61,0{S}%, target 80{S}%", f"61,0{S}%, belum ada target")
    assert series.tones == ("belum-tercapai", "tidak-dinilai")
    assert chart.target is None
