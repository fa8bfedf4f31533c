"""The tables of programme records in the ledger."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Connection,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from dashboard.data.append_only import only_grows
from dashboard.data.ledger_columns import done, number, of, revision

metadata = MetaData()

programme_record = Table(
    "programme_record",
    metadata,
    number(),
    Column("form", String, nullable=False),
    Column("kab_code", String, nullable=False),
    Column("identity", Text, nullable=False),
    Column("body", JSON, nullable=False),
    Column("removed", Boolean, nullable=False, server_default="0"),
    Column("made_revision", Integer, nullable=False),
    Column("revision", Integer, nullable=False, index=True),
    UniqueConstraint("form", "kab_code", "identity"),
    sqlite_autoincrement=True,  # a number once given is never given again
)

programme_record_event = Table(
    "programme_record_event",
    metadata,
    number(),
    of(programme_record, "record_id"),
    revision(),
    Column("field", String, nullable=False),
    Column("old", Text, nullable=False),
    Column("new", Text, nullable=False),
    *done(),
)


def add_records(connection: Connection) -> None:
    """Make the tables; a history can be neither changed nor deleted."""
    metadata.create_all(connection)
    only_grows(connection, programme_record_event, "riwayat catatan hanya bertambah")
