"""Recorded causes in the ledger: read, and recorded over what was seen."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select

from dashboard.data import rakor_revision
from dashboard.data.deeds import deed
from dashboard.data.edit_trail import trail_edit
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_cause_tables import rakor_cause
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level, level_of
from dashboard.domain.rakor_causes import Causes, RecordedCause, cleaned, in_force
from dashboard.domain.rakor_rights import may_read, may_read_of, may_record, refuse


class StaleCauseError(ValueError):
    """Somebody else recorded a cause after the user looked: the one now in force, if any."""

    def __init__(self, current: RecordedCause) -> None:
        said = f"menulis «{current.text}»" if current.text else "menghapus sebab ini"
        super().__init__(f"{current.by}, {said}; tekan Enter lagi untuk menggantinya.")
        self.current = current


def read_causes(ledger: Ledger, area: str, actor: Actor, *, at: int | None = None) -> Causes:
    """Return the causes in force of the areas whose code begins with one; none for guests.

    at: as they were at a revision of the records.
    """
    return in_force(_recorded(ledger, area, actor, at))


def read_cause_histories(
    ledger: Ledger, area: str, actor: Actor
) -> Mapping[str, Sequence[RecordedCause]]:
    """Return by area all that was recorded for all its services, the newest first."""
    found: dict[str, list[RecordedCause]] = defaultdict(list)
    for one in reversed(_recorded(ledger, area, actor)):
        if not one.indicator:
            found[one.area_code].append(one)
    return found


def record_cause(
    ledger: Ledger,
    area: str,
    text: str,
    actor: Actor,
    today: date,
    *,
    seen: int,
    indicator: str = "",
) -> RecordedCause | None:
    """Keep the words for an area, blank to take them back; None where nothing was said before.

    seen: number of the cause the user looked at, 0 for none. indicator: blank for all services.
    Raises StaleCauseError and keeps nothing if another was recorded meanwhile, ValueError for
    words too many, PermissionError.
    """
    words = cleaned(text)
    kec = area[:8] if level_of(area) in (Level.KECAMATAN, Level.DESA) else ""
    if not (may_record(actor, area[:5], kec) and may_read_of(actor, area)):
        raise refuse(actor, "mencatat sebab di sini")
    with ledger.writing() as connection:
        last = _last(connection, area, indicator)
        if words == (last.text if last else ""):
            return last
        if last is not None and last.id != seen:
            raise StaleCauseError(last)
        connection.execute(
            rakor_cause.insert().values(
                area_code=area,
                indicator=indicator,
                text=words,
                **deed(actor, today, rakor_revision.step(connection)),
            )
        )
        trail_edit(connection, actor, f"sebab {area}", area[:5])
        return _last(connection, area, indicator)


def _recorded(
    ledger: Ledger, area: str, actor: Actor, at: int | None = None
) -> list[RecordedCause]:
    if not may_read(actor, area):
        return []
    asked = select(rakor_cause).where(rakor_cause.c.area_code.startswith(area, autoescape=True))
    if at is not None:
        asked = asked.where(rakor_cause.c.revision <= at)
    with ledger.reading() as connection:
        rows = connection.execute(asked.order_by(rakor_cause.c.id)).all()
    return [_cause(row) for row in rows if may_read_of(actor, row.area_code)]


def _of(area: str, indicator: str) -> Any:
    here = (rakor_cause.c.area_code == area, rakor_cause.c.indicator == indicator)
    return select(rakor_cause).where(*here).order_by(rakor_cause.c.id)


def _last(connection: Connection, area: str, indicator: str) -> RecordedCause | None:
    rows = connection.execute(_of(area, indicator)).all()
    return _cause(rows[-1]) if rows else None


def _cause(row: Row[Any]) -> RecordedCause:
    return RecordedCause(row.id, row.area_code, row.indicator, row.text, row.done_by, row.day)
