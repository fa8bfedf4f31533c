"""Many records at once, as a file brings them: all are kept or none."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from dashboard.data.edit_trail import trail_edit
from dashboard.data.ledger import Ledger
from dashboard.data.record_keeping import change, put
from dashboard.data.record_rows import record_of
from dashboard.data.record_tables import programme_record
from dashboard.domain.actors import Actor
from dashboard.domain.record_fields import ProgrammeRecord, RecordForm, Value
from dashboard.domain.record_values import identity_of


@dataclass(frozen=True)
class Brought:
    """What a file would do, or did. wrong: sentences that name the row; nothing is kept then."""

    new: int = 0
    changed: int = 0
    same: int = 0
    emptied: int = 0
    wrong: tuple[str, ...] = ()


class _UndoneError(Exception):
    """Ends a transaction of which nothing is to stay."""


def keep_rows(
    ledger: Ledger,
    form: RecordForm,
    kab: str,
    rows: Sequence[tuple[str, Mapping[str, Value]]],
    actor: Actor,
    today: date,
    *,
    dry: bool = False,
) -> Brought:
    """Keep rows by what names them: new ones are added, others changed in the fields they bring.

    rows: where each stands (`baris 7`) and its values. dry: nothing is kept, the answer is the
    same.
    """
    told = Brought()
    try:
        with ledger.writing() as connection:
            told = _kept(connection, form, kab, rows, actor, today)
            if told.wrong or dry:
                raise _UndoneError
            counts = {"baru": told.new, "diubah": told.changed, "sama": told.same}
            trail_edit(connection, actor, f"impor {form.key}", kab, **counts)
    except _UndoneError:
        pass
    return told


def _kept(
    connection: Connection,
    form: RecordForm,
    kab: str,
    rows: Sequence[tuple[str, Mapping[str, Value]]],
    actor: Actor,
    today: date,
) -> Brought:
    there, met = _there(connection, form, kab), dict[str, str]()
    fates, wrong, emptied = Counter[str](), list[str](), 0
    for place, values in rows:
        identity = identity_of(form, values)
        first = met.setdefault(identity, place)
        if first != place:
            wrong.append(f"{place}: sama dengan {first}; hapus salah satu.")
            continue
        before = there.get(identity)
        try:
            if before is None:
                put(connection, form, kab, values, actor, today)
                fates["new"] += 1
                continue
            after = change(connection, form, before, values, actor, today)
        except (ValueError, PermissionError) as refused:
            wrong.append(f"{place}: {refused}")
            continue
        fates["same" if after == before else "changed"] += 1
        emptied += sum(
            v is None and before.values.get(key) is not None for key, v in values.items()
        )
    return Brought(fates["new"], fates["changed"], fates["same"], emptied, tuple(wrong))


def _there(connection: Connection, form: RecordForm, kab: str) -> dict[str, ProgrammeRecord]:
    rows = connection.execute(
        select(programme_record).where(
            programme_record.c.form == form.key,
            programme_record.c.kab_code == kab,
            programme_record.c.removed.is_(False),
        )
    )
    return {row.identity: record_of(form, row) for row in rows}
