"""The table of how the paparan of a session is arranged."""

from sqlalchemy import JSON, Column, Connection, MetaData, Table

from dashboard.data.ledger_columns import hand, one_of, revision
from dashboard.data.rakor_tables import rakor_session

metadata = MetaData()

rakor_show = Table(
    "rakor_show",
    metadata,
    one_of(rakor_session, "session_id"),
    Column("parts", JSON, nullable=False),
    *hand(),
    revision(),
)
"""parts: in order, each part, whether it is shown, and its note."""


def add_show(connection: Connection) -> None:
    metadata.create_all(connection, tables=[rakor_show])
