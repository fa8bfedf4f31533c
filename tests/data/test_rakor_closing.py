"""Closing builds what is due and keeps what the page showed; killed in between, it is open."""

import multiprocessing
import os
import shutil
import sqlite3
from hashlib import sha256

import duckdb
import pytest

from dashboard.data import versions
from dashboard.data.areas import load_areas
from dashboard.data.batch_lifecycle import withdraw
from dashboard.data.builder_lock import BuilderBusyError, building
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.open_ledger import OpenLedger
from dashboard.data.rakor_causes import record_cause
from dashboard.data.rakor_closing import close
from dashboard.data.rakor_documents import SpoiledDocumentError, read_document
from dashboard.data.rakor_effects import read_effect
from dashboard.data.rakor_opening import read_opening
from dashboard.data.rakor_recording import add_action
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.rakor_series import read_series
from dashboard.data.rakor_sessions import open_session, read_session
from dashboard.data.rakor_tables import rakor_session
from dashboard.data.record_writing import add_record, change_record, remove_record, restore_record
from dashboard.data.traces import read_trace
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.krs_form import KRS_FORM
from dashboard.domain.plain_values import written
from dashboard.reference import load_reference
from tests.data.rakor_room import MONDAY, SITI, first_session

RAJA = "61.08.01.2001"
SPAWN = multiprocessing.get_context("spawn")


def room_of(home, who=SITI):
    reference = load_reference()
    warehouse = Warehouse(home, reference.indicators)
    return RakorRoom(
        home, warehouse, load_areas(home), reference, OpenLedger(home), (),
        lambda: who, lambda: MONDAY,
    )  # fmt: skip


MEASURED = "measurement_coverage"
KRS = {
    "desa": RAJA, "year": 2025, "semester": "I", "status": "draf", "listed": 50, "checked": 20,
}  # fmt: skip


def served(number, content=b"satu", months=(("2025-07", 50),)):
    facts = [("household_sanitation", "desa", RAJA, "2025-S1", number, 100)]
    facts += [(MEASURED, "desa", RAJA, month, measured, 100) for month, measured in months]
    return {"facts": facts, "content": content}


@pytest.fixture
def room(office):
    office.take(**served(40))  # and nobody built it
    room = room_of(office.home)
    session = first_session(room.ledger())
    open_session(room.ledger(), session.id, SITI)
    return room


def shown(room, key="61.08-1"):
    """Return what a session shows, byte for byte."""
    opening, _ = read_opening(room, room.opened(key))
    return written(opening)


def test_closing_builds_what_is_due_and_shows_it_ever_after(office, room):
    record_cause(room.ledger(), RAJA, "Jembatan putus", SITI, MONDAY, seen=0)
    linked = {"indicator": MEASURED, "indicator_area": RAJA}
    values = {"action": "Ukur semua", "owner": "Dinas Kesehatan", "due": MONDAY, **linked}
    action = add_action(room.ledger(), 1, values, SITI, MONDAY)
    closed, following = close(room, 1)
    kept = shown(room)
    assert '"people":50' in kept
    assert "Jembatan putus" in kept
    assert closed.version in kept
    cause = record_cause(room.ledger(), RAJA, "Lain", SITI, MONDAY, seen=1)
    office.take(**served(55, b"dua", [("2025-07", 45), ("2025-08", 80)]))
    withdraw(office.ledger, "B-0001", LOCAL)
    office.build()
    again = room_of(office.home)  # another start of the server
    assert shown(again) == kept
    assert versions.file_of(office.home, closed.version).is_file()
    open_session(room.ledger(), following.id, SITI)
    fresh, _ = read_opening(again, again.opened(following.key))
    assert (fresh.desa[0].people, fresh.desa[0].why, cause.text) == (35, "Lain", "Lain")
    assert [(one.before, one.after) for one in fresh.changes] == [(50, 80), (40, 55)]
    assert fresh.since == "Rakor TPPS ke-1"
    effect = read_effect(again, again.opened(following.key).session, action, MONDAY)
    assert effect.sentence == (
        "Saat disepakati 50,0\u00a0% (Juli 2025), kini 80,0\u00a0% (Agustus 2025): "
        "+30,0\u00a0poin, membaik."
    )


