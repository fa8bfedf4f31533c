"""A ledger of every earlier version, with rows in every table, is brought up with all of them."""

import sqlite3
import threading
from contextlib import closing
from hashlib import sha256

import pytest
from sqlalchemy import create_engine

from dashboard.data.ledger import Ledger
from dashboard.data.ledger_tables import MIGRATIONS, schema_version

VERSIONS = range(1, len(MIGRATIONS) + 1)
TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
SCHEMA = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name"
VALUES = {
    "INTEGER": "{number}",
    "BOOLEAN": "1",
    "DATE": "2025-09-0{number}",
    "DATETIME": "2025-09-0{number} 08:15:30.000000",
    "JSON": '["{name}", {number}]',
}
"""What stands in a column by its type; SQLite takes a number written as text."""
SHAPES = (
    "6b2e3eb0b06d",
    "f839e012f53f",
    "6489d10cb675",
    "a3675ccb357e",
    "2fe5f4e7ffa1",
    "3066496ba1fd",
    "b2cfe25712bd",
    "7c8e81c1eece",
    "452709dfc751",
    "d1dd1a7ff48b",
    "db6007ac526f",
    "b047de23cfde",
    "5af84c718e32",
    "90b5ab968bc9",
)
"""A short hash of all columns after each migration: those here are in the ledgers of offices."""


def at_version(file, version: int) -> None:
    """Make the ledger as the Lokus of a version made it."""
    engine = create_engine(f"sqlite:///{file.as_posix()}")
    with engine.begin() as connection:
        schema_version.create(connection)
        for number, migration in enumerate(MIGRATIONS[:version], start=1):
            migration(connection)
            told = (number, "2025-01-01 00:00:00.000000")
            connection.exec_driver_sql("INSERT INTO schema_version VALUES (?, ?)", told)
    engine.dispose()


def tables_of(ledger) -> list[str]:
    """Return the tables, what others point to first."""
    names = {name for (name,) in ledger.execute(TABLES)} - {"schema_version"}
    above = {
        name: {row[2] for row in ledger.execute(f"PRAGMA foreign_key_list({name})")} - {name}
        for name in names
    }
    ordered: list[str] = []
    while len(ordered) < len(names):
        ordered += sorted(name for name in names - set(ordered) if above[name] <= set(ordered))
    return ordered


