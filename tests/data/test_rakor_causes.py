"""Causes recorded over what was seen: none lost, none overwritten unseen, none for guests."""

import pytest
from sqlalchemy import delete, exc, update

from dashboard.data.ledger import Ledger
from dashboard.data.rakor_cause_tables import rakor_cause
from dashboard.data.rakor_causes import (
    StaleCauseError,
    read_cause_histories,
    read_causes,
    record_cause,
)
from dashboard.data.rakor_revision import last_revision
from dashboard.domain.actors import Actor, Role
from tests.data.rakor_room import BUDI, MONDAY, SITI

A, B = "61.08.01.2001", "61.08.02.2001"


@pytest.fixture
def ledger(home):
    ledger = Ledger.open(home)
    yield ledger
    ledger.close()


def record(ledger, text, who=SITI, seen=0, area=A, **given):
    return record_cause(ledger, area, text, who, MONDAY, seen=seen, **given)


def words(ledger, who=SITI, **given):
    return {key: one.text for key, one in read_causes(ledger, "61.08", who, **given).items()}


def test_the_last_words_count_and_the_history_keeps_all(ledger):
    first = record(ledger, "  Jembatan \n putus ")
    assert (first.text, first.by) == ("Jembatan putus", "Siti, 15 Sep 2025")
    record(ledger, "Kader kurang", BUDI, seen=first.id)
    record(ledger, "Pipa rusak", indicator="household_safe_water")
    assert words(ledger) == {(A, ""): "Kader kurang", (A, "household_safe_water"): "Pipa rusak"}
    histories = read_cause_histories(ledger, "61.08.01", SITI)
    assert {
        code: [(one.text, one.done_by) for one in rows] for code, rows in histories.items()
    } == {A: [("Kader kurang", "Budi"), ("Jembatan putus", "Siti")]}


def test_what_another_wrote_meanwhile_is_not_overwritten(ledger):
    record(ledger, "Jembatan putus")
    with pytest.raises(
        StaleCauseError, match="Siti, 15 Sep 2025, menulis «Jembatan putus»"
    ) as stale:
        record(ledger, "Kader kurang", BUDI)
    assert words(ledger) == {(A, ""): "Jembatan putus"}
    assert record(ledger, "Kader kurang", BUDI, seen=stale.value.current.id).text == "Kader kurang"


def test_the_same_words_are_not_kept_twice_and_blank_takes_them_back(ledger):
    assert record(ledger, "  ") is None
    first = record(ledger, "Jembatan putus")
    assert record(ledger, "Jembatan putus", BUDI) == first
    assert last_revision(ledger) == 1
    record(ledger, "", seen=first.id)
    assert words(ledger) == {}
    assert words(ledger, at=1) == {(A, ""): "Jembatan putus"}


def test_who_may_not_is_told_so_and_a_guest_reads_none(ledger):
    record(ledger, "Jembatan putus")
    camat = Actor("Camat", Role.KECAMATAN, ("61.08.02",))
    guest = Actor("tamu", Role.TAMU)
    for who in (camat, guest, Actor("Dinkes", Role.OPD)):
        with pytest.raises(PermissionError, match="tidak dapat mencatat sebab di sini"):
            record(ledger, "Lain", who)
    assert words(ledger, camat) == {}
    assert words(ledger, guest) == {}
    assert record(ledger, "Tidak ada bidan", camat, area=B).text == "Tidak ada bidan"
    assert words(ledger, camat) == {(B, ""): "Tidak ada bidan"}


def test_words_too_many_are_refused_in_a_sentence(ledger):
    with pytest.raises(ValueError, match="201 huruf; singkatkan sampai 200 huruf"):
        record(ledger, "a" * 201)


@pytest.mark.parametrize("act", [delete(rakor_cause), update(rakor_cause).values(text="x")])
def test_what_was_recorded_is_neither_changed_nor_deleted(ledger, act):
    record(ledger, "Jembatan putus")
    with pytest.raises(exc.IntegrityError, match="hanya bertambah"), ledger.writing() as connection:
        connection.execute(act)
