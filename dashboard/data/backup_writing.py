"""`lokus backup`: a home as one file, while it is served and written."""

import json
import os
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from dashboard.data import versions
from dashboard.data.backup_lists import copy_ledger, files_named, schema_of
from dashboard.data.backup_manifests import LEDGER, MANIFEST, Manifest
from dashboard.data.backup_reading import verified
from dashboard.data.home import Home

PART = 1 << 20
TOLD_EACH = 100  # files between two lines of progress


@dataclass(frozen=True)
class BackedUp:
    """missing: files the ledger names that are not there. seal: hash of the list of files."""

    files: int
    size: int
    seal: str
    missing: tuple[str, ...]


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
    beside = target.with_name(f".{target.name}.sementara")
    # The pointer before the ledger: what is served is then never newer than the records.
    served = versions.current(home)
    try:
        with tempfile.TemporaryDirectory(prefix="lokus-cadangan-") as folder:
            ledger = Path(folder) / LEDGER
            say("Menyalin ledger …")
            copy_ledger(home, ledger)
            with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as pack:
                os.chmod(beside, 0o600)  # it holds accounts
                manifest, missing = _filled(pack, home, ledger, served, settings, say)
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        say("Membaca ulang cadangan …")
        verified(beside)
        os.replace(beside, target)
    finally:
        beside.unlink(missing_ok=True)
    seal = sha256(manifest.written()).hexdigest()
    return BackedUp(len(manifest.files), target.stat().st_size, seal, missing)


def _filled(
    pack: zipfile.ZipFile,
    home: Home,
    ledger: Path,
    served: str | None,
    settings: Mapping[str, str],
    say: Callable[[str], None],
) -> tuple[Manifest, tuple[str, ...]]:
    files, missing = {LEDGER: _added(pack, LEDGER, ledger)}, list[str]()
    for file in files_named(home, ledger, served):
        name = file.relative_to(home.root).as_posix()
        try:
            files[name] = _added(pack, name, file)
        except FileNotFoundError:
            missing.append(name)
            continue
        if len(files) % TOLD_EACH == 0:
            say(f"  {len(files)} berkas")
    if served is not None and f"warehouse/{served}.duckdb" in files:
        name, pointer = "warehouse/current.json", json.dumps({"version": served}).encode()
        pack.writestr(name, pointer)
        files[name] = (sha256(pointer).hexdigest(), len(pointer))
    now = datetime.now(UTC).isoformat(timespec="seconds")
    manifest = Manifest(now, schema_of(ledger), files, dict(settings))
    pack.writestr(MANIFEST, manifest.written())
    return manifest, tuple(missing)


def _added(pack: zipfile.ZipFile, name: str, file: Path) -> tuple[str, int]:
    """Add a file to a zip; return its hash and size as they were read."""
    digest, size = sha256(), 0
    with file.open("rb") as content, pack.open(name, "w", force_zip64=True) as out:
        while part := content.read(PART):
            out.write(part)
            digest.update(part)
            size += len(part)
    return digest.hexdigest(), size
