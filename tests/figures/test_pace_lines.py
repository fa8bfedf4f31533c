"""The picture of a pace: what is drawn, what is left open, what the words say."""

from copy import deepcopy

import pytest

from dashboard.domain import tokens
from dashboard.domain.histories import History, Rules
from dashboard.domain.indicators import Accumulation, Evidence
from dashboard.domain.method_breaks import MethodBreak
from dashboard.domain.pace_boards import PaceBoard
from dashboard.domain.paces import paces
from dashboard.figures.pace_lines import pace_lines
from tests.domain.pace_makers import MONTHLY, TOWARDS, goal, month, points

BAND, MIDDLE, NEEDED, REPORTED, DOUBTED = range(5)
STEADY = [60, 62, 64, 66, 68, 70]


def board(held, rules=MONTHLY, wanted=80.0, breaks=()):
    asked = None if wanted is None else goal(wanted)
    judged = paces([History("a", "A", held)], asked, rules)
    return PaceBoard(month(2025, 8), asked, rules, breaks, {"a": held}, judged)


def drawn(held, *, routine=False, narrow=False, **more):
    return pace_lines(board(held, **more), "a", routine=routine, narrow=narrow)


def trace(chart, place):
    return chart.whole().to_plotly_json()["data"][place]


def words(chart):
    return [one["text"] for one in chart.whole().to_plotly_json()["layout"].get("annotations", [])]


def test_the_needed_line_runs_from_the_last_figure_to_the_target():
    needed = trace(drawn(points(STEADY)), NEEDED)
    assert (list(needed["x"]), list(needed["y"])) == (
        [month(2025, 8), month(2025, 12)],
        [70, 80],
    )


def test_what_is_needed_is_counted_from_today_where_a_month_was_missed():
    needed = trace(drawn(points(STEADY, last=(2025, 7))), NEEDED)
    assert list(needed["x"]) == [month(2025, 8), month(2025, 12)]


def test_the_band_goes_out_on_top_and_back_below():
    band = trace(drawn(points([60, 61, 64, 65, 66, 70])), BAND)
    months = [month(2025, number) for number in (8, 9, 10, 11, 12)]
    assert list(band["x"]) == [*months, *reversed(months)]
    assert all(
        high >= low for high, low in zip(band["y"][:5], reversed(band["y"][5:]), strict=True)
    )


def test_figures_that_are_not_used_stand_open_and_say_why():
    held = points([*STEADY, 30])
    held[-1] = held[-1]._replace(reported=9, expected=13)
    chart = drawn(held)
    doubted = trace(chart, DOUBTED)
    assert list(doubted["x"]) == [month(2025, 8)]
    assert "tidak dipakai: baru 9 dari 13 wilayah lapor" in doubted["text"][0]
    assert month(2025, 8) not in trace(chart, REPORTED)["x"]


def test_a_missing_month_and_a_new_year_part_the_line():
    held = points([60, 62, 64, 66])
    assert None in trace(drawn([held[0], *held[2:]]), REPORTED)["x"]
    across = points([80, 90, 10, 20], last=(2025, 2))
    assert list(trace(drawn(across, rules=TOWARDS), REPORTED)["y"]) == [80, 90, None, 10, 20]
    assert None not in trace(drawn(across), REPORTED)["x"]


def test_a_break_of_the_method_is_marked_and_not_crossed():
    found = MethodBreak(("i",), "", "2025-06", "alat baru", Evidence.REMEMBERED)
    chart = drawn(
        points(STEADY), rules=Rules(1, Accumulation.STOCK, (found.month,)), breaks=[found]
    )
    assert "cara hitung berubah" in words(chart)
    assert None in trace(chart, REPORTED)["x"]
    marks = chart.whole().to_plotly_json()["layout"]["shapes"]
    assert [one["x0"] for one in marks if one["x0"] == one["x1"]] == [month(2025, 6) - 0.5]


def test_a_routine_prevalence_has_its_own_look_and_no_target_line():
    chart = drawn(points(STEADY), routine=True)
    assert trace(chart, REPORTED)["line"]["color"] == tokens.series("routine")["colour"]
    assert not chart.whole().to_plotly_json()["layout"].get("shapes")
    assert list(trace(chart, NEEDED)["x"]) == []
    assert words(chart) == []


def test_both_ends_are_named_and_kept_apart():
    layout = drawn(points(STEADY), wanted=78.0).whole().to_plotly_json()["layout"]
    target, leads = layout["annotations"]
    assert "<b>Target 78" in target["text"]
    assert "+2,0 poin/bulan" in leads["text"]
    low, high = layout["yaxis"]["range"]
    assert abs(target["y"] - leads["y"]) >= 0.12 * (high - low)


def test_a_phone_names_the_ends_in_the_legend_alone():
    assert words(drawn(points(STEADY), narrow=True)) == []


def test_without_a_pace_the_figures_alone_are_drawn():
    chart = drawn(points([60, 62]), wanted=None)
    assert list(trace(chart, REPORTED)["y"]) == [60, 62]
    assert list(trace(chart, BAND)["x"]) == []
    assert drawn([]).whole().to_plotly_json()["layout"]["xaxis"]["range"] is not None


@pytest.mark.parametrize("narrow", [False, True])
def test_another_area_sends_numbers_alone_and_gives_the_same_picture(narrow):
    held = deepcopy(drawn(points(STEADY), narrow=narrow).whole().to_plotly_json())
    other = drawn(points([40, 41, 43, 44, 46, 47]), narrow=narrow)
    for one in other.changes().to_plotly_json()["operations"]:
        *way, last = one["location"]
        node = held
        for step in way:
            node = node[step]
        node[last] = one["params"]["value"]
    fresh = other.whole().to_plotly_json()
    for place, layer in enumerate(fresh["data"]):
        for name in ("x", "y", "text"):
            if name in layer:
                assert list(held["data"][place][name]) == list(layer[name])
    assert held["layout"]["xaxis"]["ticktext"] == fresh["layout"]["xaxis"]["ticktext"]


def test_a_share_that_hardly_moves_is_not_drawn_as_a_fall():
    low, high = drawn(points([15.0, 15.2, 14.8]), wanted=None).numbers["yaxis.range"]
    assert high - low >= 8
    assert low <= 11
    assert drawn(points([1.0, 1.2]), wanted=None).numbers["yaxis.tickvals"][0] == 0
