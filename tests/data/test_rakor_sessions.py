"""Sessions: made, opened, closed once, the next one ready, their figures kept."""

import multiprocessing
import os
from datetime import date

import pytest

from dashboard.data import versions
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_action_rows import read_actions
from dashboard.data.rakor_attendance import mark, read_attendance
from dashboard.data.rakor_recording import change_action
from dashboard.data.rakor_rows import UnknownRakorError
from dashboard.data.rakor_series import create_series, read_series
from dashboard.data.rakor_sessions import (
    close_session,
    kept_versions,
    move_session,
    open_session,
    read_before,
    read_session,
)
from dashboard.domain.actors import Actor, Role
from dashboard.domain.rakor_parties import PartyKind
from tests.data.rakor_room import BUDI, MONDAY, SITI, WEEKLY, agreed, first_session

SPAWN = multiprocessing.get_context("spawn")
EACH = 15


@pytest.fixture
def ledger(home):
    ledger = Ledger.open(home)
    yield ledger
    ledger.close()


def served(home, version):
    versions.file_of(home, version).write_bytes(b"x")
    versions.publish(home, version)


def test_a_session_is_opened_and_closed_and_the_next_one_is_ready(ledger, home):
    served(home, "v000001-aa")
    session = first_session(ledger)
    assert open_session(ledger, session.id, SITI).status == "berlangsung"
    closed, following = close_session(ledger, home, session.id, BUDI, MONDAY)
    assert (closed.status, closed.closed_by, closed.version) == ("ditutup", "Budi", "v000001-aa")
    assert (following.number, following.planned, following.status) == (
        2, date(2025, 9, 22), "draf"
    )  # fmt: skip
    assert read_before(ledger, following) == closed
    [(series, sessions)] = read_series(ledger, "61.08", SITI)
    assert (series.name, [one.number for one in sessions]) == ("Rakor TPPS", [2, 1])


def test_no_step_is_skipped_and_none_goes_back(ledger, home):
    session = first_session(ledger)
    with pytest.raises(ValueError, match="ke-1 sudah draf; urutannya"):
        close_session(ledger, home, session.id, SITI, MONDAY)
    open_session(ledger, session.id, SITI)
    close_session(ledger, home, session.id, SITI, MONDAY)
    for again in (open_session, lambda *given: close_session(given[0], home, *given[1:], MONDAY)):
        with pytest.raises(ValueError, match="ke-1 sudah ditutup"):
            again(ledger, session.id, SITI)


def test_a_draft_is_moved_to_a_day_after_the_rakor_before(ledger, home):
    session = first_session(ledger)
    assert move_session(ledger, session.id, date(2025, 9, 16), SITI).planned == date(2025, 9, 16)
    open_session(ledger, session.id, SITI)
    with pytest.raises(ValueError, match="sudah berlangsung"):
        move_session(ledger, session.id, date(2025, 9, 17), SITI)
    _, following = close_session(ledger, home, session.id, SITI, MONDAY)
    with pytest.raises(ValueError, match="Pilih hari sesudah Rakor TPPS ke-1, Selasa, 16 Sept"):
        move_session(ledger, following.id, date(2025, 9, 16), SITI)


def test_a_name_is_given_once_in_one_place(ledger):
    first_session(ledger)
    with pytest.raises(ValueError, match="«rakor tpps» sudah ada di sini"):
        first_session(ledger, name="rakor  tpps")
    assert first_session(ledger, kec="61.08.01").series.kec_code == "61.08.01"
    with pytest.raises(ValueError, match="belum terisi"):
        first_session(ledger, name=" ")


