"""The Rakor in the ledger: brought up from each earlier version, history that only grows."""

from datetime import date

import pytest
from sqlalchemy import inspect
from sqlalchemy.exc import DatabaseError

from dashboard.data import ledger as ledgers
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_tables import MIGRATIONS
from dashboard.data.rakor_decisions import add_decision, read_decisions
from dashboard.data.rakor_notes import add_note, read_notes
from dashboard.data.rakor_revision import last_revision
from dashboard.data.rakor_tables import ONLY_GROW, add_rakor
from tests.data.rakor_room import MONDAY, SITI, agreed, first_session

RAKOR = MIGRATIONS.index(add_rakor)


@pytest.fixture
def ledger(home):
    ledger = Ledger.open(home)
    yield ledger
    ledger.close()


@pytest.mark.parametrize("version", range(RAKOR + 1))
def test_a_ledger_of_any_earlier_version_takes_a_rakor(home, monkeypatch, version):
    monkeypatch.setattr(ledgers, "MIGRATIONS", MIGRATIONS[:version])
    old = Ledger.open(home)
    assert not [name for name in inspect(old.engine).get_table_names() if "rakor" in name]
    old.close()
    monkeypatch.undo()
    new = Ledger.open(home)
    assert last_revision(new) == 0
    assert first_session(new).title == "Rakor TPPS ke-1"
    assert last_revision(new) == 1
    new.close()


@pytest.mark.parametrize("table", ONLY_GROW, ids=lambda table: table.name)
def test_history_and_notes_only_grow(ledger, table):
    session = first_session(ledger)
    agreed(ledger, session)
    add_note(ledger, session.id, "Camat Ngabang menyanggupi.", SITI)
    decision = {"text": "Setuju", "owner": "", "due": None, "decided": MONDAY}
    add_decision(ledger, session.id, decision, SITI, MONDAY)
    for change in (table.delete(), table.update().values(revision=99)):
        with pytest.raises(DatabaseError, match="riwayat Rakor hanya bertambah"):  # noqa: SIM117
            with ledger.writing() as connection:
                connection.execute(change)
    assert [note.text for note in read_notes(ledger, session)] == ["Camat Ngabang menyanggupi."]
    assert [one.decided for one in read_decisions(ledger, session)] == [date(2025, 9, 15)]
