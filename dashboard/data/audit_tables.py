"""The table of the audit trail: rows come, none is changed or deleted."""

from sqlalchemy import Column, Connection, Integer, MetaData, String, Table, Text

from dashboard.data.append_only import only_grows

metadata = MetaData()

audit_event = Table(
    "audit_event",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    # Text, not a date type: the seal is over exactly these letters.
    Column("at", String, nullable=False),
    Column("actor", String, nullable=False),
    Column("role", String, nullable=False),
    Column("kind", String, nullable=False, index=True),
    Column("subject", Text, nullable=False),
    Column("details", Text, nullable=False),
    Column("kab", String, nullable=False),
    Column("before", String, nullable=False),
    Column("seal", String, nullable=False),
    sqlite_autoincrement=True,  # remembers the last number, so that a cut end is noticed
)


def add_audit(connection: Connection) -> None:
    """Make the table; an event can be neither changed nor deleted."""
    metadata.create_all(connection)
    only_grows(connection, audit_event, "jejak audit hanya bertambah")
