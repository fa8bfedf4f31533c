"""The tables of a session's own agenda, and of what a kecamatan raised to the kabupaten."""

from sqlalchemy import (
    JSON,
    Column,
    Connection,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

from dashboard.data.append_only import only_grows
from dashboard.data.ledger_columns import done, number, of, one_of, revision
from dashboard.data.rakor_tables import rakor_action, rakor_decision, rakor_session

metadata = MetaData()

rakor_agenda = Table(
    "rakor_agenda",
    metadata,
    one_of(rakor_session, "session_id"),
    Column("items", JSON, nullable=False),
    revision(),
)
"""items: the agenda as it stands, in order: id, words and anchor of each item."""

rakor_agenda_event = Table(
    "rakor_agenda_event",
    metadata,
    number(),
    of(rakor_session, "session_id"),
    Column("act", String, nullable=False),
    Column("words", Text, nullable=False),
    *done(),
    revision(),
)

rakor_raised = Table(
    "rakor_raised",
    metadata,
    Column("action_id", Integer, ForeignKey(rakor_action.c.id), primary_key=True),
    Column("decision_id", Integer, ForeignKey(rakor_decision.c.id), nullable=False, unique=True),
    *done(),
    revision(),
)
"""An action of a kecamatan and the decision of the kabupaten that it asks for: raised once."""


def add_meeting(connection: Connection) -> None:
    """Make the tables; what was raised stays raised, and the history of an agenda only grows."""
    metadata.create_all(connection, tables=[rakor_agenda, rakor_agenda_event, rakor_raised])
    only_grows(connection, rakor_agenda_event, "riwayat agenda hanya bertambah")
    only_grows(connection, rakor_raised, "yang dinaikkan tetap tercatat")
