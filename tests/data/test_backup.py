"""Backup, wipe, restore: the same checks, the same files to the bit; nothing else is restored."""

import json
import shutil
import sqlite3
import threading
from argparse import Namespace
from contextlib import closing
from datetime import datetime

import pytest
from sqlalchemy import text

from dashboard.cli import backup, restore
from dashboard.data import backup_restoring, versions
from dashboard.data.audit_reading import Asked, check_chain, read_trail
from dashboard.data.backup_manifests import Manifest
from dashboard.data.backup_reading import verified
from dashboard.data.backup_restoring import restore_backup
from dashboard.data.backup_writing import write_backup
from dashboard.data.check_batches import check_batches
from dashboard.data.check_files import check_evidence, check_orphans, check_versions
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import OPERATOR
from dashboard.factory import create_app
from dashboard.settings import Settings
from tests.data.conftest import Office
from tests.data.test_build import desa
from tests.data.test_checks import whole  # noqa: F401 (a fixture)

VIEW = "kab=61.08&ind=krs_accompanied&per=2025-08"
EXPORTS = (
    f"/api/v1/nilai?{VIEW}",
    f"/api/v1/nilai?{VIEW}&format=csv",
    f"/unduh/gambar/peta.csv?{VIEW}",
    f"/unduh/gambar/kesenjangan.json?{VIEW}",
    "/bukti/1",
    "/unduh/wilayah/61.08.01.docx?per=2025-08",
    "/rakor/61.08-1/notulen.docx",
    "/rakor/61.08-1/rtl.xlsx",
    "/bpk/lampiran/61.08.xlsx",
)


@pytest.fixture
def packed(whole, tmp_path):  # noqa: F811
    """The small home, with lists of its own, and a backup of it."""
    shutil.copytree(whole.root, tmp_path / "rumah")
    home = Home(tmp_path / "rumah")
    folder = home.boundaries / "61.12" / "0001-ab"
    folder.mkdir(parents=True)
    (folder / "desa.json").write_text("{}", encoding="utf-8")
    pointer = json.dumps({"folder": folder.name})
    (home.boundaries / "61.12" / "berlaku.json").write_text(pointer, encoding="utf-8")
    file = tmp_path / "cadangan.zip"
    write_backup(home, file, {"LOKUS_CHANGE": "20"})
    return home, file


def answers(home):
    client = create_app(Settings(home=home.root), who=lambda: OPERATOR).server.test_client()
    got = [client.get(address) for address in EXPORTS]
    assert [one.status_code for one in got] == [200] * len(EXPORTS)
    return [one.get_data() for one in got]


def files_of(root):
    return sorted(
        one.relative_to(root).as_posix()
        for one in root.rglob("*")
        if one.is_file() and ".sqlite" not in one.name  # the ledger grows, locks are empty
    )


def test_backup_wipe_restore_gives_the_same_exports_to_the_bit(packed, tmp_path):
    home, file = packed
    before, had = answers(home), files_of(home.root)
    shutil.rmtree(home.root)
    restore_backup(file, home)
    assert answers(home) == before
    assert files_of(home.root) == had
    office = Office(home)
    assert list(check_batches(home, office.ledger)) == []
    assert list(check_evidence(home, office.ledger)) == []
    assert list(check_versions(home, office.ledger)) == []
    assert list(check_orphans(home, office.ledger)) == []
    assert check_chain(office.ledger).whole
    assert not office.build().fresh  # what was served is what its batches give
    office.ledger.close()


def test_a_second_backup_of_what_was_restored_holds_the_same_files(packed, tmp_path):
    _, file = packed
    again = Home(tmp_path / "lagi")
    restore_backup(file, again)
    write_backup(again, tmp_path / "kedua.zip", {})
    first, second = verified(file).files, verified(tmp_path / "kedua.zip").files
    assert first.keys() == second.keys()
    assert {k for k in first if first[k] != second[k]} <= {"ledger.sqlite"}


def test_a_backup_while_others_write_holds_one_moment(packed, tmp_path):
    home, _ = packed
    over, begun, kept = threading.Event(), threading.Event(), []

    def write():
        office, number = Office(home), 0
        while not over.is_set():
            number += 1
            office.take([desa("61.08.01.2001", number, 900)], content=f"{number}".encode())
            kept.append(number)
            begun.set()
        office.ledger.close()

    writer = threading.Thread(target=write)
    writer.start()
    assert begun.wait(30)
    for number in range(3):
        write_backup(home, tmp_path / f"{number}.zip", {})
    over.set()
    writer.join()
    assert kept
    for number in range(3):
        one = Home(tmp_path / f"rumah-{number}")
        restore_backup(tmp_path / f"{number}.zip", one)
        with closing(Ledger.open(one)) as ledger:
            assert list(check_batches(one, ledger)) == []
            assert check_chain(ledger).whole


