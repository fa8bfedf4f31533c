"""`lokus restore`: a backup becomes a home where there was none."""

import os
import shutil
import sqlite3
import uuid
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from dashboard.data.backup_manifests import LEDGER, Manifest, NoBackupError, NotRestoredError
from dashboard.data.backup_reading import opened, unpacked
from dashboard.data.home import Home
from dashboard.data.ledger_tables import MIGRATIONS

TOLD_EACH = 100  # files between two lines of progress


def restore_backup(file: Path, home: Home, say: Callable[[str], None] = lambda _: None) -> Manifest:
    """Unpack a backup into an empty home; return its list of files.

    Raises NoBackupError for a file that is none, NotRestoredError for a home that is not empty;
    nothing is left behind then.
    """
    with opened(file) as (pack, manifest):
        if manifest.schema > len(MIGRATIONS):
            raise NoBackupError("dibuat oleh Lokus yang lebih baru; perbarui Lokus dulu")
        refuse_full(home)
        fresh = home.root.is_dir()
        home.root.mkdir(parents=True, exist_ok=True)
        # Inside the home: it may be a disk of its own, over which nothing can be renamed.
        beside = home.root / f".memulihkan-{uuid.uuid4().hex}"
        try:
            refuse_small(home, manifest)
            for number, name in enumerate(manifest.files, start=1):
                place = beside / name
                place.parent.mkdir(parents=True, exist_ok=True)
                with place.open("wb") as out:
                    unpacked(pack, manifest, name, out.write)
                    out.flush()
                    os.fsync(out.fileno())
                if number % TOLD_EACH == 0:
                    say(f"  {number} dari {len(manifest.files)} berkas")
            _refuse_damaged(beside / LEDGER)
            _move(beside, home.root)
        finally:
            shutil.rmtree(beside, ignore_errors=True)
            if not fresh and not any(home.root.iterdir()):
                home.root.rmdir()
    home.make()
    return manifest


def refuse_full(home: Home) -> None:
    """Say so where there is something already: a restore never replaces anything."""
    if home.root.exists() and (not home.root.is_dir() or any(home.root.iterdir())):
        raise NotRestoredError(
            f"{home.root.absolute()} (LOKUS_HOME) tidak kosong; pindahkan isinya atau pilih folder "
            "lain, lalu ulangi. Tidak ada yang diubah."
        )


def refuse_small(home: Home, manifest: Manifest) -> None:
    free = shutil.disk_usage(home.root).free
    if free < manifest.size:
        need = manifest.size // 1_000_000 + 1
        raise NotRestoredError(
            f"Ruang disk {home.root.absolute()} tidak cukup: perlu {need} MB. Tidak ada yang "
            "diubah."
        )


def _refuse_damaged(ledger: Path) -> None:
    with closing(sqlite3.connect(ledger)) as copy:
        try:
            (said,) = copy.execute("PRAGMA quick_check").fetchone()
        except sqlite3.DatabaseError as wrong:
            raise NoBackupError("ledger di dalamnya rusak") from wrong
    if said != "ok":
        raise NoBackupError("ledger di dalamnya rusak")


def _move(beside: Path, root: Path) -> None:
    """Move everything into place, the ledger last: without it there is no home yet."""
    entries = sorted(beside.iterdir(), key=lambda one: one.name == LEDGER)
    moved = []
    try:
        for one in entries:
            os.replace(one, root / one.name)
            moved.append(root / one.name)
    except OSError:
        for one in moved:
            shutil.rmtree(one) if one.is_dir() else one.unlink()
        raise
