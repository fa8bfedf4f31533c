"""The tables of accounts, their sessions and failed sign-ins; no password and no token in them."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Connection,
    DateTime,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
)

metadata = MetaData()

user_account = Table(
    "user_account",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("name", String, nullable=False),
    Column("name_key", String, nullable=False, unique=True),
    Column("role", String, nullable=False),
    Column("kab_code", String, nullable=False),
    Column("areas", JSON, nullable=False),
    Column("opd", String, nullable=False),
    Column("disabled", Boolean, nullable=False),
    Column("must_change", Boolean, nullable=False),
    Column("password_hash", String, nullable=False),
    Column("made_at", DateTime, nullable=False),
    Column("made_by", String, nullable=False),
    sqlite_autoincrement=True,
)

user_session = Table(
    "user_session",
    metadata,
    Column("token_hash", String, primary_key=True),
    Column("user_id", Integer, ForeignKey(user_account.c.id), nullable=False, index=True),
    Column("began_at", DateTime, nullable=False),
    Column("seen_at", DateTime, nullable=False),
)
"""token_hash: SHA-256 of what the browser holds."""

sign_in_failure = Table(
    "sign_in_failure",
    metadata,
    Column("key", String, primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("last_at", DateTime, nullable=False),
)
"""key: SHA-256 of an account's name or of an address; neither is told by it."""


def add_users(connection: Connection) -> None:
    metadata.create_all(connection, tables=[user_account, user_session, sign_in_failure])
