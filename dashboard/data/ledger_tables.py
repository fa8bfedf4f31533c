"""The tables of the ledger; a change is a new migration, never an edit of an old one."""

from collections.abc import Callable

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Integer,
    MetaData,
    String,
    Table,
)

metadata = MetaData()

schema_version = Table(
    "schema_version",
    metadata,
    Column("version", Integer, primary_key=True),
    Column("applied_at", DateTime, nullable=False),
)

batch = Table(
    "batch",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("file_name", String, nullable=False),
    Column("sha256", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("layout", String, nullable=False),
    Column("source_system", String, nullable=False),
    Column("kab_code", String, nullable=False),
    Column("status", String, nullable=False),
    Column("cutoff", Date),
    Column("publish", Date, nullable=False),
    Column("uploaded_by", String, nullable=False),
    Column("uploaded_at", DateTime, nullable=False),
    Column("sample", Boolean, nullable=False),
    Column("rows_in", Integer, nullable=False),
    Column("rows_taken", Integer, nullable=False),
    Column("rows_aside", Integer, nullable=False),
    Column("withdrawn_at", DateTime),
    Column("withdrawn_by", String),
    sqlite_autoincrement=True,  # a number once given is never given again
)


def _first(connection: Connection) -> None:
    metadata.create_all(connection, tables=[batch])


MIGRATIONS: tuple[Callable[[Connection], None], ...] = (_first,)
