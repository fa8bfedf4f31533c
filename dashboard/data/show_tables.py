"""The table of how the paparan of a session is arranged."""

from sqlalchemy import (
    JSON,
    Column,
    Connection,
    DateTime,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
)

from dashboard.data.rakor_tables import rakor_session

metadata = MetaData()

rakor_show = Table(
    "rakor_show",
    metadata,
    Column("session_id", Integer, ForeignKey(rakor_session.c.id), primary_key=True),
    Column("parts", JSON, nullable=False),
    Column("done_by", String, nullable=False),
    Column("done_at", DateTime, nullable=False),
    Column("revision", Integer, nullable=False),
)
"""parts: in order, each part, whether it is shown, and its note."""


def add_show(connection: Connection) -> None:
    metadata.create_all(connection, tables=[rakor_show])
