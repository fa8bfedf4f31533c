"""What evidence belongs to, found in the ledger: whose it is, and what an actor may do there."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, select

from dashboard.data.rakor_tables import rakor_action, rakor_series, rakor_session
from dashboard.data.record_rows import record_of
from dashboard.data.record_tables import programme_record
from dashboard.domain.actors import Actor
from dashboard.domain.evidence import SubjectKey, SubjectKind
from dashboard.domain.rakor_rights import (
    may_read,
    may_read_of,
    may_record,
    may_report,
    refuse,
    sees_whole,
)
from dashboard.domain.record_forms import BY_KEY
from dashboard.domain.record_rights import may_change, may_see


class UnknownEvidenceError(LookupError):
    """No such file or subject, or none for whoever asks."""


class Grant(NamedTuple):
    """What an actor may do with the evidence of a subject. kab: where it lies.

    whole: sees all of it, and so what the house itself wrote about all of it. form: of a record.
    """

    kab: str
    sees: bool
    proves: bool
    whole: bool = True
    form: str = ""


def _action(connection: Connection, number: int, actor: Actor) -> Grant | None:
    asked = select(
        rakor_action.c.place, rakor_action.c.owner, rakor_series.c.kab_code, rakor_series.c.kec_code
    ).join(rakor_series, rakor_series.c.id == rakor_action.c.series_id)
    row = connection.execute(asked.where(rakor_action.c.id == number)).one_or_none()
    if row is None:
        return None
    kab, kec = row.kab_code, row.kec_code
    sees = may_read(actor, kab, kec) and may_read_of(actor, row.place)
    return Grant(kab, sees, sees and may_report(actor, kab, kec, row.owner))


def _session(connection: Connection, number: int, actor: Actor) -> Grant | None:
    asked = select(rakor_series.c.kab_code, rakor_series.c.kec_code).join(rakor_session)
    row = connection.execute(asked.where(rakor_session.c.id == number)).one_or_none()
    if row is None:
        return None
    where = (row.kab_code, row.kec_code)
    sees, proves = may_read(actor, *where), may_record(actor, *where)
    return Grant(row.kab_code, sees, proves, sees_whole(actor, *where))


def _record(connection: Connection, number: int, actor: Actor) -> Grant | None:
    asked = select(programme_record).where(programme_record.c.id == number)
    row = connection.execute(asked).one_or_none()
    if row is None or row.form not in BY_KEY:
        return None
    form, kab = BY_KEY[row.form], row.kab_code
    values = record_of(form, row).values
    # Whoever may change any of its fields may prove what it says.
    proves = any(may_change(actor, form, kab, values, [field.key]) for field in form.fields)
    return Grant(kab, may_see(actor, form, kab, values), proves, form=form.key)


GRANTS: Mapping[SubjectKind, Callable[[Connection, int, Actor], Grant | None]] = {
    SubjectKind.ACTION: _action,
    SubjectKind.SESSION: _session,
    SubjectKind.RECORD: _record,
}


def seen(connection: Connection, key: SubjectKey, actor: Actor) -> Grant:
    """Return what an actor may do; UnknownEvidenceError where they see no such subject."""
    found = GRANTS[key.kind](connection, key.number, actor)
    if found is None or not found.sees:
        raise UnknownEvidenceError("Bukti itu tidak ada, atau bukan untuk Anda.")
    return found


def proved(connection: Connection, key: SubjectKey, actor: Actor) -> Grant:
    """Return the grant of who may change the evidence of a subject; PermissionError where not."""
    found = seen(connection, key, actor)
    if not found.proves:
        raise refuse(actor, "mengubah bukti ini")
    return found
