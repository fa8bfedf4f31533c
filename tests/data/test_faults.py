"""A full disk, a disk that cannot be written, a damaged ledger: said, and nothing half done."""

import errno
import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import duckdb
import pytest
from sqlalchemy import event

from dashboard.data import batch_store, build, durable, evidence_files, inbox, versions
from dashboard.data.audit_reading import Asked, check_chain, read_trail
from dashboard.data.background import Background
from dashboard.data.batch_lists import every_batch
from dashboard.data.batch_store import keep
from dashboard.data.builder_lock import building
from dashboard.data.check_files import check_orphans
from dashboard.data.evidence_store import add_evidence
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_failures import LedgerFailedError
from dashboard.data.ledger_soundness import (
    refuse_damaged,
)
from dashboard.data.ledger_tables import MIGRATIONS, schema_version
from dashboard.domain.actors import LOCAL, OPERATOR
from dashboard.domain.disk_failures import sentence
from dashboard.domain.evidence import SubjectKey
from tests.data.conftest import DAY, draft
from tests.data.damaged_pages import page_of_trail, spoil_page
from tests.data.rakor_room import agreed, first_session
from tests.data.test_build import desa
from tests.evidence_files import PDF

FULL = OSError(errno.ENOSPC, "No space left on device", "berkas")
FACT = desa("61.08.01.2001", 5, 10)


def refusing(*_, **__):
    raise FULL


def pragma(ledger, statement: str) -> None:
    """Let every connection of a ledger begin with a PRAGMA, those that are open too."""
    ledger.engine.dispose()
    event.listen(ledger.engine, "connect", lambda one, _: one.execute(statement))


@pytest.mark.parametrize("where", ["write_bytes", "write_text", "mkdir"])
def test_a_full_disk_while_a_batch_is_kept_leaves_no_trace(office, monkeypatch, where):
    office.take([FACT])
    with monkeypatch.context() as patch:
        patch.setattr(Path, where, refusing)
        with pytest.raises(OSError, match="No space") as full:
            office.take([FACT], content=b"dua")
    assert sentence(full.value) == (
        "berkas tidak dapat ditulis: disk penuh; kosongkan ruang, lalu ulangi."
    )
    assert [one.name for one in office.home.batches.iterdir()] == ["B-0001"]
    assert len(every_batch(office.ledger)) == 1
    assert office.take([FACT], content=b"dua").number == "B-0002"  # room again: it goes on


def test_a_full_disk_while_a_folder_is_moved_takes_the_row_back_too(office, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(batch_store.os, "replace", refusing)
        with pytest.raises(OSError, match="No space"):
            office.take([FACT])
    assert every_batch(office.ledger) == []
    assert read_trail(office.ledger, Asked(), OPERATOR) == []
    assert list(office.home.batches.iterdir()) == []


def test_a_ledger_that_cannot_grow_keeps_nothing_and_says_why(office):
    office.take([FACT])
    pragma(office.ledger, "PRAGMA max_page_count=1")
    with pytest.raises(LedgerFailedError, match=r"^Ledger \(ledger.sqlite\) penuh disknya"):
        take_many(office, 400)
    office.ledger.close()
    with closing(Ledger.open(office.home)) as ledger:
        kept = [one.number for one in every_batch(ledger)]
        assert check_chain(ledger).whole
        # A folder whose row was not kept gives way to the next batch of its number.
        kept.append(keep(office.home, ledger, draft([FACT], content=b"lain"), LOCAL).number)
    assert sorted(one.name for one in office.home.batches.iterdir()) == kept


def test_a_full_disk_during_a_build_leaves_the_old_figures_and_no_half_file(office, monkeypatch):
    office.take([FACT])
    office.build()
    served = versions.current(office.home)
    office.take([FACT], content=b"dua")

    def full(*_):
        raise duckdb.IOException("IO Error: Could not write: No space left on device\nmore")

    with monkeypatch.context() as patch:
        patch.setattr(build, "fill", full)
        with pytest.raises(build.NotBuiltError, match="No space left on device") as said:
            office.build()
    assert "angka lama tetap tampil" in str(said.value)
    assert "\n" not in str(said.value)
    assert versions.current(office.home) == served
    assert list(office.home.warehouse.glob("*.building*")) == []
    assert office.build().fresh


def test_a_full_disk_while_the_pointer_turns_leaves_the_old_one(office, monkeypatch):
    office.take([FACT])
    office.build()
    served = versions.current(office.home)
    office.take([FACT], content=b"dua")
    with monkeypatch.context() as patch:
        patch.setattr(versions.os, "replace", refusing)
        with pytest.raises(OSError, match="No space"):
            office.build()
    assert versions.current(office.home) == served
    assert office.build().fresh


def test_a_full_disk_while_evidence_is_kept_leaves_no_row_and_no_half_file(office, monkeypatch):
    action = agreed(office.ledger, first_session(office.ledger))
    key = SubjectKey.parse(f"action-{action.id}")
    with monkeypatch.context() as patch:
        patch.setattr(evidence_files.os, "fsync", refusing)
        with pytest.raises(OSError, match="No space"):
            add_evidence(office.ledger, office.home, key, "a.pdf", PDF, LOCAL, DAY)
    assert [one for one in office.home.evidence.rglob("*") if one.is_file()] == []
    assert add_evidence(office.ledger, office.home, key, "a.pdf", PDF, LOCAL, DAY).id == 1


def test_a_full_disk_while_a_file_waits_keeps_what_waited_before(home, monkeypatch):
    one = inbox.Waiting(inbox.new_number(), "a.xlsx", 1, "ab", "Ani", "2025-09-15")
    inbox.put(home, one, b"x")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", refusing)
        with pytest.raises(OSError, match="No space"):
            inbox.put(home, one, b"y")
    assert inbox.content_of_waiting(home, one.number) == b"x"


def test_a_torn_waiting_file_is_left_out_and_named_by_the_check(office):
    home = office.home
    one = inbox.Waiting(inbox.new_number(), "a.xlsx", 1, "ab", LOCAL.name, "2025-09-15")
    torn = inbox.Waiting(inbox.new_number(), "b.xlsx", 1, "ab", LOCAL.name, "2025-09-15")
    for waiting in (one, torn):
        inbox.put(home, waiting, b"x")
    (home.inbox / torn.number / inbox.SAID).write_bytes(b"")  # as a power cut leaves it
    os.utime(home.inbox / torn.number, (0, 0))
    assert inbox.waiting_files(home) == [one]
    with pytest.raises(LookupError, match="tidak menunggu lagi"):
        inbox.waiting_file(home, torn.number, LOCAL)
    (told,) = check_orphans(home, office.ledger)
    assert told.startswith(f"masuk/{torn.number}: tidak dikenal ledger")


def test_a_real_batch_is_on_the_disk_before_the_ledger_names_it(office, monkeypatch):
    order = []
    monkeypatch.setattr(batch_store, "settle", lambda folder: order.append(folder.name[:6]))
    monkeypatch.setattr(batch_store, "record", lambda *_, **__: order.append("ledger"))
    office.take([FACT], sample=False)
    assert order == [".baru-", "ledger"]


def test_what_is_settled_was_given_to_the_disk(tmp_path, monkeypatch):
    kept = []
    monkeypatch.setattr(durable.os, "fsync", lambda number: kept.append(os.fstat(number).st_size))
    for name in ("a", "bb"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    durable.settle(tmp_path)
    durable.write_settled(tmp_path / "c", "ccc")
    assert sorted(kept) == [1, 2, 3]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("database or disk is full", "pembangun.sqlite penuh disknya; kosongkan ruang"),
        ("attempt to write a readonly database", "pembangun.sqlite hanya dapat dibaca"),
        ("unable to open database file", "pembangun.sqlite tidak dapat dibuka"),
    ],
)
@pytest.mark.parametrize("where", ["connect", "execute"])
def test_a_lock_the_disk_refuses_is_not_called_busy(home, monkeypatch, said, told, where):
    class Refusing:
        def execute(self, _):
            raise sqlite3.OperationalError(said)

        def close(self):
            pass

    def connect(*_, **__):
        if where == "connect":
            raise sqlite3.OperationalError(said)
        return Refusing()

    monkeypatch.setattr("dashboard.data.builder_lock.sqlite3.connect", connect)
    with pytest.raises(LedgerFailedError, match=told), building(home):
        pass


