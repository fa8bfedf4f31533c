"""A backup being filled: files go in with their hashes as they are read."""

import json
import os
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from dashboard.data import versions
from dashboard.data.backup_lists import boundary_files, files_named, passing_files
from dashboard.data.backup_manifests import LEDGER, MANIFEST, Manifest
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_tables import MIGRATIONS

PART = 1 << 20
TOLD_EACH = 100  # files between two lines of progress
TRIES = 3  # of the served file: builds may sweep it away while it is opened


class Pack:
    """files: place below the home → (SHA-256, bytes). missing: places of what is gone."""

    def __init__(self, pack: zipfile.ZipFile, home: Home, say: Callable[[str], None]) -> None:
        self._pack, self._home, self._say = pack, home, say
        self.files: dict[str, tuple[str, int]] = {}
        self.missing: list[str] = []

    @classmethod
    @contextmanager
    def filled(cls, place: Path, home: Home, say: Callable[[str], None]) -> Iterator["Pack"]:
        """Open a pack to be filled; whole once `close_with` was called."""
        with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as pack:
            os.chmod(place, 0o600)  # it holds accounts
            yield cls(pack, home, say)

    def add_served(self) -> None:
        """Add the version that is served and its pointer; nothing where none was built."""
        for _ in range(TRIES):
            version = versions.current(self._home)
            if version is None:
                return
            file = versions.file_of(self._home, version)
            if self._added(file):
                self._add_bytes(versions.pointer(self._home), {"version": version})
                return
        self.missing.append(self._place(file))

    def add_named(self, ledger: Ledger) -> None:
        """Add all that a copied ledger names, what waits, and the boundaries in force."""
        self._add(files_named(self._home, ledger))
        for pointer, files, folder in boundary_files(self._home):
            self._add(iter(files))
            self._add_bytes(pointer, {"folder": folder})
        for file in passing_files(self._home):
            self._added(file)

    def close_with(self, ledger: Path, settings: Mapping[str, str]) -> Manifest:
        """Add the copied ledger and the list of all files; return the list."""
        self._added(ledger, LEDGER)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        manifest = Manifest(now, len(MIGRATIONS), self.files, dict(settings))
        self._pack.writestr(MANIFEST, manifest.written())
        return manifest

    def _add(self, files: Iterator[Path]) -> None:
        for file in files:
            if not self._added(file):
                self.missing.append(self._place(file))

    def _added(self, file: Path, name: str = "") -> bool:
        """Add a file once, with its hash and size as they were read; False where it is gone."""
        name = name or self._place(file)
        if name in self.files:
            return True
        digest, size = sha256(), 0
        try:
            content = file.open("rb")
        except (FileNotFoundError, NotADirectoryError):
            return False
        with content, self._pack.open(name, "w", force_zip64=True) as out:
            while part := content.read(PART):
                out.write(part)
                digest.update(part)
                size += len(part)
        self.files[name] = (digest.hexdigest(), size)
        if len(self.files) % TOLD_EACH == 0:
            self._say(f"  {len(self.files)} berkas")
        return True

    def _add_bytes(self, place: Path, told: Mapping[str, str]) -> None:
        content = json.dumps(told).encode()
        self._pack.writestr(self._place(place), content)
        self.files[self._place(place)] = (sha256(content).hexdigest(), len(content))

    def _place(self, file: Path) -> str:
        return file.relative_to(self._home.root).as_posix()
