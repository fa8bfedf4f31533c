"""A backup that was cut, altered or made elsewhere is refused in a sentence; nothing is left."""

import json
import shutil
import sqlite3
import zipfile
from contextlib import closing
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.data.backup_manifests import MANIFEST, PLACES, NoBackupError, NotRestoredError
from dashboard.data.backup_restoring import restore_backup
from dashboard.data.home import Home
from tests.data import test_backup, test_checks

whole, packed = test_checks.whole, test_backup.packed  # fixtures


def altered(file, target, change):
    """Write a backup again with other parts: change(name, content) -> content or None."""
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = change(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
    return target


def refused(file, tmp_path) -> str:
    """Restore must refuse in one sentence and leave nothing; return the sentence."""
    target = Home(tmp_path / "rumah-baru")
    with pytest.raises(NoBackupError) as wrong:
        restore_backup(file, target)
    assert not target.root.exists()
    said = str(wrong.value)
    assert said.endswith(".")
    assert "\n" not in said
    return said


@pytest.mark.parametrize("part", [0, 1, 100, 0.5, 0.99, -1])
def test_a_cut_file_is_refused_in_a_sentence(packed, tmp_path, part):
    _, file = packed
    content = file.read_bytes()
    end = int(len(content) * part) if isinstance(part, float) else part
    (tmp_path / "potong.zip").write_bytes(content[:end])
    refused(tmp_path / "potong.zip", tmp_path)


@pytest.mark.parametrize("place", ["ledger.sqlite", "batches/B-0001/asli.xlsx", MANIFEST])
def test_an_altered_part_is_refused_in_a_sentence(packed, tmp_path, place):
    def change(name, content):
        return content + b" " if name == place and name != MANIFEST else (
            content.replace(b'"schema": 1', b'"schema": 9') if name == place else content
        )  # fmt: skip

    refused(altered(packed[1], tmp_path / "ubah.zip", change), tmp_path)


def test_a_missing_or_added_part_is_refused(packed, tmp_path):
    _, file = packed
    gone = altered(file, tmp_path / "1.zip", lambda n, c: None if n.startswith("evidence") else c)
    assert "tidak sama dengan daftarnya" in refused(gone, tmp_path)
    more = tmp_path / "2.zip"
    shutil.copy(file, more)
    with zipfile.ZipFile(more, "a") as pack:
        pack.writestr("batches/B-0009/asli.xlsx", b"x")
    assert "tidak sama dengan daftarnya" in refused(more, tmp_path)


@pytest.mark.parametrize(
    "place",
    [
        "../jahat",
        "/etc/jahat",
        "batches/../../jahat",
        "batches/B-0001/../../../jahat",
        "C:/jahat",
        "batches\\..\\..\\jahat",
        "batches/B-0001/.jahat",
        "assets/x.js",
        "ledger.sqlite-wal",
    ],
)
def test_a_place_outside_a_home_is_never_written(packed, tmp_path, place):
    def change(name, content):
        if name != MANIFEST:
            return content
        told = json.loads(content)
        told["files"][place] = told["files"]["ledger.sqlite"]
        return json.dumps(told).encode()

    target = altered(packed[1], tmp_path / "slip.zip", change)
    with zipfile.ZipFile(target, "a") as pack, zipfile.ZipFile(packed[1]) as old:
        pack.writestr(zipfile.ZipInfo(place), old.read("ledger.sqlite"))
    assert "isinya bukan milik Lokus" in refused(target, tmp_path)
    assert not list(tmp_path.rglob("*jahat*"))


@given(st.text(alphabet="ab./\\:~$ \x00", max_size=12))
def test_no_place_of_a_backup_leads_up_or_away(name):
    if PLACES.fullmatch(name):
        assert not name.startswith(("/", "\\", "."))
        assert "\\" not in name
        assert ":" not in name


def test_a_file_that_is_no_backup_is_refused(packed, tmp_path):
    (tmp_path / "a.zip").write_bytes(b"bukan zip")
    refused(tmp_path / "a.zip", tmp_path)
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as pack:
        pack.writestr("x", "y")
    assert "daftar isinya tidak ada" in refused(tmp_path / "b.zip", tmp_path)
    with pytest.raises(NoBackupError, match="tidak ada; periksa nama"):
        restore_backup(tmp_path / "tidak-ada.zip", Home(tmp_path / "baru"))


def test_a_backup_of_a_newer_lokus_is_refused(packed, tmp_path):
    def newer(name, content):
        if name != MANIFEST:
            return content
        return json.dumps(json.loads(content) | {"schema": 999}).encode()

    target = altered(packed[1], tmp_path / "baru.zip", newer)
    assert "perbarui Lokus dulu" in refused(target, tmp_path)


@pytest.mark.parametrize(
    "change",
    [
        lambda told: told | {"schema": float("inf")},
        lambda told: told | {"schema": "satu"},
        lambda told: told | {"files": told["files"] | {"areas/a.csv": ["ab", -1]}},
        lambda told: told | {"files": [1]},
        lambda told: told | {"settings": None},
        lambda told: told | {"format": "baru"},
        lambda told: told | {"made_at": None, "files": {}},
        lambda told: [told],
        lambda _: None,
    ],
)
def test_a_list_of_files_that_makes_no_sense_is_refused(packed, tmp_path, change):
    def senseless(name, content):
        return json.dumps(change(json.loads(content))).encode() if name == MANIFEST else content

    refused(altered(packed[1], tmp_path / "aneh.zip", senseless), tmp_path)


def test_a_list_nested_without_end_is_refused(packed, tmp_path):
    def nested(name, content):
        return b"[" * 1_000_000 if name == MANIFEST else content

    refused(altered(packed[1], tmp_path / "dalam.zip", nested), tmp_path)


def test_a_file_that_would_also_be_a_folder_is_refused(packed, tmp_path):
    def both(name, content):
        if name != MANIFEST:
            return content
        told = json.loads(content)
        told["files"]["boundaries/61.12/0001-ab"] = told["files"]["ledger.sqlite"]
        return json.dumps(told).encode()

    target = altered(packed[1], tmp_path / "ganda.zip", both)
    with zipfile.ZipFile(target, "a") as pack, zipfile.ZipFile(packed[1]) as old:
        pack.writestr("boundaries/61.12/0001-ab", old.read("ledger.sqlite"))
    assert "isinya bukan milik Lokus" in refused(target, tmp_path)


def with_ledger(packed, target, spoil):
    """Write a backup again whose ledger was spoiled by SQL, with a list that agrees."""
    ledger = target.with_suffix(".sqlite")
    with zipfile.ZipFile(packed[1]) as old:
        ledger.write_bytes(old.read("ledger.sqlite"))
    with closing(sqlite3.connect(ledger)) as opened:
        opened.executescript(spoil)
    content = ledger.read_bytes()

    def change(name, was):
        if name != MANIFEST:
            return content if name == "ledger.sqlite" else was
        told = json.loads(was)
        told["files"]["ledger.sqlite"] = [sha256(content).hexdigest(), len(content)]
        return json.dumps(told).encode()

    return altered(packed[1], target, change)


@pytest.mark.parametrize(
    "spoil",
    [
        "DROP TABLE schema_version",
        "DELETE FROM schema_version",
        "DELETE FROM schema_version WHERE version > 3",  # its tables are there already
    ],
)
def test_a_ledger_of_something_else_is_refused_before_anything_stands(packed, tmp_path, spoil):
    target = with_ledger(packed, tmp_path / "asing.zip", spoil)
    assert "ledger di dalamnya rusak atau bukan milik Lokus" in refused(target, tmp_path)


def test_a_newer_ledger_under_an_old_list_is_refused(packed, tmp_path):
    newer = "INSERT INTO schema_version VALUES (999, '2030-01-01 00:00:00.000000')"
    target = with_ledger(packed, tmp_path / "baru.zip", newer)
    home = Home(tmp_path / "rumah-baru")
    with pytest.raises(NotRestoredError, match=r"perbarui Lokus.*\. Tidak ada yang diubah\.$"):
        restore_backup(target, home)
    assert not home.root.exists()


def test_an_empty_disk_of_its_own_is_an_empty_home(packed, tmp_path):
    home = Home(tmp_path / "disk")
    (home.root / "lost+found").mkdir(parents=True)
    restore_backup(packed[1], home)
    assert home.ledger.is_file()


def test_a_part_larger_than_its_list_says_is_not_unpacked(packed, tmp_path):
    def bomb(name, content):
        return bytes(50_000_000) if name == "batches/B-0001/asli.xlsx" else content

    target = altered(packed[1], tmp_path / "bom.zip", bomb)
    assert "tidak sama dengan saat dicadangkan" in refused(target, tmp_path)
