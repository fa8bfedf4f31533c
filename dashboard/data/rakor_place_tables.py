"""The table of where sessions meet."""

from sqlalchemy import Column, Connection, DateTime, ForeignKey, Integer, MetaData, String, Table

from dashboard.data.rakor_tables import rakor_session

metadata = MetaData()

rakor_place = Table(
    "rakor_place",
    metadata,
    Column("session_id", Integer, ForeignKey(rakor_session.c.id), primary_key=True),
    Column("place", String, nullable=False),
    Column("done_by", String, nullable=False),
    Column("done_at", DateTime, nullable=False),
    Column("revision", Integer, nullable=False),
)
"""place: in words; blank, or without a row, where nobody has said yet."""


def add_places(connection: Connection) -> None:
    metadata.create_all(connection, tables=[rakor_place])
