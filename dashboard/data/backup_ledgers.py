"""The ledger in a backup: a copy of one moment, whole, and made by this Lokus."""

import errno
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_failures import LedgerFailedError, in_our_words
from dashboard.data.ledger_soundness import refuse_damaged
from dashboard.data.user_tables import user_session


def copy_ledger(home: Home, target: Home) -> None:
    """Copy the ledger as it is at one moment, while others write; signed in nobody is in it.

    The copy is brought to the newest version, the ledger itself is only read: a disk that has
    turned read-only is the one to be saved. Raises LedgerFailedError, OSError.
    """
    target.make()
    try:
        _copy(home.ledger, target.ledger)
    except sqlite3.Error as wrong:
        if "full" in str(wrong):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(target.root)) from wrong
        raise in_our_words(wrong) or LedgerFailedError(str(wrong)) from wrong
    refuse_damaged(target)
    with closing(Ledger.open(target)) as ledger, ledger.writing() as connection:
        connection.execute(user_session.delete())


def close_ledger(target: Home) -> None:
    """Leave a copied ledger as one small file; nobody has it open any more."""
    with closing(sqlite3.connect(target.ledger)) as copy:
        copy.execute("PRAGMA journal_mode=DELETE")
        copy.execute("VACUUM")


def _copy(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(target)) as copy:
        try:
            live.execute("SELECT name FROM sqlite_master")
        except sqlite3.OperationalError:
            # Where nobody can write, the file and what stands beside it are one moment already.
            for ending in ("", "-wal"):
                if (beside := Path(f"{source}{ending}")).exists():
                    shutil.copyfile(beside, f"{target}{ending}")
        else:
            live.backup(copy)
