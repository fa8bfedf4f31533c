"""Programme records within one writing transaction: put, changed, ended, each in the history."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection, select

from dashboard.data import rakor_revision
from dashboard.data.deeds import Deed, deed, keep_change
from dashboard.data.programme_records import one_record, unknown
from dashboard.data.record_rows import MADE, REMOVED, kept, record_of
from dashboard.data.record_tables import programme_record, programme_record_event
from dashboard.domain.actors import Actor, Role
from dashboard.domain.record_fields import ProgrammeRecord, RecordForm, Value
from dashboard.domain.record_rights import closed, may_change, may_stand, may_write
from dashboard.domain.record_values import check, identity_of, written


def put(
    connection: Connection,
    form: RecordForm,
    kab: str,
    values: Mapping[str, Value],
    actor: Actor,
    today: date,
) -> ProgrammeRecord:
    """Add a record within a transaction; one that was removed comes back with the new values."""
    check(form, values)
    if not may_write(actor, form, kab, values):
        raise _refuse(actor, form)
    _refuse_closed(actor, form, values)
    identity = identity_of(form, values)
    there = connection.execute(
        select(programme_record).where(
            programme_record.c.form == form.key,
            programme_record.c.kab_code == kab,
            programme_record.c.identity == identity,
        )
    ).one_or_none()
    if there is not None and not there.removed:
        raise ValueError(f"{form.word} ini sudah ada (nomor {there.id}); buka dan ubah di sana.")
    revision = rakor_revision.step(connection)
    if there is not None:
        _set_removed(connection, there.id, revision, actor, today, removed=False)
        back = one_record(connection, form, there.id)
        return _write(connection, form, back, values, revision, actor, today)
    made = connection.execute(
        programme_record.insert().values(
            form=form.key,
            kab_code=kab,
            identity=identity,
            body=kept(form, values),
            made_revision=revision,
            revision=revision,
        )
    )
    (number,) = made.inserted_primary_key or (0,)
    _keep(connection, number, MADE, ("", ""), deed(actor, today, revision))
    return one_record(connection, form, number)


def change(
    connection: Connection,
    form: RecordForm,
    before: ProgrammeRecord,
    values: Mapping[str, Value],
    actor: Actor,
    today: date,
) -> ProgrammeRecord:
    """Change fields of a record within a transaction; nothing where nothing differs."""
    new = {key: value for key, value in values.items() if before.values.get(key) != value}
    if not new:
        return before
    after = {**before.values, **new}
    if actor.role in form.writers:
        _refuse_closed(actor, form, new)
    if not may_change(actor, form, before.kab, before.values, new) or not may_stand(
        actor, form, before.kab, after
    ):
        raise _refuse(actor, form)
    check(form, after)
    taken = connection.scalar(
        select(programme_record.c.id).where(
            programme_record.c.form == form.key,
            programme_record.c.kab_code == before.kab,
            programme_record.c.identity == identity_of(form, after),
            programme_record.c.id != before.id,
        )
    )
    if taken is not None:
        raise ValueError(f"{form.word} lain (nomor {taken}) sudah bernama begitu.")
    revision = rakor_revision.step(connection)
    return _write(connection, form, before, new, revision, actor, today)


def _write(
    connection: Connection,
    form: RecordForm,
    before: ProgrammeRecord,
    new: Mapping[str, Value],
    revision: int,
    actor: Actor,
    today: date,
) -> ProgrammeRecord:
    after = {**before.values, **new}
    connection.execute(
        programme_record.update()
        .where(programme_record.c.id == before.id)
        .values(body=kept(form, after), identity=identity_of(form, after), revision=revision)
    )
    done = deed(actor, today, revision)
    for key, value in new.items():
        told = written(before.values.get(key)), written(value)
        if told[0] != told[1]:
            _keep(connection, before.id, key, told, done)
    return one_record(connection, form, before.id)


def end(
    connection: Connection,
    form: RecordForm,
    identity: int,
    actor: Actor,
    today: date,
    *,
    removed: bool,
) -> str:
    """Remove a record, or bring one back that was removed; return its kabupaten."""
    row = connection.execute(
        select(programme_record).where(
            programme_record.c.id == identity,
            programme_record.c.form == form.key,
            programme_record.c.removed.is_(not removed),
        )
    ).one_or_none()
    if row is None:
        raise unknown(form, identity)
    record = record_of(form, row)
    if not may_write(actor, form, record.kab, record.values):
        raise _refuse(actor, form)
    revision = rakor_revision.step(connection)
    _set_removed(connection, identity, revision, actor, today, removed=removed)
    return record.kab


def _set_removed(
    connection: Connection, identity: int, revision: int, actor: Actor, day: date, *, removed: bool
) -> None:
    here = programme_record.c.id == identity
    connection.execute(
        programme_record.update().where(here).values(removed=removed, revision=revision)
    )
    told = ("", "ya") if removed else ("ya", "")
    _keep(connection, identity, REMOVED, told, deed(actor, day, revision))


def _keep(
    connection: Connection, identity: int, field: str, told: tuple[str, str], done: Deed
) -> None:
    whose = {"record_id": identity}
    keep_change(connection, programme_record_event, whose, field, told, done)


def _refuse_closed(actor: Actor, form: RecordForm, values: Mapping[str, Value]) -> None:
    fields = closed(actor, form, values)
    if fields:
        who = " atau ".join(sorted(fields[0].writers - {Role.ADMIN}))
        raise PermissionError(
            f"{actor.name} tidak dapat mengisi «{fields[0].word}»; itu diisi {who}."
        )


def _refuse(actor: Actor, form: RecordForm) -> PermissionError:
    return PermissionError(
        f"{actor.name} tidak dapat mengubah {form.word} ini; mintalah Bappeda kabupaten."
    )
