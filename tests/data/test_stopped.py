"""Power loss half way: the process is gone at once, and what stands is whole or said to be not."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from dashboard.data.audit_reading import check_chain
from dashboard.data.backup_manifests import NotRestoredError
from dashboard.data.backup_restoring import restore_backup
from dashboard.data.backup_writing import LEFT
from dashboard.data.batch_lists import every_batch
from dashboard.data.home import RESTORING, Home
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_failures import LedgerFailedError
from dashboard.data.ledger_tables import MIGRATIONS
from tests.data import test_backup, test_checks
from tests.data.test_ledger_migrations import SCHEMA, at_version

whole, packed = test_checks.whole, test_backup.packed  # fixtures
ROOT = Path(__file__).resolve().parents[2]
GONE = 9
AT = """
import os
from pathlib import Path
from dashboard.data.home import Home
def gone_after(count, act=lambda *_, **__: None):
    left = [count]
    def step(*given, **named):
        left[0] -= 1
        if left[0] < 0:
            os._exit(9)
        return act(*given, **named)
    return step
"""


def stopped(code: str) -> None:
    """Run code in a process of its own, which must end as if its power had been cut."""
    done = subprocess.run(
        [sys.executable, "-c", AT + code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == GONE, done.stderr


def test_a_restore_stopped_while_it_unpacks_is_said_and_can_be_repeated(packed, tmp_path):
    home = Home(tmp_path / "baru")
    stopped(f"""
from dashboard.data import backup_restoring as b
b.os.fsync = gone_after(3)
b.restore_backup(Path({str(packed[1])!r}), Home(Path({str(home.root)!r})))
""")
    (left,) = home.root.iterdir()
    assert left.name.startswith(RESTORING)
    with pytest.raises(LedgerFailedError, match="terhenti atau sedang berjalan; bila terhenti"):
        Ledger.open(home)  # an empty house must not begin here
    with pytest.raises(NotRestoredError, match="kosongkan folder itu, lalu ulangi"):
        restore_backup(packed[1], home)
    test_backup.shutil.rmtree(left)
    restore_backup(packed[1], home)
    assert test_backup.files_of(home.root) == test_backup.files_of(packed[0].root)


def test_a_restore_stopped_while_it_moves_is_no_home_yet(packed, tmp_path):
    home = Home(tmp_path / "baru")
    stopped(f"""
from dashboard.data import backup_restoring as b
b.os.replace = gone_after(3, os.replace)
b.restore_backup(Path({str(packed[1])!r}), Home(Path({str(home.root)!r})))
""")
    assert len(list(home.root.iterdir())) == 4  # three are in their places
    with pytest.raises(LedgerFailedError, match="lalu ulangi `lokus restore`"):
        Ledger.open(home)


def test_a_backup_stopped_half_way_leaves_no_file_of_its_name(packed, tmp_path):
    target = tmp_path / "harian" / "a.zip"
    target.parent.mkdir()
    stopped(f"""
from dashboard.data import backup_writing as b
b.verified = gone_after(0)
b.write_backup(Home(Path({str(packed[0].root)!r})), Path({str(target)!r}), {{}})
""")
    (left,) = target.parent.iterdir()
    assert left.name.startswith(LEFT)
    assert left.stat().st_mode & 0o077 == 0  # it holds accounts


def test_a_migration_stopped_half_way_leaves_the_ledger_as_it_was(home):
    home.make()
    at_version(home.ledger, 5)
    with closing(test_backup.sqlite3.connect(home.ledger)) as old:
        before = old.execute(SCHEMA).fetchall()
    stopped(f"""
from dashboard.data import ledger
ledger.MIGRATIONS = (*ledger.MIGRATIONS[:-1], gone_after(0))
ledger.Ledger.open(Home(Path({str(home.root)!r})))
""")
    with closing(test_backup.sqlite3.connect(home.ledger)) as same:
        assert same.execute(SCHEMA).fetchall() == before
    with closing(Ledger.open(home)) as ledger, ledger.reading() as connection:
        done = connection.exec_driver_sql("SELECT MAX(version) FROM schema_version").scalar()
    assert done == len(MIGRATIONS)


def test_an_edit_and_a_load_stopped_before_their_trail_are_not_there(packed):
    home, _ = packed
    with closing(Ledger.open(home)) as ledger:
        batches, chain = len(every_batch(ledger)), check_chain(ledger)
    for act in ("office.take([desa('61.08.01.2001', 5, 9)], content=b'x')",
                "first_session(office.ledger, name='Rakor lain')"):  # fmt: skip
        stopped(f"""
from dashboard.data import audit_trail, batch_rows, edit_trail
from tests.data.conftest import Office
from tests.data.rakor_room import first_session
from tests.data.test_build import desa
batch_rows.add_event = edit_trail.add_event = gone_after(0)
office = Office(Home(Path({str(home.root)!r})))
{act}
""")
    with closing(Ledger.open(home)) as ledger:
        assert len(every_batch(ledger)) == batches
        assert check_chain(ledger) == chain
        assert ledger.engine.connect().exec_driver_sql(
            "SELECT COUNT(*) FROM rakor_series WHERE name = 'Rakor lain'"
        ).scalar() == 0  # fmt: skip
