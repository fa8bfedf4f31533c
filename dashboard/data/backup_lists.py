"""Which files a backup holds, so that they agree though others write meanwhile."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from dashboard.data import versions
from dashboard.data.batch_rows import number_of
from dashboard.data.boundaries.store import POINTER, in_force
from dashboard.data.evidence_files import path_of
from dashboard.data.home import Home
from dashboard.data.own_targets import OWN_TARGETS
from dashboard.data.report_calendar import OWN_LIST

BATCHES = "SELECT id FROM batch ORDER BY id"
EVIDENCE = "SELECT DISTINCT sha256 FROM evidence ORDER BY sha256"
KEPT = "SELECT DISTINCT warehouse_version FROM rakor_session WHERE warehouse_version <> ''"


def copy_ledger(home: Home, target: Path) -> None:
    """Copy the ledger as it is at one moment, while others write; signed in nobody is in it."""
    with (
        closing(sqlite3.connect(home.ledger)) as live,
        closing(sqlite3.connect(target)) as copy,
    ):
        live.backup(copy)
        copy.execute("DELETE FROM user_session")
        copy.commit()
        copy.execute("PRAGMA journal_mode=DELETE")
        copy.execute("VACUUM")


def schema_of(ledger: Path) -> int:
    with closing(sqlite3.connect(ledger)) as copy:
        (version,) = copy.execute("SELECT MAX(version) FROM schema_version").fetchone()
    return int(version)


def files_named(home: Home, ledger: Path, served: str | None) -> Iterator[Path]:
    """Yield every file that a copied ledger names, and those beside it. served: the version shown.

    A file stands before the row that names it, and stays: what the copy names is there.
    """
    with closing(sqlite3.connect(ledger)) as copy:
        numbers = [number_of(identity) for (identity,) in copy.execute(BATCHES)]
        digests = [digest for (digest,) in copy.execute(EVIDENCE)]
        kept = {version for (version,) in copy.execute(KEPT)}
    for number in numbers:
        yield from sorted((home.batches / number).glob("*"))
    for digest in digests:
        yield path_of(home, digest)
    for version in sorted({*kept, served or ""} - {""}):
        yield versions.file_of(home, version)
    for shelf in sorted(home.boundaries.glob("*")):
        folder = in_force(home, shelf.name)
        if folder is not None:
            yield from sorted(folder.glob("*"))
            yield shelf / POINTER
    yield from sorted(home.areas.glob("*.csv"))
    yield from (file for name in (OWN_TARGETS, OWN_LIST) if (file := home.root / name).is_file())
