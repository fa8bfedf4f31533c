"""A page of the ledger that the disk spoiled: the rest of the file is as it was."""

import sqlite3
from contextlib import closing

from dashboard.data.home import Home


def page_of_trail(home: Home) -> tuple[int, int]:
    """Return where the first page of the audit trail begins in the file, and how long it is."""
    with closing(sqlite3.connect(home.ledger)) as ledger:
        ledger.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = ledger.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'audit_event'"
        ).fetchone()
        (size,) = ledger.execute("PRAGMA page_size").fetchone()
    return (page - 1) * size, size


def spoil_page(home: Home, start: int, size: int) -> None:
    with home.ledger.open("r+b") as file:
        file.seek(start)
        file.write(b"\xa5" * size)
