"""The tables of the ledger; a change is a new migration, never an edit of an old one."""

from collections.abc import Callable

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    literal,
    select,
)

from dashboard.data.append_only import only_grows
from dashboard.data.audit_tables import add_audit
from dashboard.data.evidence_tables import add_evidence_tables
from dashboard.data.identity_tables import add_identities
from dashboard.data.rakor_cause_tables import add_causes
from dashboard.data.rakor_document_tables import add_documents
from dashboard.data.rakor_meeting_tables import add_meeting
from dashboard.data.rakor_place_tables import add_places
from dashboard.data.rakor_tables import add_rakor
from dashboard.data.record_tables import add_records
from dashboard.data.show_tables import add_show
from dashboard.data.user_tables import add_users

metadata = MetaData()

schema_version = Table(
    "schema_version",
    metadata,
    Column("version", Integer, primary_key=True),
    Column("applied_at", DateTime, nullable=False),
)

batch = Table(
    "batch",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("file_name", String, nullable=False),
    Column("sha256", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("layout", String, nullable=False),
    Column("source_system", String, nullable=False),
    Column("kab_code", String, nullable=False),
    Column("status", String, nullable=False),
    Column("cutoff", Date),
    Column("publish", Date, nullable=False),
    Column("uploaded_by", String, nullable=False),
    Column("uploaded_at", DateTime, nullable=False),
    Column("sample", Boolean, nullable=False),
    Column("rows_in", Integer, nullable=False),
    Column("rows_taken", Integer, nullable=False),
    Column("rows_aside", Integer, nullable=False),
    Column("withdrawn_at", DateTime),
    Column("withdrawn_by", String),
    sqlite_autoincrement=True,  # a number once given is never given again
)


batch_event = Table(
    "batch_event",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("batch_id", Integer, ForeignKey(batch.c.id), nullable=False, index=True),
    Column("step", String, nullable=False),
    Column("done_by", String, nullable=False),
    Column("done_at", DateTime, nullable=False),
    Column("note", String, nullable=False, server_default=""),
)

batch_replacement = Table(
    "batch_replacement",
    metadata,
    Column("batch_id", Integer, ForeignKey(batch.c.id), primary_key=True),
    Column("replaced_by", Integer, ForeignKey(batch.c.id), nullable=False),
)


area_alias = Table(
    "area_alias",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("kab_code", String, nullable=False, index=True),
    Column("alias_key", String, nullable=False),
    Column("written", String, nullable=False),
    Column("area_code", String, nullable=False),
    Column("answered_by", String, nullable=False),
    Column("answered_at", DateTime, nullable=False),
    Column("forgotten_by", String),
    Column("forgotten_at", DateTime),
)

column_mapping = Table(
    "column_mapping",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("name", String, nullable=False),
    Column("fingerprint", String, nullable=False, index=True),
    Column("body", JSON, nullable=False),
    Column("made_by", String, nullable=False),
    Column("made_at", DateTime, nullable=False),
    Column("forgotten_by", String),
    Column("forgotten_at", DateTime),
)


def _first(connection: Connection) -> None:
    metadata.create_all(connection, tables=[batch])


def _second(connection: Connection) -> None:
    metadata.create_all(connection, tables=[batch_event, batch_replacement])
    taken = select(batch.c.id, literal("diambil"), batch.c.uploaded_by, batch.c.uploaded_at)
    columns = ["batch_id", "step", "done_by", "done_at"]
    connection.execute(batch_event.insert().from_select(columns, taken.order_by(batch.c.id)))
    only_grows(connection, batch_event, "riwayat batch hanya bertambah")


def _third(connection: Connection) -> None:
    metadata.create_all(connection, tables=[area_alias, column_mapping])


MIGRATIONS: tuple[Callable[[Connection], None], ...] = (
    _first,
    _second,
    _third,
    add_rakor,
    add_records,
    add_evidence_tables,
    add_causes,
    add_documents,
    add_meeting,
    add_show,
    add_audit,
    add_users,
    add_places,
    add_identities,
)
