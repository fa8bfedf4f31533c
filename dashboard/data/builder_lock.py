"""One builder at a time, and never a lock left behind by a killed one."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from dashboard.data.home import Home


class BuilderBusyError(RuntimeError):
    """Another process is building."""


@contextmanager
def building(home: Home, *, wait_seconds: float = 0) -> Iterator[None]:
    """Hold the builder's lock of a home.

    The lock is an exclusive transaction on a small SQLite file: the operating system releases it
    when its process dies, on Windows too, and the ledger itself stays free for writers.
    Raises BuilderBusyError when another process holds it longer than `wait_seconds`.
    """
    path = home.root / "pembangun.sqlite"
    lock = sqlite3.connect(path, timeout=wait_seconds, isolation_level=None)
    with closing(lock):
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise BuilderBusyError("Gudang data sedang dibangun oleh proses lain.") from error
        yield