def test_who_may_not_is_told_so_and_a_guest_sees_nothing(ledger):
    session = first_session(ledger)
    camat = Actor("Camat", Role.KECAMATAN, ("61.08.01",))
    with pytest.raises(PermissionError, match="Camat tidak dapat membuat Rakor di sini"):
        create_series(ledger, "61.08", "", "Lain", WEEKLY, MONDAY, camat)
    own = create_series(ledger, "61.08", "61.08.01", "Rakor kecamatan", WEEKLY, MONDAY, camat)
    other = Actor("Camat lain", Role.KECAMATAN, ("61.08.02",))
    guest = Actor("tamu", Role.TAMU)
    assert [one.name for one, _ in read_series(ledger, "61.08", other)] == ["Rakor TPPS"]
    assert read_series(ledger, "61.08", guest) == []
    for who, wanted in ((guest, session), (other, own)):
        with pytest.raises(UnknownRakorError):
            read_session(ledger, wanted.id, who)


def test_the_figures_of_a_closed_session_outlive_every_sweep(ledger, home):
    for number in range(1, 8):
        served(home, f"v{number:06d}-aa")
        if number == 2:
            session = first_session(ledger)
            open_session(ledger, session.id, SITI)
            close_session(ledger, home, session.id, SITI, MONDAY)
    versions.sweep(home, kept_versions(ledger))
    left = sorted(file.stem for file in home.warehouse.glob("v*.duckdb"))
    assert left == ["v000002-aa", "v000005-aa", "v000006-aa", "v000007-aa"]


def test_each_tick_is_kept_by_itself(ledger):
    session = first_session(ledger)
    invited = [("Bappeda", PartyKind.OPD), ("Kecamatan Ngabang", PartyKind.KECAMATAN)]
    mark(ledger, session.id, "Bappeda", PartyKind.OPD, SITI, present=True, who="Ibu Rina")
    mark(ledger, session.id, "PKK", PartyKind.MITRA, BUDI, present=True)
    mark(ledger, session.id, "Bappeda", PartyKind.OPD, BUDI, present=False, who="Ibu Rina")
    found = read_attendance(ledger, session, invited)
    assert [(one.party, one.present, one.who) for one in found] == [
        ("Bappeda", False, "Ibu Rina"),
        ("Kecamatan Ngabang", False, ""),
        ("PKK", True, ""),
    ]


def write_many(root, session_id, name):
    from dashboard.data.rakor_recording import add_action

    ledger = Ledger.open(Home(root))
    for number in range(EACH):
        values = {"action": f"{name} {number}", "owner": "DPMD", "due": MONDAY}
        made = add_action(ledger, session_id, values, SITI, MONDAY)
        change_action(ledger, made.id, {"volume": name}, SITI, MONDAY, seen=made.revision)
    ledger.close()


def test_two_processes_writing_at_once_lose_and_double_nothing(ledger, home):
    session = first_session(ledger)
    names = ("kiri", "kanan")
    both = [SPAWN.Process(target=write_many, args=(home.root, session.id, n)) for n in names]
    for process in both:
        process.start()
    for process in both:
        process.join(timeout=60)
    assert [process.exitcode for process in both] == [0, 0]
    found = read_actions(ledger, session.series.id, SITI)
    assert sorted(one.action for one in found) == sorted(
        f"{name} {number}" for name in names for number in range(EACH)
    )
    assert all(one.volume == one.action.split()[0] for one in found)
    assert len({one.revision for one in found}) == 2 * EACH


def close_and_die(root, session_id):
    home = Home(root)
    close_session(Ledger.open(home), home, session_id, SITI, MONDAY, between=lambda: os._exit(9))


def test_killed_in_the_middle_of_closing_it_is_still_running_and_closes_once(ledger, home):
    session = first_session(ledger)
    action = agreed(ledger, session)
    open_session(ledger, session.id, SITI)
    dying = SPAWN.Process(target=close_and_die, args=(home.root, session.id))
    dying.start()
    dying.join(timeout=60)
    assert dying.exitcode == 9
    assert read_session(ledger, session.id, SITI).status == "berlangsung"
    closed, following = close_session(ledger, home, session.id, SITI, MONDAY)
    assert (closed.number, following.number) == (1, 2)
    [(_, sessions)] = read_series(ledger, "61.08", SITI)
    assert [one.number for one in sessions] == [2, 1]
    assert read_actions(ledger, session.series.id, SITI, number=2) == [action]
