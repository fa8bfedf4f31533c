"""Edits in the audit trail: which thing, and the revision under which its history says more."""

from sqlalchemy import Connection

from dashboard.data import rakor_revision
from dashboard.data.audit_trail import add_event
from dashboard.domain.actors import Actor
from dashboard.domain.audit_events import AuditKind


def trail_edit(connection: Connection, actor: Actor, subject: str, kab: str, **counts: int) -> None:
    """Keep that something was edited, inside the transaction that edits it.

    subject: what it is and its number; never what was written.
    """
    details = {"revisi": rakor_revision.read(connection), **counts}
    add_event(connection, actor, AuditKind.EDIT, subject, details, kab=kab)
