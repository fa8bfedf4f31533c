"""The identity of a kabupaten in the ledger: kept, undone, its whole history, and who may."""

import base64
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DatabaseError

from dashboard.data.audit_tables import audit_event
from dashboard.data.evidence_files import path_of
from dashboard.data.identities import (
    NOTHING,
    change_identity,
    change_logo,
    read_history,
    read_identity,
    undo_identity,
)
from dashboard.data.identity_tables import kab_identity
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import Actor, Role
from dashboard.domain.identities import PLAIN, Identity
from tests.data.rakor_room import SITI

KAB, DAY, PNG = "61.08", date(2025, 9, 15), b"\x89PNG logo"
GUEST = Actor("tamu", Role.TAMU)


@pytest.fixture
def ledger(home):
    ledger = Ledger.open(home)
    yield ledger
    ledger.close()


def test_until_somebody_sets_it_everything_looks_as_lokus(ledger, home):
    assert read_identity(ledger, home, KAB) == PLAIN
    assert read_history(ledger, KAB) == []


def test_office_colour_and_logo_are_kept_each_beside_the_others(ledger, home):
    change_identity(ledger, KAB, " Bappeda  Landak", "#7a1f1f", SITI, DAY)
    change_logo(ledger, home, KAB, "logo:landak.svg", PNG, SITI, DAY)
    kept = Identity("Bappeda Landak", "#7A1F1F", base64.b64encode(PNG).decode())
    assert read_identity(ledger, home, KAB) == kept
    assert read_identity(ledger, home, "61.11") == PLAIN
    newest, first = read_history(ledger, KAB)
    assert (newest.act, newest.done_by, newest.day) == ("logo dipasang", SITI.name, DAY)
    assert (first.act, first.logo, newest.logo_name) == ("disimpan", "", "logolandak.svg")


def test_the_last_change_is_undone_and_can_be_taken_back(ledger, home):
    change_identity(ledger, KAB, "Bappeda", "", SITI, DAY)
    change_logo(ledger, home, KAB, "logo.png", PNG, SITI, DAY)
    change_logo(ledger, home, KAB, "", b"", SITI, DAY)
    assert read_identity(ledger, home, KAB) == Identity("Bappeda")
    undo_identity(ledger, KAB, SITI, DAY)
    assert read_identity(ledger, home, KAB).png == PNG
    undo_identity(ledger, KAB, SITI, DAY)
    assert read_identity(ledger, home, KAB) == Identity("Bappeda")
    acts = [one.act for one in read_history(ledger, KAB)]
    assert acts == ["dibatalkan", "dibatalkan", "logo dilepas", "logo dipasang", "disimpan"]


def test_the_first_change_is_undone_to_nothing(ledger, home):
    change_identity(ledger, KAB, "Bappeda", "#000000", SITI, DAY)
    undo_identity(ledger, KAB, SITI, DAY)
    assert read_identity(ledger, home, KAB) == PLAIN


def test_where_nothing_was_changed_nothing_is_undone(ledger):
    with pytest.raises(ValueError, match=NOTHING):
        undo_identity(ledger, KAB, SITI, DAY)


def test_who_does_not_record_changes_nothing(ledger, home):
    for change in (
        lambda: change_identity(ledger, KAB, "Bappeda", "", GUEST, DAY),
        lambda: change_logo(ledger, home, KAB, "logo.png", PNG, GUEST, DAY),
        lambda: undo_identity(ledger, KAB, GUEST, DAY),
    ):
        with pytest.raises(PermissionError, match="mintalah sekretariat Rakor"):
            change()
    assert read_history(ledger, KAB) == []


def test_each_change_stands_in_the_audit_trail(ledger):
    change_identity(ledger, KAB, "Bappeda", "", SITI, DAY)
    with ledger.reading() as connection:
        kinds = connection.execute(select(audit_event.c.kind, audit_event.c.subject)).all()
    assert kinds == [("setelan", "identitas kabupaten")]


def test_no_row_is_ever_changed(ledger):
    change_identity(ledger, KAB, "Bappeda", "", SITI, DAY)
    with pytest.raises(DatabaseError, match="hanya bertambah"), ledger.writing() as connection:
        connection.execute(kab_identity.update().values(office="lain"))


def test_a_logo_that_is_gone_is_left_out(ledger, home):
    kept = change_logo(ledger, home, KAB, "logo.png", PNG, SITI, DAY)
    path_of(home, kept.logo).unlink()
    assert read_identity(ledger, home, KAB) == PLAIN