def test_work_behind_a_click_says_the_disk_in_words():
    background = Background()
    background.ask(fill_disk)
    assert background.rest(30).line == (
        "berkas tidak dapat ditulis: disk penuh; kosongkan ruang, lalu ulangi."
    )


def take_many(office, count: int) -> None:
    for number in range(count):
        office.take([FACT], content=f"{number}".encode())


def fill_disk(_say) -> str:
    raise FULL


def test_a_ledger_that_can_only_be_read_says_so_and_is_read_on(office):
    office.take([FACT])
    pragma(office.ledger, "PRAGMA query_only=ON")
    with pytest.raises(LedgerFailedError, match="hanya dapat dibaca; periksa izin folder"):
        office.take([FACT], content=b"dua")
    assert len(every_batch(office.ledger)) == 1
    assert [one.name for one in office.home.batches.iterdir()] == ["B-0001"]


def test_a_home_that_cannot_be_made_is_said_with_its_place(home, monkeypatch):
    def read_only(*_, **__):
        raise OSError(errno.EROFS, "Read-only file system", "/data/batches")

    monkeypatch.setattr(Path, "mkdir", read_only)
    with pytest.raises(OSError, match="Read-only") as refused:
        Ledger.open(home)
    assert sentence(refused.value) == (
        "/data/batches tidak dapat ditulis: disknya hanya dapat dibaca."
    )


@pytest.mark.parametrize("damage", [b"bukan sqlite" * 500, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_ledger_that_is_none_any_more_is_refused_with_the_way_back(home, damage):
    Ledger.open(home).close()
    for beside in home.root.glob("ledger.sqlite-*"):
        beside.unlink()
    home.ledger.write_bytes(damage)
    with pytest.raises(LedgerFailedError, match="lokus restore"):
        refuse_damaged(home)


def test_one_damaged_page_of_the_ledger_is_found_before_anything_is_served(office):
    take_many(office, 30)
    office.ledger.close()
    place = page_of_trail(office.home)
    refuse_damaged(office.home)
    spoil_page(office.home, *place)
    with pytest.raises(LedgerFailedError, match=r"Ledger \(ledger.sqlite\) rusak"):
        refuse_damaged(office.home)


def test_a_ledger_of_a_newer_lokus_is_left_alone(home):
    with closing(Ledger.open(home)) as ledger, ledger.writing() as connection:
        later = {"version": len(MIGRATIONS) + 1, "applied_at": datetime(2030, 1, 1)}  # noqa: DTZ001
        connection.execute(schema_version.insert().values(**later))
    with pytest.raises(LedgerFailedError, match="Lokus yang lebih baru; perbarui Lokus"):
        Ledger.open(home)


def test_a_home_without_a_ledger_is_sound(home):
    refuse_damaged(home)
    assert not home.ledger.exists()
