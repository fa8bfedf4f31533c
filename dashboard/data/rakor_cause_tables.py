"""The table of recorded causes; the last row of an area and indicator counts."""

from sqlalchemy import Column, Connection, Integer, MetaData, String, Table, Text

from dashboard.data.append_only import only_grows
from dashboard.data.ledger_columns import done, number

metadata = MetaData()

rakor_cause = Table(
    "rakor_cause",
    metadata,
    number(),
    Column("area_code", String, nullable=False, index=True),
    Column("indicator", String, nullable=False, server_default=""),
    Column("text", Text, nullable=False),
    *done(),
    Column("revision", Integer, nullable=False, index=True),
)
"""indicator: empty for a cause of all services. text: empty where a cause was taken back."""


def add_causes(connection: Connection) -> None:
    """Make the table; it only grows."""
    metadata.create_all(connection)
    only_grows(connection, rakor_cause, "sebab yang tercatat hanya bertambah")
