"""The table of how a kabupaten signs its files: each change is a row, the last one holds."""

from sqlalchemy import Column, Connection, MetaData, String, Table, Text

from dashboard.data.append_only import only_grows
from dashboard.data.ledger_columns import done, number

metadata = MetaData()

kab_identity = Table(
    "kab_identity",
    metadata,
    number(),
    Column("kab_code", String, nullable=False, index=True),
    Column("office", Text, nullable=False),
    Column("accent", String, nullable=False),
    Column("logo", String, nullable=False),
    Column("logo_name", Text, nullable=False),
    Column("act", String, nullable=False),
    *done(),
    sqlite_autoincrement=True,
)
"""logo: SHA-256 of its PNG, empty for none. act: in words, what was done."""


def add_identities(connection: Connection) -> None:
    metadata.create_all(connection, tables=[kab_identity])
    only_grows(connection, kab_identity, "riwayat identitas hanya bertambah")
