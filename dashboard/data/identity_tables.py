"""The table of how a kabupaten signs its files: each change is a row, the last one holds."""

from sqlalchemy import Column, Connection, Date, DateTime, Integer, MetaData, String, Table, Text

from dashboard.data.append_only import only_grows

metadata = MetaData()

kab_identity = Table(
    "kab_identity",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("kab_code", String, nullable=False, index=True),
    Column("office", Text, nullable=False),
    Column("accent", String, nullable=False),
    Column("logo", String, nullable=False),
    Column("logo_name", Text, nullable=False),
    Column("act", String, nullable=False),
    Column("done_by", String, nullable=False),
    Column("done_at", DateTime, nullable=False),
    Column("day", Date, nullable=False),
    sqlite_autoincrement=True,
)
"""logo: SHA-256 of its PNG, empty for none. act: in words, what was done."""


def add_identities(connection: Connection) -> None:
    metadata.create_all(connection, tables=[kab_identity])
    only_grows(connection, kab_identity, "riwayat identitas hanya bertambah")