def fill(ledger) -> None:
    """Put two rows into every table, or what there is room for beside its own."""
    for table in tables_of(ledger):
        columns = [(row[1], row[2]) for row in ledger.execute(f"PRAGMA table_info({table})")]
        marks = ", ".join("?" * len(columns))
        for number in (1, 2):
            row = [
                VALUES.get(kind.split("(")[0], "{name} {number}").format(name=name, number=number)
                for name, kind in columns
            ]
            ledger.execute(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", row)
    ledger.commit()


def rows_of(ledger, columns: dict[str, list[str]]) -> dict[str, set[tuple]]:
    return {
        table: set(ledger.execute(f"SELECT {', '.join(names)} FROM {table}"))
        for table, names in columns.items()
    }


def columns_of(ledger) -> dict[str, list[str]]:
    return {
        table: [f'"{row[1]}"' for row in ledger.execute(f"PRAGMA table_info({table})")]
        for table in tables_of(ledger)
    }


@pytest.mark.parametrize("version", VERSIONS)
def test_an_earlier_ledger_is_brought_up_with_every_row(home, version):
    at_version(home.ledger, version)
    with closing(sqlite3.connect(home.ledger)) as old:
        fill(old)
        columns = columns_of(old)
        before = rows_of(old, columns)
    assert all(before.values())
    Ledger.open(home).close()
    with closing(sqlite3.connect(home.ledger)) as new:
        after = rows_of(new, columns)
        done = [number for (number,) in new.execute("SELECT version FROM schema_version")]
        assert new.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert new.execute("PRAGMA foreign_key_check").fetchall() == []
    assert {table for table, rows in before.items() if not rows <= after[table]} == set()
    assert done == [*VERSIONS]


@pytest.mark.parametrize("version", VERSIONS)
def test_an_upgraded_ledger_is_made_like_a_fresh_one(home, tmp_path, version):
    at_version(home.ledger, version)
    Ledger.open(home).close()
    at_version(tmp_path / "baru.sqlite", len(MIGRATIONS))
    with (
        closing(sqlite3.connect(home.ledger)) as old,
        closing(sqlite3.connect(tmp_path / "baru.sqlite")) as fresh,
    ):
        assert old.execute(SCHEMA).fetchall() == fresh.execute(SCHEMA).fetchall()


def test_a_ledger_before_histories_gets_one_for_every_batch(home):
    at_version(home.ledger, 1)
    with closing(sqlite3.connect(home.ledger)) as old:
        fill(old)
    Ledger.open(home).close()
    with closing(sqlite3.connect(home.ledger)) as new:
        told = new.execute("SELECT batch_id, step, done_by FROM batch_event").fetchall()
    assert told == [(1, "diambil", "uploaded_by 1"), (2, "diambil", "uploaded_by 2")]


def test_a_migration_that_fails_leaves_the_ledger_as_it_was(home, monkeypatch):
    at_version(home.ledger, len(MIGRATIONS) - 1)

    def broken(connection):
        MIGRATIONS[-1](connection)
        raise ValueError("tengah jalan")

    with closing(sqlite3.connect(home.ledger)) as old:
        before = old.execute(SCHEMA).fetchall()
    monkeypatch.setattr("dashboard.data.ledger.MIGRATIONS", (*MIGRATIONS[:-1], broken))
    with pytest.raises(ValueError, match="tengah jalan"):
        Ledger.open(home)
    with closing(sqlite3.connect(home.ledger)) as same:
        assert same.execute(SCHEMA).fetchall() == before
    monkeypatch.undo()
    Ledger.open(home).close()


@pytest.mark.parametrize("version", [0, 4])
def test_those_that_upgrade_at_once_do_it_once(home, version):
    home.make()
    at_version(home.ledger, version)
    with closing(sqlite3.connect(home.ledger)) as old:
        fill(old)
        columns = columns_of(old)
        before = rows_of(old, columns)
    turn, wrong = threading.Barrier(4), []

    def upgrade():
        turn.wait(20)
        try:
            Ledger.open(home).close()
        except Exception as error:
            wrong.append(error)

    all_at_once = [threading.Thread(target=upgrade) for _ in range(4)]
    for one in all_at_once:
        one.start()
    for one in all_at_once:
        one.join()
    assert wrong == []
    with closing(sqlite3.connect(home.ledger)) as new:
        done = [number for (number,) in new.execute("SELECT version FROM schema_version")]
        after = rows_of(new, columns)
    assert done == [*VERSIONS]
    assert {table for table, rows in before.items() if not rows <= after[table]} == set()


def test_an_empty_home_opened_by_many_at_once_gets_one_ledger(home):
    turn, wrong = threading.Barrier(4), []

    def begin():
        turn.wait(20)
        try:
            Ledger.open(home).close()
        except Exception as error:
            wrong.append(error)

    all_at_once = [threading.Thread(target=begin) for _ in range(4)]
    for one in all_at_once:
        one.start()
    for one in all_at_once:
        one.join()
    assert wrong == []


def test_what_only_grows_is_guarded_after_every_upgrade(home):
    guards = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
    at_version(home.ledger, 1)
    Ledger.open(home).close()
    with closing(sqlite3.connect(home.ledger)) as ledger:
        kept = {name.rsplit("_never_", 1)[0] for name, _ in ledger.execute(guards)}
    assert {"audit_event", "batch_event", "evidence", "evidence_event", "rakor_cause"} <= kept
    assert {"programme_record_event", "kab_identity", "rakor_action_event"} <= kept


def shape_of(file) -> str:
    """Return a short hash of the names and types of all columns."""
    with closing(sqlite3.connect(file)) as ledger:
        told = [
            (table, row[1], row[2], row[3])
            for table in sorted(tables_of(ledger))
            for row in ledger.execute(f"PRAGMA table_info({table})")
        ]
    return sha256(repr(told).encode()).hexdigest()[:12]


@pytest.mark.parametrize(("version", "shape"), [*enumerate(SHAPES, start=1)])
def test_a_migration_that_was_released_is_never_edited(home, version, shape):
    at_version(home.ledger, version)
    assert shape_of(home.ledger) == shape
