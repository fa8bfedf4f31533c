"""One builder at a time, and never a lock left behind by a killed one."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from dashboard.data.home import Home
from dashboard.data.ledger_failures import in_our_words


class BuilderBusyError(RuntimeError):
    """Another process is building, or taking a file in."""


@contextmanager
def building(home: Home, *, wait_seconds: float = 0) -> Iterator[None]:
    """Hold the builder's lock of a home.

    Raises BuilderBusyError when another process holds it longer than `wait_seconds`.
    """
    path = home.root / "pembangun.sqlite"
    with alone(path, wait_seconds, "Gudang data sedang dibangun oleh proses lain."):
        yield


@contextmanager
def taking_in(home: Home, *, wait_seconds: float = 120) -> Iterator[None]:
    """Hold the lock under which a file is compared with what is loaded and then kept.

    Raises BuilderBusyError when another process holds it longer than `wait_seconds`.
    """
    path = home.root / "pemuat.sqlite"
    with alone(path, wait_seconds, "Berkas lain sedang dimuat; ulangi sebentar lagi."):
        yield


@contextmanager
def alone(path: Path, wait_seconds: float, busy: str) -> Iterator[None]:
    """Hold an exclusive transaction on a small SQLite file.

    The operating system releases it when its process dies, on Windows too, and the ledger itself
    stays free for writers. busy: what a BuilderBusyError says. Raises LedgerFailedError for what
    the disk does.
    """
    try:
        lock = sqlite3.connect(path, timeout=wait_seconds, isolation_level=None)
    except sqlite3.Error as error:
        raise in_our_words(error, path.name) or error from error
    with closing(lock):
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            if "locked" in str(error):
                raise BuilderBusyError(busy) from error
            raise in_our_words(error, path.name) or error from error
        yield
