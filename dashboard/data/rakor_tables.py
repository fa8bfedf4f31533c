"""The tables of the Rakor in the ledger."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

from dashboard.data.append_only import only_grows
from dashboard.data.ledger_columns import done, number, of, one_of, revision, words

metadata = MetaData()


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
    number(),
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
    number(),
    of(rakor_series, "series_id"),
    Column("number", Integer, nullable=False),
    Column("planned", Date, nullable=False),
    Column("status", String, nullable=False),
    Column("opened_at", DateTime),
    Column("opened_by", String),
    Column("closed_at", DateTime),
    Column("closed_by", String),
    Column("closed_on", Date),
    words("warehouse_version"),
    Column("closed_revision", Integer, nullable=False, server_default="0"),
    revision(),
    UniqueConstraint("series_id", "number"),
)

rakor_attendance = Table(
    "rakor_attendance",
    metadata,
    one_of(rakor_session, "session_id"),
    Column("party", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("present", Boolean, nullable=False),
    words("who"),
    revision(),
)

rakor_decision = Table(
    "rakor_decision",
    metadata,
    number(),
    of(rakor_session, "session_id"),
    words("text"),
    words("owner"),
    Column("due", Date),
    Column("decided", Date),
    Column("made_revision", Integer, nullable=False),
    revision(),
)

rakor_decision_event = Table(
    "rakor_decision_event",
    metadata,
    number(),
    of(rakor_decision, "decision_id"),
    revision(),
    Column("field", String, nullable=False),
    words("old"),
    words("new"),
    *done(),
)

rakor_action = Table(
    "rakor_action",
    metadata,
    number(),
    of(rakor_series, "series_id"),
    of(rakor_session, "session_id"),
    words("issue"),
    words("root_cause"),
    words("action"),
    words("indicator"),
    words("indicator_area"),
    words("place"),
    Column("owner", String, nullable=False),
    words("supporting"),
    words("volume"),
    Column("budget", BigInteger),
    Column("funds", String, nullable=False),
    Column("start", Date),
    Column("due", Date, nullable=False),
    Column("status", String, nullable=False),
    words("obstacle"),
    words("support"),
    Column("origin", String, nullable=False),
    Column("made_revision", Integer, nullable=False),
    Column("revision", Integer, nullable=False, index=True),
)

rakor_action_event = Table(
    "rakor_action_event",
    metadata,
    number(),
    of(rakor_action, "action_id"),
    revision(),
    Column("field", String, nullable=False),
    words("old"),
    words("new"),
    words("note"),
    *done(),
)

rakor_note = Table(
    "rakor_note",
    metadata,
    number(),
    of(rakor_session, "session_id"),
    words("text"),
    Column("written_by", String, nullable=False),
    Column("written_at", DateTime, nullable=False),
    revision(),
)

ONLY_GROW = (rakor_action_event, rakor_decision_event, rakor_note)


def add_rakor(connection: Connection) -> None:
    """Make the tables; what is history can be neither changed nor deleted."""
    metadata.create_all(connection)
    connection.execute(rakor_revision.insert().values(id=1, value=0))
    for table in ONLY_GROW:
        only_grows(connection, table, "riwayat Rakor hanya bertambah")
