"""What an action may become, what its history tells, and how promises are counted."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain import rakor_histories as histories
from dashboard.domain.rakor_actions import Action, ActionEvent, ActionStatus, Funds, Origin
from dashboard.domain.rakor_agenda import asking, late, proposed, soon
from dashboard.domain.rakor_decisions import Decision
from dashboard.domain.rakor_fields import WORDS, read, said, written
from dashboard.domain.rakor_promises import by_owner, kept, promises, sentence
from dashboard.domain.rakor_rules import check, may_change
from dashboard.domain.rakor_series import RakorRhythm, next_day

TODAY = date(2025, 9, 22)
TEXTS = ("issue", "root_cause", "indicator", "indicator_area", "place", "supporting", "volume")
PLAIN = Action(
    id=1, series_id=1, session_id=1, session_number=1, revision=1,
    **dict.fromkeys(TEXTS, ""), action="Kirim data", owner="DPMD", budget=None, funds=Funds.NONE,
    start=None, due=TODAY, status=ActionStatus.NOT_STARTED, obstacle="", support="",
    origin=Origin.RAKOR, first_due=TODAY, postponed=0, done_on=None, reported_on=None,
)  # fmt: skip


def action(number=1, days=0, status="belum mulai", **more):
    due = TODAY + timedelta(days=days)
    given = {"id": number, "due": due, "first_due": due, "status": ActionStatus(status)}
    return replace(PLAIN, **(given | more))


def event(revision, field, old, new, day=TODAY):
    return ActionEvent(1, revision, field, old, new, "", "Siti", datetime.now(UTC), day)


@pytest.mark.parametrize(
    ("days", "status", "late_by"),
    [(0, "proses", 0), (-1, "proses", 1), (-9, "terkendala", 9), (-9, "selesai", 0),
     (-9, "dibatalkan", 0), (3, "belum mulai", 0)],
)  # fmt: skip
def test_overdue_is_derived_from_the_day(days, status, late_by):
    one = action(days=days, status=status)
    assert (one.days_late(TODAY), one.overdue(TODAY)) == (late_by, late_by > 0)


def test_what_is_over_is_taken_up_again_first():
    may_change(ActionStatus.DONE, ActionStatus.UNDER_WAY)
    may_change(ActionStatus.UNDER_WAY, ActionStatus.DONE)
    with pytest.raises(ValueError, match="sudah selesai hanya dapat kembali ke «proses»"):
        may_change(ActionStatus.DONE, ActionStatus.CANCELLED)
    with pytest.raises(ValueError, match="kembali ke «belum mulai» atau «proses»"):
        may_change(ActionStatus.CANCELLED, ActionStatus.DONE)


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"action": ""}, "Tindakan belum terisi"),
        ({"owner": ""}, "OPD penanggung jawab belum terisi"),
        ({"due": None}, "Tenggat belum terisi"),
        ({"budget": -1}, "Anggaran di bawah nol"),
        ({"start": TODAY, "due": TODAY - timedelta(1)}, "Mulai sesudah tenggat"),
        ({"obstacle": "x" * 501}, "Kendala lebih dari 500 huruf"),
    ],
)
def test_what_no_action_can_be_is_refused(values, why):
    with pytest.raises(ValueError, match=why):
        check(values)


VALUES = st.fixed_dictionaries(
    {
        "due": st.dates(date(2025, 1, 1), date(2026, 12, 31)),
        "status": st.sampled_from(ActionStatus),
        "budget": st.none() | st.integers(0, 10**12),
        "obstacle": st.text(max_size=20),
    }
)


@given(st.lists(VALUES, min_size=1, max_size=8), st.data())
def test_what_came_after_a_revision_is_taken_back_exactly(states, data):
    """A plain twin: the list of states itself."""
    events = []
    for revision, (old, new) in enumerate(pairwise(states), start=2):
        events += [
            event(revision, field, written(value), written(new[field]))
            for field, value in old.items()
            if new[field] != value
        ]
    at = data.draw(st.integers(1, len(states)))
    assert histories.as_of(states[-1], events, at) == states[at - 1]
    moves = [b["due"] > a["due"] for a, b in pairwise(states)]
    assert len(histories.postponements(events)) == sum(moves)
    assert histories.first_due(states[-1]["due"], events) == states[0]["due"]


@given(st.sampled_from(sorted(WORDS)), st.data())
def test_a_value_is_read_back_as_it_was_written(field, data):
    kinds = {"due": st.dates(), "start": st.none() | st.dates(), "budget": st.integers(0),
             "status": st.sampled_from(ActionStatus), "funds": st.sampled_from(Funds),
             "origin": st.sampled_from(Origin)}  # fmt: skip
    value = data.draw(kinds.get(field, st.text()))
    assert read(field, written(value)) == value


def test_values_are_said_as_people_say_them():
    assert said("due", date(2025, 9, 30)) == "30 Sep 2025"
    assert said("budget", 12_500_000) == "12.500.000"
    assert (said("budget", None), said("obstacle", "")) == ("–", "–")


def test_done_counts_only_while_it_is_the_last_word():
    done = event(2, "status", "proses", "selesai")
    again = event(3, "status", "selesai", "proses", TODAY + timedelta(1))
    assert histories.done_on([done]) == TODAY
    assert histories.done_on([done, again]) is None
    assert histories.reported_on([done, again]) == TODAY + timedelta(1)
    assert histories.reported_on([event(1, "", "", "x"), event(2, "volume", "", "1")]) is None


def test_promises_are_counted_and_who_is_late_comes_first():
    week = timedelta(days=7)
    held = [
        action(1, -3, "selesai", done_on=TODAY - timedelta(5), reported_on=TODAY),
        action(2, -3, "selesai", done_on=TODAY, reported_on=TODAY, owner="Dinas Kesehatan"),
        action(3, -1, "proses", owner="Dinas Kesehatan", reported_on=TODAY - 2 * week),
        action(4, 7, "proses", first_due=TODAY - week, postponed=1, owner="Dinas Kesehatan"),
        action(5, 7, "dibatalkan"),
    ]
    owners = by_owner(held, TODAY, since=TODAY - week)
    assert [(one.owner, one.total, one.done, one.overdue, one.postponed) for one in owners] == [
        ("Dinas Kesehatan", 3, 1, 1, 1),
        ("DPMD", 1, 1, 0, 0),
    ]
    assert [(one.due, one.on_time, one.answered) for one in owners] == [(3, 0, 1), (1, 1, 1)]
    assert sentence(owners) == ("2 dari 4 janji selesai, 1 lewat tenggat: Dinas Kesehatan (1).")
    assert kept(promises(held, TODAY)) == (
        "4 janji: 2 selesai, 1 lewat tenggat, 1 belum jatuh tempo"
    )
    assert sentence([]) == "Belum ada janji dari Rakor sebelumnya."
    assert kept(promises([], TODAY)) == "belum ada janji"


def test_the_agenda_names_only_what_there_is():
    assert [one.anchor for one in proposed([], [], 0, TODAY)] == ["berubah", "terberat", "catat"]
    held = [
        action(1, -2),
        action(2, 3),
        action(3, 30, "terkendala", support="tambahan anggaran"),
        action(4, 30, "terkendala"),
    ]
    waiting = Decision(1, 1, 1, "Geser anggaran?", "", None, None)
    said_of = {one.anchor: one.words for one in proposed(held, [waiting], 5, TODAY)}
    assert said_of["janji"] == "Janji Rakor lalu, 1 lewat tenggat"
    assert said_of["lapor"] == "5 laporan belum masuk"
    assert said_of["putusan"] == "2 hal menunggu keputusan"
    assert said_of["risiko"] == "1 tindakan jatuh tempo dalam dua minggu"
    assert [[one.id for one in found] for found in (late(held, TODAY), soon(held, TODAY))] == [
        [1], [2]
    ]  # fmt: skip
    assert [one.id for one in asking(held)] == [3]


@pytest.mark.parametrize(
    ("rhythm", "planned", "today", "following"),
    [
        ("mingguan", date(2025, 9, 15), date(2025, 9, 15), date(2025, 9, 22)),
        ("mingguan", date(2025, 9, 15), date(2025, 9, 22), date(2025, 9, 29)),
        ("bulanan", date(2025, 1, 31), date(2025, 1, 31), date(2025, 2, 28)),
        ("bulanan", date(2025, 1, 31), date(2025, 3, 1), date(2025, 3, 31)),
        ("triwulanan", date(2025, 11, 10), date(2025, 11, 10), date(2026, 2, 10)),
    ],
)
def test_the_next_day_keeps_the_rhythm(rhythm, planned, today, following):
    assert next_day(RakorRhythm(rhythm), planned, today) == following


@given(
    st.sampled_from(RakorRhythm),
    st.dates(date(2024, 1, 1), date(2026, 1, 1)),
    st.dates(date(2024, 1, 1), date(2026, 1, 1)),
)
def test_the_next_day_lies_after_both_days(rhythm, planned, today):
    day = next_day(rhythm, planned, today)
    assert day > planned
    assert day > today
    assert rhythm is not RakorRhythm.WEEKLY or (day - planned).days % 7 == 0
