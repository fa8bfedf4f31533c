"""The table of recorded causes; the last row of an area and indicator counts."""

from sqlalchemy import Column, Connection, Date, DateTime, Integer, MetaData, String, Table, Text

from dashboard.data.append_only import only_grows

metadata = MetaData()

rakor_cause = Table(
    "rakor_cause",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("area_code", String, nullable=False, index=True),
    Column("indicator", String, nullable=False, server_default=""),
    Column("text", Text, nullable=False),
    Column("done_by", String, nullable=False),
    Column("done_at", DateTime, nullable=False),
    Column("day", Date, nullable=False),
    Column("revision", Integer, nullable=False, index=True),
)
"""indicator: empty for a cause of all services. text: empty where a cause was taken back."""


def add_causes(connection: Connection) -> None:
    """Make the table; it only grows."""
    metadata.create_all(connection)
    only_grows(connection, rakor_cause, "sebab yang tercatat hanya bertambah")
