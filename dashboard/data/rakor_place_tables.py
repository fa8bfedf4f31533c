"""The table of where sessions meet."""

from sqlalchemy import Column, Connection, MetaData, String, Table

from dashboard.data.ledger_columns import hand, one_of, revision
from dashboard.data.rakor_tables import rakor_session

metadata = MetaData()

rakor_place = Table(
    "rakor_place",
    metadata,
    one_of(rakor_session, "session_id"),
    Column("place", String, nullable=False),
    *hand(),
    revision(),
)
"""place: in words; blank, or without a row, where nobody has said yet."""


def add_places(connection: Connection) -> None:
    metadata.create_all(connection, tables=[rakor_place])
