"""The table of what closed sessions showed: one document each, never another."""

from sqlalchemy import Column, Connection, DateTime, Integer, MetaData, String, Table, Text

from dashboard.data.append_only import only_grows

metadata = MetaData()

rakor_document = Table(
    "rakor_document",
    metadata,
    Column("session_id", Integer, primary_key=True, autoincrement=False),
    Column("body", Text, nullable=False),
    Column("sha256", String, nullable=False),
    Column("made_at", DateTime, nullable=False),
)


def add_documents(connection: Connection) -> None:
    """Make the table; a document once kept is neither changed nor deleted."""
    metadata.create_all(connection)
    only_grows(connection, rakor_document, "dokumen Rakor tidak diubah")
