"""The tables of evidence in the ledger: a file is added once, what becomes of it is added below."""

from sqlalchemy import (
    Column,
    Connection,
    Date,
    DateTime,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

from dashboard.data.append_only import only_grows
from dashboard.data.ledger_columns import done, number, of, revision

metadata = MetaData()

evidence = Table(
    "evidence",
    metadata,
    number(),
    Column("subject_kind", String, nullable=False),
    Column("subject_id", Integer, nullable=False),
    Column("sha256", String, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("media_type", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("note", Text, nullable=False, server_default=""),
    Column("valid_until", Date),
    Column("role", String, nullable=False, server_default=""),
    Column("added_by", String, nullable=False),
    Column("added_at", DateTime, nullable=False),
    Column("day", Date, nullable=False),
    revision(),
    Index("evidence_of", "subject_kind", "subject_id"),
    sqlite_autoincrement=True,  # an address once given never leads to another file
)
evidence_event = Table(
    "evidence_event",
    metadata,
    number(),
    of(evidence, "evidence_id"),
    Column("act", String, nullable=False),
    *done(),
    revision(),
)


def add_evidence_tables(connection: Connection) -> None:
    """Make the tables; neither a file nor what became of it can be changed or deleted."""
    metadata.create_all(connection)
    for table in (evidence, evidence_event):
        only_grows(connection, table, "bukti hanya bertambah")
