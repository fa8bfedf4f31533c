"""`lokus backup`: a home as one file, while it is served and written."""

import errno
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from dashboard.data.backup_filling import Pack
from dashboard.data.backup_ledgers import close_ledger, copy_ledger
from dashboard.data.backup_reading import verified
from dashboard.data.backup_spoiled import spoiled_in
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger

LEFT, LEFT_SECONDS = ".lokus-cadangan-", 86_400
"""How the folder of a backup that is being made begins, and how old only a killed one's is."""


@dataclass(frozen=True)
class BackedUp:
    """missing: files the ledger names that are not there. seal: hash of the list of files.

    spoiled: files saved as they are, though they are not what was kept.
    """

    files: int
    size: int
    seal: str
    missing: tuple[str, ...]
    spoiled: tuple[str, ...]


def write_backup(
    home: Home,
    target: Path,
    settings: Mapping[str, str],
    say: Callable[[str], None] = lambda _: None,
) -> BackedUp:
    """Write a backup, whole or not at all, and read it back. Raises ValueError, OSError.

    settings: environment variables that are told to who restores; no secrets.
    """
    if target.exists():
        raise ValueError(f"{target} sudah ada dan tidak ditimpa; sebutkan nama lain.")
    if not target.parent.is_dir():
        raise ValueError(f"Folder {target.parent} tidak ada; buat dulu, atau periksa disknya.")
    _sweep(target.parent)
    try:
        return _written(home, target, settings, say)
    except OSError as wrong:
        if wrong.errno == errno.ENOSPC or not wrong.filename:
            wrong.filename = str(target)
        raise


def _written(
    home: Home, target: Path, settings: Mapping[str, str], say: Callable[[str], None]
) -> BackedUp:
    with tempfile.TemporaryDirectory(prefix=LEFT, dir=target.parent) as folder:
        beside, copied = Path(folder) / "cadangan.zip", Home(Path(folder) / "salinan")
        with Pack.filled(beside, home, say) as pack:
            # The figures before the ledger: what is served is then never newer than the records.
            pack.add_served()
            say("Menyalin ledger …")
            copy_ledger(home, copied)
            with closing(Ledger.open(copied)) as ledger:
                pack.add_named(ledger)
                hashes = {name: digest for name, (digest, _) in pack.files.items()}
                spoiled = tuple(spoiled_in(home, ledger, hashes))
            close_ledger(copied)
            manifest = pack.close_with(copied.ledger, settings)
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        say("Membaca ulang cadangan …")
        verified(beside)
        os.replace(beside, target)
    seal = sha256(manifest.written()).hexdigest()
    size, missing = target.stat().st_size, tuple(pack.missing)
    return BackedUp(len(manifest.files), size, seal, missing, spoiled)


def _sweep(folder: Path) -> None:
    """Remove what a backup that was killed has left beside the others."""
    for left in folder.glob(f"{LEFT}*"):
        if time.time() - left.stat().st_mtime > LEFT_SECONDS:
            shutil.rmtree(left, ignore_errors=True)
