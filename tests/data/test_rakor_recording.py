"""Actions: kept at once, changed with their history, never overwritten unseen."""

from datetime import date

import pytest

from dashboard.data.ledger import Ledger
from dashboard.data.rakor_action_rows import read_actions
from dashboard.data.rakor_recording import StaleActionError, add_action, change_action, read_action
from dashboard.data.rakor_revision import last_revision
from dashboard.data.rakor_sessions import close_session, open_session
from dashboard.domain.actors import Actor, Role
from dashboard.domain.rakor_actions import ActionStatus
from tests.data.rakor_room import BUDI, MONDAY, SITI, agreed, first_session

DINKES = Actor("Ani", Role.OPD, ("61.08",), "Dinas Kesehatan")
CAMAT = Actor("Camat Sebangki", Role.KECAMATAN, ("61.08.01",))
GUEST = Actor("tamu", Role.TAMU)


@pytest.fixture
def ledger(home):
    ledger = Ledger.open(home)
    yield ledger
    ledger.close()


def test_an_action_is_kept_with_who_and_when(ledger):
    session = first_session(ledger)
    action = agreed(ledger, session)
    assert (action.status, action.owner, action.due) == (
        "belum mulai", "Dinas Kesehatan", date(2025, 9, 22)
    )  # fmt: skip
    _, events = read_action(ledger, action.id, SITI)
    assert [(one.field, one.new, one.done_by, one.day) for one in events] == [
        ("", "Kirim data", "Siti", MONDAY)
    ]


def test_every_field_changed_is_an_event_with_both_values(ledger):
    action = agreed(ledger, first_session(ledger))
    values = {"status": ActionStatus.BLOCKED, "obstacle": "anggaran", "budget": 5_000_000}
    after = change_action(ledger, action.id, values, BUDI, MONDAY, seen=action.revision)
    assert (after.status, after.obstacle, after.budget) == ("terkendala", "anggaran", 5_000_000)
    told = [
        (one.field, one.old, one.new, one.done_by)
        for one in read_action(ledger, action.id, SITI)[1]
    ]
    assert told[1:] == [
        ("status", "belum mulai", "terkendala", "Budi"),
        ("obstacle", "", "anggaran", "Budi"),
        ("budget", "", "5000000", "Budi"),
    ]


def test_postponing_wants_a_reason_keeps_the_old_day_and_counts(ledger):
    action = agreed(ledger, first_session(ledger))
    later, latest = date(2025, 9, 29), date(2025, 10, 6)
    with pytest.raises(ValueError, match="mundur tanpa alasan"):
        change_action(ledger, action.id, {"due": later}, SITI, MONDAY, seen=action.revision)
    for day in (later, latest):
        action = change_action(
            ledger, action.id, {"due": day}, SITI, MONDAY, seen=action.revision, reason="banjir"
        )
    assert (action.postponed, action.first_due, action.due) == (2, date(2025, 9, 22), latest)
    earlier = {"due": date(2025, 9, 30)}
    action = change_action(ledger, action.id, earlier, SITI, MONDAY, seen=action.revision)
    assert action.postponed == 2
    _, events = read_action(ledger, action.id, SITI)
    assert [(one.old, one.new, one.note) for one in events[1:]] == [
        ("2025-09-22", "2025-09-29", "banjir"),
        ("2025-09-29", "2025-10-06", "banjir"),
        ("2025-10-06", "2025-09-30", ""),
    ]


def test_who_edits_an_old_state_is_told_both_values_and_nothing_is_kept(ledger):
    action = agreed(ledger, first_session(ledger))
    change_action(ledger, action.id, {"owner": "DPMD"}, BUDI, MONDAY, seen=action.revision)
    with pytest.raises(StaleActionError) as stale:
        change_action(ledger, action.id, {"owner": "Bappeda"}, SITI, MONDAY, seen=action.revision)
    assert stale.value.current.owner == "DPMD"
    assert [(one.field, one.new, one.done_by) for one in stale.value.events] == [
        ("owner", "DPMD", "Budi")
    ]
    now, events = read_action(ledger, action.id, SITI)
    assert (now.owner, len(events)) == ("DPMD", 2)
    mine = change_action(ledger, action.id, {"owner": "Bappeda"}, SITI, MONDAY, seen=now.revision)
    assert mine.owner == "Bappeda"


def test_a_change_that_changes_nothing_is_no_event(ledger):
    action = agreed(ledger, first_session(ledger))
    before = last_revision(ledger)
    change_action(ledger, action.id, {"owner": action.owner}, SITI, MONDAY, seen=action.revision)
    assert (last_revision(ledger), len(read_action(ledger, action.id, SITI)[1])) == (before, 1)


def test_only_what_was_changed_since_a_revision_is_read(ledger):
    session = first_session(ledger)
    first, second = (agreed(ledger, session, action=name) for name in ("satu", "dua"))
    since = last_revision(ledger)
    change_action(ledger, first.id, {"volume": "3 desa"}, SITI, MONDAY, seen=first.revision)
    found = read_actions(ledger, session.series.id, SITI, since=since)
    assert [(one.id, one.volume) for one in found] == [(first.id, "3 desa")]
    assert [one.id for one in read_actions(ledger, session.series.id, SITI)] == [
        first.id, second.id
    ]  # fmt: skip


def test_a_closed_session_shows_its_actions_as_they_were(ledger, home):
    session = first_session(ledger)
    action = agreed(ledger, session)
    open_session(ledger, session.id, SITI)
    closed, following = close_session(ledger, home, session.id, SITI, MONDAY)
    values = {"status": ActionStatus.DONE, "due": date(2025, 10, 1)}
    change_action(ledger, action.id, values, SITI, MONDAY, seen=action.revision, reason="cuaca")
    agreed(ledger, following, action="baru")
    series = session.series.id
    then = read_actions(ledger, series, SITI, at=closed.closed_revision)
    assert then == [action.__class__(**{**vars(action), "revision": then[0].revision})]
    now = read_actions(ledger, series, SITI)
    assert [(one.status, one.postponed, one.done_on) for one in now] == [
        ("selesai", 1, MONDAY), ("belum mulai", 0, None)
    ]  # fmt: skip
    with pytest.raises(ValueError, match="sudah ditutup; catat di Rakor berikutnya"):
        agreed(ledger, closed)


def test_an_opd_tells_how_far_its_own_action_is_and_nothing_else(ledger):
    action = agreed(ledger, first_session(ledger))
    done = {"status": ActionStatus.DONE}
    after = change_action(ledger, action.id, done, DINKES, MONDAY, seen=action.revision)
    assert after.status == "selesai"
    for who, values in ((DINKES, {"due": MONDAY}), (CAMAT, done)):
        with pytest.raises(PermissionError, match="tidak dapat mengubah tindakan ini"):
            change_action(ledger, action.id, values, who, MONDAY, seen=after.revision)
    with pytest.raises(LookupError, match="tidak ada"):  # a guest learns not even that it is there
        change_action(ledger, action.id, done, GUEST, MONDAY, seen=after.revision)


def test_a_camat_sees_what_concerns_the_whole_kabupaten_or_their_own_area(ledger):
    session = first_session(ledger)
    for place in ("", "61.08.01.2001", "61.08.02"):
        values = {"action": place or "semua", "owner": "DPMD", "due": MONDAY, "place": place}
        add_action(ledger, session.id, values, SITI, MONDAY)
    found = read_actions(ledger, session.series.id, CAMAT)
    assert [one.action for one in found] == ["semua", "61.08.01.2001"]
