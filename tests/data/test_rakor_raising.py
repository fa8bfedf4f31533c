"""What a kecamatan raises: once, to the session that can decide, linked both ways."""

from datetime import date, timedelta

import pytest

from dashboard.data.ledger import Ledger
from dashboard.data.rakor_decisions import read_decisions
from dashboard.data.rakor_raising import raise_action, read_raised
from dashboard.data.rakor_recording import change_action, read_action
from dashboard.data.rakor_sessions import close_session, open_session, read_session
from dashboard.domain.actors import Actor, Role
from dashboard.domain.rakor_actions import ActionStatus
from tests.data.rakor_room import MONDAY, SITI, agreed, first_session

KEC, PLACE = "61.08.01", "Kecamatan Sebangki"
CAMAT = Actor("Camat Sebangki", Role.KECAMATAN, (KEC,))
OTHER = Actor("Camat lain", Role.KECAMATAN, ("61.08.02",))


@pytest.fixture
def ledger(home):
    ledger = Ledger.open(home)
    yield ledger
    ledger.close()


@pytest.fixture
def stuck(ledger):
    """An action of a kecamatan that waits for support."""
    action = agreed(ledger, first_session(ledger, kec=KEC, name="Rakor Sebangki"))
    values = {"status": ActionStatus.BLOCKED, "obstacle": "jalan putus", "support": "alat berat"}
    return change_action(ledger, action.id, values, CAMAT, MONDAY, seen=action.revision)


def test_it_waits_for_a_decision_in_the_kabupaten(ledger, stuck):
    there = first_session(ledger)
    assert raise_action(ledger, stuck.id, PLACE, CAMAT, MONDAY).id == there.id
    [one] = read_decisions(ledger, there)
    assert (one.text, one.decided) == (
        "Kecamatan Sebangki: Kirim data; kendala: jalan putus; diminta: alat berat", None
    )  # fmt: skip


def test_both_ends_lead_to_each_other(ledger, stuck):
    there = first_session(ledger)
    raise_action(ledger, stuck.id, PLACE, CAMAT, MONDAY)
    home = read_session(ledger, stuck.session_id, CAMAT)
    [one] = read_raised(ledger, home)
    assert [one] == read_raised(ledger, there)
    assert (one.action_id, one.home.title, one.there.title) == (
        stuck.id, "Rakor Sebangki ke-1", "Rakor TPPS ke-1"
    )  # fmt: skip
    assert (
        read_action(ledger, stuck.id, SITI)[0].revision == stuck.revision
    )  # nobody's panel is stale


def test_it_is_raised_once_only(ledger, stuck):
    there = first_session(ledger)
    raise_action(ledger, stuck.id, PLACE, CAMAT, MONDAY)
    with pytest.raises(ValueError, match="sudah dinaikkan ke Rakor TPPS ke-1"):
        raise_action(ledger, stuck.id, PLACE, SITI, MONDAY)
    assert len(read_decisions(ledger, there)) == 1


def test_the_running_session_takes_it_before_an_earlier_draft(ledger, stuck):
    draft = first_session(ledger, name="Rakor Bulanan")
    running = open_session(ledger, first_session(ledger).id, SITI)
    assert draft.id < running.id
    assert raise_action(ledger, stuck.id, PLACE, CAMAT, MONDAY).id == running.id


def test_a_closed_session_takes_nothing_its_next_one_does(ledger, home, stuck):
    first = open_session(ledger, first_session(ledger).id, SITI)
    _, following = close_session(ledger, home, first.id, SITI, MONDAY)
    assert raise_action(ledger, stuck.id, PLACE, CAMAT, MONDAY).id == following.id
    assert read_raised(ledger, read_session(ledger, first.id, SITI)) == []


def test_where_no_session_is_open_it_says_so_and_keeps_nothing(ledger, stuck):
    first_session(ledger, kab="61.11")
    with pytest.raises(ValueError, match="Belum ada Rakor kabupaten yang terbuka"):
        raise_action(ledger, stuck.id, PLACE, CAMAT, MONDAY)
    assert read_raised(ledger, read_session(ledger, stuck.session_id, CAMAT)) == []


def test_only_who_records_in_the_kecamatan_raises(ledger, stuck):
    first_session(ledger)
    with pytest.raises(PermissionError, match="Camat lain tidak dapat menaikkan"):
        raise_action(ledger, stuck.id, PLACE, OTHER, MONDAY)


def test_what_is_settled_or_already_of_the_kabupaten_is_not_raised(ledger, stuck):
    there = first_session(ledger)
    own = agreed(ledger, there, due=MONDAY + timedelta(7))
    with pytest.raises(ValueError, match="sudah di Rakor kabupaten"):
        raise_action(ledger, own.id, PLACE, SITI, MONDAY)
    done = {"status": ActionStatus.DONE}
    change_action(ledger, stuck.id, done, CAMAT, date(2025, 9, 16), seen=stuck.revision)
    with pytest.raises(ValueError, match="sudah selesai; tidak perlu dinaikkan"):
        raise_action(ledger, stuck.id, PLACE, CAMAT, MONDAY)
