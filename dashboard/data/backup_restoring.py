"""`lokus restore`: a backup becomes a home where there was none."""

import os
import shutil
import sqlite3
import uuid
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from dashboard.data.backup_manifests import LEDGER, Manifest, NoBackupError, NotRestoredError
from dashboard.data.backup_reading import opened, unpacked
from dashboard.data.home import FILE_MODE, FOLDER_MODE, RESTORING, Home
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_failures import LedgerFailedError
from dashboard.data.ledger_tables import MIGRATIONS

TOLD_EACH = 100  # files between two lines of progress
DAMAGED = "ledger di dalamnya rusak atau bukan milik Lokus"
OF_A_DISK = "lost+found"  # an empty disk has it


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
        home.root.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        # Inside the home: it may be a disk of its own, over which nothing can be renamed.
        beside = home.root / f"{RESTORING}{uuid.uuid4().hex}"
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
            (beside / LEDGER).chmod(FILE_MODE)
            _refuse_damaged(beside / LEDGER)
            _bring_up(Home(beside))
            _move(beside, home.root)
        finally:
            shutil.rmtree(beside, ignore_errors=True)
            if not fresh and home.root.is_dir() and not any(home.root.iterdir()):
                home.root.rmdir()
    home.make()
    return manifest


def refuse_full(home: Home) -> None:
    """Say so where there is something already: a restore never replaces anything."""
    if not home.root.exists():
        return
    if home.restoring:
        raise NotRestoredError(
            f"Di {home.root.absolute()} (LOKUS_HOME) ada pemulihan yang terhenti atau sedang "
            "berjalan; bila terhenti, kosongkan folder itu, lalu ulangi."
        )
    if not home.root.is_dir() or any(one.name != OF_A_DISK for one in home.root.iterdir()):
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
            (version,) = copy.execute("SELECT MAX(version) FROM schema_version").fetchone()
        except sqlite3.DatabaseError as wrong:
            raise NoBackupError(DAMAGED) from wrong
    if said != "ok" or not isinstance(version, int):
        raise NoBackupError(DAMAGED)


def _bring_up(beside: Home) -> None:
    """Bring the ledger to the newest version before it stands anywhere."""
    try:
        Ledger.open(beside).close()
    except LedgerFailedError as wrong:
        raise NotRestoredError(f"{wrong} Tidak ada yang diubah.") from wrong
    except SQLAlchemyError as wrong:
        raise NoBackupError(DAMAGED) from wrong


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
