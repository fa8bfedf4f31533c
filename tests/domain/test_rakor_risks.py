"""What is at risk: what a day decides first, then what is stuck, then what nothing proves."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.rakor_actions import ActionStatus
from dashboard.domain.rakor_promises import by_owner
from dashboard.domain.rakor_risks import DUE, LATE, STUCK, UNPROVED, Risk, left, of_actions, ordered
from tests.domain.test_rakor_rules import TODAY, action

UNPROVED_ONE = "Dinas Kesehatan: 1 tindakan selesai tanpa bukti"


def due(days, **given_):
    return replace(action(days=days, owner="Dinas Kesehatan"), **given_)


def told(actions, evidence=None):
    return [
        (one.rank, one.days_left, one.words) for one in of_actions(actions, evidence or {}, TODAY)
    ]


def test_the_late_ones_are_one_line_for_each_opd():
    late = [due(-3, id=1), due(-8, id=2), due(-1, id=3, owner="DPMD")]
    assert told(late) == [
        (LATE, -8, "Dinas Kesehatan: 2 tindakan lewat tenggat"),
        (LATE, -1, "DPMD: 1 tindakan lewat tenggat"),
    ]


def test_due_within_two_weeks_is_at_risk_and_later_is_not():
    assert told([due(0), due(14), due(15)]) == [
        (DUE, 0, "Dinas Kesehatan: Kirim data"),
        (DUE, 14, "Dinas Kesehatan: Kirim data"),
    ]


def test_stuck_without_asking_is_at_risk_and_asking_is_not():
    stuck = due(30, status=ActionStatus.BLOCKED)
    [one] = of_actions([stuck, replace(stuck, support="SE Sekda")], {}, TODAY)
    assert (one.rank, one.days_left) == (STUCK, None)
    assert one.note.startswith("terkendala, dukungan belum diminta · tenggat ")


def test_what_is_done_needs_a_file_and_only_then():
    done = due(-5, id=7, status=ActionStatus.DONE)
    assert told([done], {7: 0}) == [(UNPROVED, None, UNPROVED_ONE)]
    assert told([done], {7: 2}) == []
    assert told([done], {}) == []  # nobody counted: nothing is said
    assert told([due(-5, status=ActionStatus.CANCELLED)], {7: 0}) == []


def test_time_left_is_said():
    assert [left(days) for days in (-3, 0, 5)] == ["lewat 3 hari", "hari ini", "5 hari lagi"]


DAYS = st.none() | st.integers(-9, 9)
RISKS = st.builds(Risk, words=st.text(max_size=3), days_left=DAYS, rank=st.integers(0, 3))


@given(st.lists(RISKS, max_size=12))
def test_the_order_is_rank_then_time_and_nothing_is_lost(risks):
    found = ordered(risks)
    assert sorted(map(repr, found)) == sorted(map(repr, risks))
    never = 10**6
    keys = [(one.rank, never if one.days_left is None else one.days_left) for one in found]
    assert keys == sorted(keys)


def test_a_risk_without_a_day_stands_after_those_with_one():
    assert [one.words for one in ordered([Risk("b", None), Risk("a", 3)])] == ["a", "b"]


def test_promises_tell_how_often_they_were_put_off_and_which_are_proved():
    held = [
        action(1, status="selesai"), action(2, status="selesai"),
        action(3, days=4, postponed=2), action(4, days=4, postponed=1), action(5, days=-1),
    ]  # fmt: skip
    [one] = by_owner(held, TODAY, evidence={1: 3, 2: 0, 3: 5})
    assert (one.done, one.proved, one.postponed, one.times) == (2, 1, 2, 3)
