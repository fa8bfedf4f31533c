"""What an office expects back after its disk broke: logos, waiting files, what others write."""

import os
import shutil
import sqlite3
import threading
from argparse import Namespace
from contextlib import closing
from hashlib import sha256

import pytest

from dashboard.cli import backup
from dashboard.data import backup_ledgers, backup_lists, versions
from dashboard.data.backup_reading import verified
from dashboard.data.backup_restoring import restore_backup
from dashboard.data.backup_writing import LEFT, write_backup
from dashboard.data.boundaries.store import in_force, keep
from dashboard.data.checks import check_home
from dashboard.data.evidence_files import path_of
from dashboard.data.evidence_store import add_evidence
from dashboard.data.home import Home
from dashboard.data.identities import change_logo, read_identity
from dashboard.data.inbox import Waiting, content_of_waiting, new_number, put, waiting_files
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_failures import LedgerFailedError
from dashboard.domain.actors import LOCAL
from dashboard.domain.evidence import SubjectKey
from dashboard.settings import Settings
from tests.data import test_backup, test_checks
from tests.data.conftest import DAY, Office
from tests.data.rakor_room import SITI, agreed, first_session
from tests.data.test_build import desa
from tests.data.test_ledger_migrations import at_version
from tests.evidence_files import PDF

whole, packed = test_checks.whole, test_backup.packed  # fixtures
PNG = b"\x89PNG logo"


def again(home, tmp_path, name="kedua") -> Home:
    """Back a home up and restore it beside."""
    write_backup(home, tmp_path / f"{name}.zip", {})
    other = Home(tmp_path / f"rumah-{name}")
    restore_backup(tmp_path / f"{name}.zip", other)
    return other


def test_logos_and_waiting_files_come_back(packed, tmp_path):
    home, _ = packed
    with closing(Ledger.open(home)) as ledger:
        change_logo(ledger, home, "61.08", "logo.png", PNG, SITI, DAY)
        change_logo(ledger, home, "61.08", "", b"", SITI, DAY)  # taken off, and can be undone
        change_logo(ledger, home, "61.08", "baru.png", PNG + b"2", SITI, DAY)
    waiting = Waiting(new_number(), "a.xlsx", 1, "ab", "Ani", "2025-09-15", reply={"kab": "61.08"})
    put(home, waiting, b"isi berkas")
    unread = Waiting(new_number(), "nama.xlsx", 1, "ab", "Ani", "2025-09-15")
    put(home, unread, None)
    other = again(home, tmp_path)
    assert sorted(waiting_files(other), key=lambda one: one.number) == sorted(
        [waiting, unread], key=lambda one: one.number
    )
    assert content_of_waiting(other, waiting.number) == b"isi berkas"
    with closing(Ledger.open(other)) as ledger:
        assert read_identity(ledger, other, "61.08").png == PNG + b"2"
    assert path_of(other, sha256(PNG).hexdigest()).read_bytes() == PNG


def test_boundaries_replaced_meanwhile_come_back_as_they_were(packed, tmp_path, monkeypatch):
    home, _ = packed
    before = in_force(home, "61.12")
    listed = backup_lists.in_force

    def replaced(one, kab):
        folder = listed(one, kab)
        keep(home, kab, lambda new: (new / "desa.json").write_text("[]", encoding="utf-8"))
        return folder

    monkeypatch.setattr(backup_lists, "in_force", replaced)
    other = again(home, tmp_path)
    assert in_force(other, "61.12").name == before.name
    assert (in_force(other, "61.12") / "desa.json").read_text(encoding="utf-8") == "{}"


def test_a_batch_that_is_gone_and_bytes_that_are_others_are_told(packed, tmp_path, capsys):
    home, _ = packed
    shutil.rmtree(home.batches / "B-0001")
    (proof,) = home.evidence.glob("*/*")
    proof.write_bytes(b"lain")
    facts = home.batches / "B-0002" / "facts.parquet"
    facts.write_bytes(facts.read_bytes() + b" ")
    assert backup.run(Namespace(path=tmp_path / "k.zip"), Settings(home=home.root)) == 1
    told = [line for line in capsys.readouterr().out.splitlines() if line.startswith("- ")]
    assert told == [
        "- batches/B-0001 hilang dari rumah Lokus dan tidak ikut tersimpan; jalankan `lokus "
        "check`.",
        "- batches/B-0002/facts.parquet berubah sejak disimpan dan tersimpan apa adanya; jalankan "
        "`lokus check`.",
        f"- evidence/{proof.parent.name}/{proof.name} berubah sejak disimpan dan tersimpan apa "
        "adanya; jalankan `lokus check`.",
    ]
    other = Home(tmp_path / "lagi")
    restore_backup(tmp_path / "k.zip", other)
    assert (other.batches / "B-0002" / "facts.parquet").is_file()


