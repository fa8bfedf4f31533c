"""The paces of a page: who keeps which, and of when."""

from dataclasses import replace

from dashboard.domain.histories import History, Rules
from dashboard.domain.indicators import Accumulation, Evidence
from dashboard.domain.method_breaks import MethodBreak
from dashboard.domain.pace_boards import PaceBoard, tally
from dashboard.domain.paces import paces
from dashboard.domain.trend_verdicts import TrendVerdict
from tests.domain.pace_makers import MONTHLY, goal, month, points

AREAS = {
    "fit": [70, 72, 74, 76, 78, 80],
    "slow": [60, 62, 64, 66, 68, 70],
    "new": [60, 61],
}
NAMES = {"fit": "Ngabang", "slow": "Mandor", "new": "Menyuke", "silent": "Sompak"}


def board(rules=MONTHLY, breaks=(), wanted=80.0, **areas):
    held = {code: points(shares) for code, shares in (areas or AREAS).items()}
    asked = goal(wanted)
    judged = paces([History(code, code, one) for code, one in held.items()], asked, rules)
    return PaceBoard(month(2025, 8), asked, rules, breaks, held, judged)


def test_those_out_of_reach_are_named_and_those_not_judged_are_counted():
    assert tally(board(), NAMES, "kecamatan") == (
        "1 kecamatan tak terkejar (Mandor), 1 kecamatan sesuai laju dan 2 tidak dinilai."
    )


def test_nobody_judged_says_nothing():
    assert tally(board(), {"new": "Menyuke"}, "kecamatan") == ""


def test_an_area_without_figures_to_see_is_not_said_to_be_silent():
    assert board().pace("silent").reason == "tidak ada angka untuk dinilai"


def test_nothing_is_needed_past_the_target():
    held = board(wanted=75.0)
    assert held.needed("fit") is None
    assert held.needed("slow") == 1.25
    assert held.needed("silent") is None


def test_a_pace_of_an_older_month_says_so():
    held = board()
    assert held.older("fit") == ""
    assert replace(held, month=month(2025, 9)).older("fit") == "Agu 2025"
    assert held.older("silent") == ""


def test_only_a_break_between_its_own_figures_parts_an_area():
    found = MethodBreak(("i",), "", "2025-06", "alat baru", Evidence.REMEMBERED)
    rules = Rules(1, Accumulation.STOCK, (found.month,))
    held = board(rules, [found])
    assert held.last_break("fit") == found
    assert held.last_break("new") is None
    assert held.last_break("silent") is None


def test_the_trend_of_an_area_rests_on_its_own_figures():
    assert board().trend("fit").verdict is TrendVerdict.NAIK
    assert board().trend("silent").verdict is TrendVerdict.TIDAK_CUKUP
