"""What every history keeps of a deed: who, when, on which day, as which change."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, Table

from dashboard.domain.actors import Actor

Deed = Mapping[str, Any]


def deed(actor: Actor, day: date, revision: int) -> Deed:
    """Return the columns of a deed. day: as the house counts it."""
    return {"done_by": actor.name, "done_at": datetime.now(UTC), "day": day, "revision": revision}


def keep_change(
    connection: Connection,
    events: Table,
    whose: Mapping[str, Any],
    field: str,
    change: tuple[str, str],
    done: Deed,
) -> None:
    """Add one field's change to a history. whose: what it belongs to. change: old and new text."""
    old, new = change
    connection.execute(events.insert().values(**whose, field=field, old=old, new=new, **done))