def test_loads_records_evidence_logos_and_builds_meanwhile_leave_a_whole_home(packed, tmp_path):
    home, _ = packed
    over, begun = threading.Event(), [threading.Event() for _ in range(3)]
    wrong: list[BaseException] = []

    def all_the_time(place, step):
        try:
            with closing((office := Office(home)).ledger):
                number = 0
                while not over.is_set():
                    number += 1
                    step(office, number)
                    begun[place].set()
        except BaseException as error:
            wrong.append(error)
            begun[place].set()

    def load(office, number):
        office.take([desa("61.08.01.2001", number % 90, 900)], content=f"{number}".encode())

    def record(office, number):
        session = first_session(office.ledger, name=f"Rakor {number}")
        action = agreed(office.ledger, session, action=f"Kirim {number}")
        key = SubjectKey.parse(f"action-{action.id}")
        proof = PDF + f"{number}".encode()
        add_evidence(office.ledger, home, key, "b.pdf", proof, LOCAL, DAY)
        logo = PNG + f"{number}".encode()
        change_logo(office.ledger, home, "61.08", "logo.png", logo, SITI, DAY)

    def build(office, _):
        office.build()

    steps = enumerate((load, record, build))
    writers = [threading.Thread(target=all_the_time, args=step) for step in steps]
    for writer in writers:
        writer.start()
    assert all(one.wait(60) for one in begun)
    for number in range(2):
        done = write_backup(home, tmp_path / f"{number}.zip", {})
        assert (done.missing, done.spoiled) == ((), ())
    over.set()
    for writer in writers:
        writer.join()
    assert wrong == []
    for number in range(2):
        restore_backup(tmp_path / f"{number}.zip", other := Home(tmp_path / f"rumah-{number}"))
        with closing((office := Office(other)).ledger):
            found = check_home(other, office.ledger, office.areas, office.reference, today=DAY)
            # What came between the build and the copy is built at the next start.
            assert [one for one in found if "belum memuat perubahan terakhir" not in one] == []
            assert versions.current(other) is not None


def test_a_backup_leaves_the_ledger_as_it_is_and_holds_the_newest(home, tmp_path):
    home.make()
    at_version(home.ledger, 5)
    before = home.ledger.read_bytes()
    write_backup(home, tmp_path / "a.zip", {})
    assert home.ledger.read_bytes() == before  # an upgrade begins with a backup
    restore_backup(tmp_path / "a.zip", Home(tmp_path / "lagi"))


def test_a_home_that_can_only_be_read_is_saved(packed, tmp_path, monkeypatch, capsys):
    home, _ = packed
    connect = sqlite3.connect

    class ReadOnly:
        """A ledger on a disk on which SQLite cannot make its files."""

        def __init__(self, *_):
            pass

        def execute(self, _):
            raise sqlite3.OperationalError("unable to open database file")

        def close(self):
            pass

    def opened(place, *more, **options):
        read_only = str(place) == str(home.ledger)
        return ReadOnly() if read_only else connect(place, *more, **options)

    def refused(*_, **__):
        raise LedgerFailedError("Ledger (ledger.sqlite) hanya dapat dibaca.")

    monkeypatch.setattr(backup_ledgers.sqlite3, "connect", opened)
    monkeypatch.setattr(backup, "record_event", refused)
    target = tmp_path / "a.zip"
    assert backup.run(Namespace(path=target), Settings(home=home.root)) == 0
    assert "tidak tercatat di jejak audit: Ledger (ledger.sqlite) hanya" in capsys.readouterr().out
    assert verified(target).files.keys() == verified(tmp_path / "cadangan.zip").files.keys()


def test_a_damaged_ledger_is_not_saved_as_if_it_were_whole(packed, tmp_path):
    home, _ = packed
    with home.ledger.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * 4096 * 3)
    with pytest.raises(LedgerFailedError, match=r"Ledger \(ledger.sqlite\) rusak"):
        write_backup(home, tmp_path / "a.zip", {})
    assert [one.name for one in tmp_path.glob("*a.zip*")] == []
    assert list(tmp_path.glob(f"{LEFT}*")) == []


def test_what_a_killed_backup_left_goes_with_the_next_one(packed, tmp_path):
    home, _ = packed
    old, new = tmp_path / f"{LEFT}lama", tmp_path / f"{LEFT}baru"
    for folder in (old, new):
        folder.mkdir()
        (folder / "cadangan.zip").write_bytes(b"x")
    os.utime(old, (0, 0))
    write_backup(home, tmp_path / "a.zip", {})
    assert not old.exists()
    assert new.exists()  # another one may be being made


def test_a_folder_that_is_not_there_is_told(packed, tmp_path):
    with pytest.raises(ValueError, match="tidak ada; buat dulu, atau periksa disknya"):
        write_backup(packed[0], tmp_path / "usb" / "a.zip", {})


def test_a_disk_that_fills_up_is_told_with_the_file(packed, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("dashboard.data.backup_writing.verified", full)
    with pytest.raises(OSError, match=r"No space left on device: .*a\.zip"):
        write_backup(packed[0], tmp_path / "a.zip", {})
    assert list(tmp_path.glob(f"{LEFT}*")) == []
