"""Mappings of columns that people made once: remembered by name and by header fingerprint."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from dashboard.data.audit_trail import add_event
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_tables import column_mapping
from dashboard.domain.actors import Actor
from dashboard.domain.audit_events import AuditKind
from dashboard.domain.file_rights import deciders_only, senders_only


@dataclass(frozen=True)
class KnownMapping:
    """body: plain data, as the intake wrote it. fingerprint: of the header it was made for."""

    name: str
    fingerprint: str
    body: Mapping[str, Any]
    made_by: str
    made_at: datetime


def remember_mapping(
    ledger: Ledger, name: str, fingerprint: str, body: Mapping[str, Any], actor: Actor
) -> None:
    """Keep a mapping; one of the same name or the same header before it is forgotten.

    Raises PermissionError for who brings no files.
    """
    senders_only(actor)
    with ledger.writing() as connection:
        same = (column_mapping.c.name == name) | (column_mapping.c.fingerprint == fingerprint)
        _forget(connection, same, actor)
        connection.execute(
            column_mapping.insert().values(
                name=name,
                fingerprint=fingerprint,
                body=dict(body),
                made_by=actor.name,
                made_at=datetime.now(UTC),
            )
        )
        told = {"sidik": fingerprint[:12]}
        add_event(connection, actor, AuditKind.SETTING, "pemetaan kolom", told)


def known_mappings(ledger: Ledger) -> list[KnownMapping]:
    """Return the mappings in force, by name."""
    asked = select(column_mapping).where(column_mapping.c.forgotten_at.is_(None))
    with ledger.reading() as connection:
        rows = connection.execute(asked.order_by(column_mapping.c.name)).mappings()
        return [
            KnownMapping(*(row[name] for name in KnownMapping.__dataclass_fields__)) for row in rows
        ]


def mapping_named(ledger: Ledger, name: str) -> KnownMapping:
    """Return a mapping; LookupError where none has the name."""
    found = [mapping for mapping in known_mappings(ledger) if mapping.name == name]
    if not found:
        raise LookupError(f"Pemetaan «{name}» tidak ada. Daftarnya: `lokus maps`.")
    return found[0]


def forget_mapping(ledger: Ledger, name: str, actor: Actor) -> None:
    """Forget a mapping; LookupError where none has the name, PermissionError."""
    deciders_only(actor, "")
    mapping_named(ledger, name)
    with ledger.writing() as connection:
        _forget(connection, column_mapping.c.name == name, actor)
        add_event(connection, actor, AuditKind.SETTING, "pemetaan kolom", {"dilupakan": 1})


def _forget(connection: Connection, condition: ColumnElement[bool], actor: Actor) -> None:
    marks = {"forgotten_by": actor.name, "forgotten_at": datetime.now(UTC)}
    in_force = column_mapping.c.forgotten_at.is_(None)
    connection.execute(column_mapping.update().where(in_force, condition).values(**marks))
