"""The tables of the Rakor in the ledger."""

from sqlalchemy import (
    BigInteger,
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
    Text,
    UniqueConstraint,
)

from dashboard.data.append_only import only_grows

metadata = MetaData()


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True, autoincrement=True)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _of(table: Table, name: str) -> Column[int]:
    return Column(name, Integer, ForeignKey(table.c.id), nullable=False, index=True)


rakor_revision = Table(
    "rakor_revision",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("value", Integer, nullable=False),
)
"""One row: it grows with every change, and each row below keeps the value of its last one."""

rakor_series = Table(
    "rakor_series",
    metadata,
    _id(),
    Column("kab_code", String, nullable=False, index=True),
    Column("kec_code", String, nullable=False),
    Column("name", String, nullable=False),
    Column("rhythm", String, nullable=False),
    Column("made_by", String, nullable=False),
    Column("made_at", DateTime, nullable=False),
    UniqueConstraint("kab_code", "kec_code", "name"),
)

rakor_session = Table(
    "rakor_session",
    metadata,
    _id(),
    _of(rakor_series, "series_id"),
    Column("number", Integer, nullable=False),
    Column("planned", Date, nullable=False),
    Column("status", String, nullable=False),
    Column("opened_at", DateTime),
    Column("opened_by", String),
    Column("closed_at", DateTime),
    Column("closed_by", String),
    Column("closed_on", Date),
    _text("warehouse_version"),
    Column("closed_revision", Integer, nullable=False, server_default="0"),
    Column("revision", Integer, nullable=False),
    UniqueConstraint("series_id", "number"),
)

rakor_attendance = Table(
    "rakor_attendance",
    metadata,
    Column("session_id", Integer, ForeignKey(rakor_session.c.id), primary_key=True),
    Column("party", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("present", Boolean, nullable=False),
    _text("who"),
    Column("revision", Integer, nullable=False),
)

rakor_decision = Table(
    "rakor_decision",
    metadata,
    _id(),
    _of(rakor_session, "session_id"),
    _text("text"),
    _text("owner"),
    Column("due", Date),
    Column("decided", Date),
    Column("made_revision", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
)

rakor_decision_event = Table(
    "rakor_decision_event",
    metadata,
    _id(),
    _of(rakor_decision, "decision_id"),
    Column("revision", Integer, nullable=False),
    Column("field", String, nullable=False),
    _text("old"),
    _text("new"),
    Column("done_by", String, nullable=False),
    Column("done_at", DateTime, nullable=False),
    Column("day", Date, nullable=False),
)

rakor_action = Table(
    "rakor_action",
    metadata,
    _id(),
    _of(rakor_series, "series_id"),
    _of(rakor_session, "session_id"),
    _text("issue"),
    _text("root_cause"),
    _text("action"),
    _text("indicator"),
    _text("indicator_area"),
    _text("place"),
    Column("owner", String, nullable=False),
    _text("supporting"),
    _text("volume"),
    Column("budget", BigInteger),
    Column("funds", String, nullable=False),
    Column("start", Date),
    Column("due", Date, nullable=False),
    Column("status", String, nullable=False),
    _text("obstacle"),
    _text("support"),
    Column("origin", String, nullable=False),
    Column("made_revision", Integer, nullable=False),
    Column("revision", Integer, nullable=False, index=True),
)

rakor_action_event = Table(
    "rakor_action_event",
    metadata,
    _id(),
    _of(rakor_action, "action_id"),
    Column("revision", Integer, nullable=False),
    Column("field", String, nullable=False),
    _text("old"),
    _text("new"),
    _text("note"),
    Column("done_by", String, nullable=False),
    Column("done_at", DateTime, nullable=False),
    Column("day", Date, nullable=False),
)

rakor_note = Table(
    "rakor_note",
    metadata,
    _id(),
    _of(rakor_session, "session_id"),
    _text("text"),
    Column("written_by", String, nullable=False),
    Column("written_at", DateTime, nullable=False),
    Column("revision", Integer, nullable=False),
)

ONLY_GROW = (rakor_action_event, rakor_decision_event, rakor_note)


def add_rakor(connection: Connection) -> None:
    """Make the tables; what is history can be neither changed nor deleted."""
    metadata.create_all(connection)
    connection.execute(rakor_revision.insert().values(id=1, value=0))
    for table in ONLY_GROW:
        only_grows(connection, table, "riwayat Rakor hanya bertambah")