def test_a_closed_session_keeps_what_its_records_came_to(office, room):
    kept = add_record(room.ledger(), KRS_FORM, "61.08", KRS, SITI, MONDAY)
    closed, following = close(room, 1)  # built with the record, though nobody asked before
    before, file = shown(room), versions.file_of(office.home, closed.version)
    bits = sha256(file.read_bytes()).hexdigest()
    more = KRS | {"checked": 45}
    change_record(room.ledger(), KRS_FORM, kept.id, more, SITI, MONDAY, seen=kept.revision)
    office.build()
    remove_record(room.ledger(), KRS_FORM, kept.id, SITI, MONDAY)
    office.build()
    restore_record(room.ledger(), KRS_FORM, kept.id, SITI, MONDAY)
    office.build()
    again = room_of(office.home)
    assert shown(again) == before
    assert sha256(file.read_bytes()).hexdigest() == bits
    asked = "krs_verified", RAJA, "2025-S1", LOCAL
    then, now = again.warehouse.kept(closed.version), again.warehouse.snapshot()
    assert [read_trace(one, *asked).numerator for one in (then, now)] == [20, 45]
    open_session(room.ledger(), following.id, SITI)
    fresh, _ = read_opening(again, again.opened(following.key))
    assert [(one.indicator, one.before, one.after) for one in fresh.changes] == [
        ("krs_verified", 40, 90)
    ]


def test_a_closed_session_is_shown_even_where_its_file_has_another_form(office, room):
    closed, following = close(room, 1)
    kept = shown(room)
    file = versions.file_of(office.home, closed.version)
    other = shutil.copyfile(file, file.with_name("v000000-aa.duckdb"))
    with duckdb.connect(other) as connection:
        connection.execute("DROP TABLE fact")
    with room.ledger().writing() as connection:
        connection.execute(rakor_session.update().values(warehouse_version=other.stem))
    office.take(**served(50, b"lain"))
    office.build()
    again = room_of(office.home)
    assert shown(again) == kept
    fresh, _ = read_opening(again, again.opened(following.key))
    assert fresh.changes == ()
    assert "dibuat oleh Lokus yang lain" in fresh.unread


def test_who_may_not_close_builds_nothing(office, room):
    before = versions.current(office.home)
    with pytest.raises(PermissionError):
        close(room_of(office.home, Actor("Dinkes", Role.OPD)), 1)
    assert versions.current(office.home) == before


def test_while_another_builds_closing_says_so_and_leaves_it_open(office, room, monkeypatch):
    monkeypatch.setattr("dashboard.data.rakor_closing.WAIT_SECONDS", 0)
    with building(office.home), pytest.raises(BuilderBusyError):
        close(room, 1)
    assert read_session(room.ledger(), 1, SITI).status == "berlangsung"


def close_and_die(root):
    close(room_of(Home(root)), 1, between=lambda: os._exit(9))


def test_killed_in_the_middle_of_closing_it_is_open_and_closes_once(office, room):
    dying = SPAWN.Process(target=close_and_die, args=(office.home.root,))
    dying.start()
    dying.join(timeout=60)
    assert dying.exitcode == 9
    built = versions.current(office.home)
    assert built.startswith("v000001")  # what was due is whole, whether it was closed or not
    assert read_session(room.ledger(), 1, SITI).status == "berlangsung"
    assert read_document(room.ledger(), 1) is None
    closed, _ = close(room, 1)
    assert closed.version == built
    with pytest.raises(ValueError, match="ke-1 sudah ditutup"):
        close(room, 1)
    [(_, sessions)] = read_series(room.ledger(), "61.08", SITI)
    assert [one.number for one in sessions] == [2, 1]


def test_a_document_is_never_changed_and_a_spoiled_one_is_said(office, room):
    close(room, 1)
    ledger = sqlite3.connect(office.home.ledger)
    with pytest.raises(sqlite3.IntegrityError, match="dokumen Rakor tidak diubah"):
        ledger.execute("UPDATE rakor_document SET body = '{}'")
    ledger.execute("DROP TRIGGER rakor_document_never_update")
    ledger.execute("UPDATE rakor_document SET body = body || ' '")
    ledger.commit()
    ledger.close()
    with pytest.raises(SpoiledDocumentError, match="tidak sama lagi dengan yang disimpan"):
        read_document(Ledger.open(office.home), 1)