def test_nobody_is_signed_in_after_a_restore(packed, tmp_path):
    home, _ = packed
    with closing(Ledger.open(home)) as ledger, ledger.writing() as connection:
        connection.execute(text("PRAGMA defer_foreign_keys=ON"))
        connection.execute(
            text(
                "INSERT INTO user_account VALUES (1, 'a', 'a', 'admin', '', '[]', '', 0, 0, 'x', "
                "'2025-01-01', 'a')"
            )
        )
        connection.execute(
            text("INSERT INTO user_session VALUES ('abc', 1, '2025-01-01', '2025-01-01')")
        )
    write_backup(home, tmp_path / "b.zip", {})
    again = Home(tmp_path / "lagi")
    restore_backup(tmp_path / "b.zip", again)
    with closing(sqlite3.connect(again.ledger)) as ledger:
        assert ledger.execute("SELECT COUNT(*) FROM user_session").fetchone() == (0,)
        assert ledger.execute("SELECT COUNT(*) FROM user_account").fetchone() == (1,)


def test_a_home_that_is_not_empty_is_never_touched(packed):
    home, file = packed
    before = files_of(home.root)
    with pytest.raises(ValueError, match="tidak kosong; pindahkan isinya"):
        restore_backup(file, home)
    assert files_of(home.root) == before


def test_a_backup_never_takes_the_place_of_a_file(packed):
    home, file = packed
    with pytest.raises(ValueError, match="sudah ada dan tidak ditimpa"):
        write_backup(home, file, {})


def test_a_disk_that_fills_half_way_leaves_nothing(packed, tmp_path, monkeypatch):
    _, file = packed

    def full(*_):
        raise OSError(28, "No space left on device", "x")

    monkeypatch.setattr(backup_restoring, "_move", full)
    with pytest.raises(OSError, match="No space"):
        restore_backup(file, Home(tmp_path / "baru"))
    assert not (tmp_path / "baru").exists()
    monkeypatch.setattr("dashboard.data.backup_writing.verified", full)
    with pytest.raises(OSError, match="No space"):
        write_backup(packed[0], tmp_path / "c.zip", {})
    assert not list(tmp_path.glob("*c.zip*"))


def test_the_commands_say_what_they_did_and_leave_it_in_the_trail(packed, tmp_path, capsys):
    home, _ = packed
    target = tmp_path / "perintah.zip"
    assert backup.run(Namespace(path=target), Settings(home=home.root)) == 0
    assert "sudah dibaca ulang." in capsys.readouterr().out
    again = Settings(home=tmp_path / "lagi", change=30)
    assert restore.run(Namespace(path=target), again) == 0
    told = capsys.readouterr().out
    assert "- LOKUS_CHANGE dahulu «20», sekarang «30»; samakan bila perlu." in told
    with closing(Ledger.open(home)) as one, closing(Ledger.open(Home(again.home))) as two:
        last = read_trail(one, Asked(), OPERATOR)[0]
        assert (last.kind, last.subject) == ("pemeliharaan", "lokus backup")
        assert read_trail(two, Asked(), OPERATOR)[0].subject == "lokus restore"


def test_a_folder_gets_a_file_named_by_its_moment(packed, tmp_path):
    home, _ = packed
    (tmp_path / "harian").mkdir()
    asked = Namespace(path=tmp_path / "harian"), Settings(home=home.root)
    assert backup.run(*asked, lambda: datetime(2025, 9, 15, 18, 0, 5)) == 0  # noqa: DTZ001
    assert [one.name for one in (tmp_path / "harian").iterdir()] == ["lokus-2025-09-15-180005.zip"]


def test_a_missing_file_is_told_and_the_rest_is_kept(packed, tmp_path, capsys):
    home, _ = packed
    (proof,) = home.evidence.glob("*/*")
    proof.unlink()
    target = tmp_path / "kurang.zip"
    assert backup.run(Namespace(path=target), Settings(home=home.root)) == 1
    assert "hilang dari rumah Lokus dan tidak ikut tersimpan" in capsys.readouterr().out
    restore_backup(target, Home(tmp_path / "lagi"))
    assert versions.current(Home(tmp_path / "lagi")) == versions.current(home)


def test_a_manifest_is_read_back_as_it_was_written():
    files = {"ledger.sqlite": ("ab", 3)}
    one = Manifest("2025-09-15T00:00:00+00:00", 12, files, {"LOKUS_CHANGE": "20"})
    assert Manifest.read(one.written()) == one
    assert one.size == 3
