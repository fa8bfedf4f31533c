"""The 60 days of an answer and the 30 of a review, from the written rules."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.bpk_clock import (
    MEANING,
    Turn,
    answer_due,
    answered_late,
    clock,
    review_due,
)
from dashboard.domain.bpk_sentences import left
from tests.domain.record_makers import draft, recommendation

DAYS = st.dates(date(2015, 1, 1), date(2035, 1, 1))


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (date(2024, 1, 15), date(2024, 3, 15)),  # through 29 February
        (date(2023, 1, 15), date(2023, 3, 16)),
        (date(2023, 12, 31), date(2024, 2, 29)),
        (date(2025, 7, 1), date(2025, 8, 30)),
    ],
)
def test_an_answer_is_due_sixty_calendar_days_after_the_lhp_was_received(received, due):
    assert answer_due(received) == due


def test_the_review_is_due_thirty_days_after_the_answer():
    assert review_due(date(2024, 2, 10)) == date(2024, 3, 11)


@pytest.mark.parametrize(
    ("today", "days", "said"),
    [
        (date(2024, 1, 15), 60, "60 hari lagi"),
        (date(2024, 3, 14), 1, "1 hari lagi"),
        (date(2024, 3, 15), 0, "hari ini"),
        (date(2024, 3, 16), -1, "lewat 1 hari"),
        (date(2024, 4, 25), -41, "lewat 41 hari"),
    ],
)
def test_the_last_day_itself_is_in_time(today, days, said):
    found = clock(recommendation(), today)
    assert (found.turn, found.due) == (Turn.ANSWER, date(2024, 3, 15))
    assert (found.days_left, found.late, left(found)) == (days, days < 0, said)


def test_it_counts_from_the_day_received_not_from_the_day_of_the_lhp():
    found = clock(recommendation(audit_day=date(2023, 12, 1)), date(2024, 2, 1))
    assert found.due == date(2024, 3, 15)


def test_an_answer_stops_the_clock_and_begins_that_of_bpk():
    one = recommendation(answered=date(2024, 3, 20))
    found = clock(one, date(2024, 4, 30))
    assert (found.turn, found.due, found.days_late) == (Turn.REVIEW, date(2024, 4, 19), 11)
    assert answered_late(one) == 5
    assert answered_late(recommendation(answered=date(2024, 3, 15))) == 0
    assert answered_late(recommendation()) == 0


@pytest.mark.parametrize(
    ("status", "turn"),
    [
        ("telah sesuai", Turn.SETTLED),
        ("tidak dapat ditindaklanjuti", Turn.SETTLED),
        ("belum sesuai", Turn.COMPLETE),
        ("belum ditindaklanjuti", Turn.COMPLETE),
    ],
)
def test_what_bpk_decides_after_the_answer_ends_every_clock(status, turn):
    decided = {"official": status, "official_day": date(2024, 4, 10)}
    found = clock(recommendation(answered=date(2024, 3, 1), **decided), date(2025, 9, 15))
    assert (found.turn, found.due, found.late, found.undated) == (turn, None, False, False)


def test_a_claim_of_the_inspektorat_stops_no_clock():
    claim = {"internal": "telah sesuai", "internal_day": date(2024, 2, 1)}
    found = clock(recommendation(**claim), date(2024, 4, 25))
    assert (found.turn, found.days_late) == (Turn.ANSWER, 41)


def test_a_status_of_bpk_from_before_the_answer_leaves_the_review_to_come():
    old = {"official": "belum ditindaklanjuti", "official_day": date(2024, 3, 1)}
    found = clock(recommendation(answered=date(2024, 3, 10), **old), date(2024, 3, 20))
    assert (found.turn, found.days_left) == (Turn.REVIEW, 20)
    waiting = clock(recommendation(**old), date(2024, 3, 20))
    assert (waiting.turn, waiting.days_late) == (Turn.ANSWER, 5)


def test_a_draft_is_responded_to_until_the_day_bpk_named_and_then_waits_for_the_lhp():
    one = draft(response_due=date(2023, 12, 22))
    found = clock(one, date(2023, 12, 18))
    assert (found.turn, found.days_left) == (Turn.RESPOND, 4)
    given_ = draft(response_due=date(2023, 12, 22), response_given=date(2023, 12, 20))
    assert clock(given_, date(2024, 2, 1)).turn is Turn.REPORT
    assert clock(given_, date(2024, 2, 1)).due is None


def test_without_the_day_it_counts_from_a_clock_is_undated_and_never_late():
    for one in (recommendation(received=None), draft()):
        found = clock(one, date(2030, 1, 1))
        assert (found.undated, found.late, found.days_left, left(found)) == (True, False, None, "")


def test_that_the_days_are_calendar_days_is_marked_to_be_checked():
    assert "60 hari kalender" in MEANING
    assert "perlu dicek" in MEANING


@given(DAYS, st.integers(-900, 900))
def test_days_left_and_days_late_are_one_count(received, offset):
    due = answer_due(received)
    one = recommendation(received=received, audit_day=received)
    found = clock(one, due + timedelta(days=offset))
    assert found.days_left == -offset
    assert found.days_late == max(0, offset)
    assert found.late == (offset > 0)


@given(DAYS, st.integers(0, 200))
def test_an_answer_is_late_by_the_days_beyond_the_sixtieth(received, days):
    answered = received + timedelta(days=days)
    one = recommendation(received=received, audit_day=received, answered=answered)
    assert answered_late(one) == max(0, days - 60)
