"""The actions and decisions of a file, kept in a session as a whole or not at all."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from dashboard.data import rakor_revision
from dashboard.data.edit_trail import trail_edit
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_action_rows import actions_where
from dashboard.data.rakor_decisions import record_decision
from dashboard.data.rakor_recording import alter_action, held, put_action
from dashboard.data.rakor_tables import rakor_action, rakor_decision, rakor_session
from dashboard.domain.actors import Actor
from dashboard.domain.area_names import fold
from dashboard.domain.rakor_actions import ActionStatus
from dashboard.domain.rakor_decisions import check
from dashboard.domain.rakor_sessions import Session
from dashboard.domain.rtl_brought import Brought, ended, meant, news, promised, told_change

Rows = Sequence[tuple[str, Mapping[str, Any]]]
BESIDE = frozenset({"first_due", "reason", "done", "status", "due"})
"""Told by a row, but not fields of an action as it is agreed."""


class _UndoneError(Exception):
    """Ends a transaction of which nothing is to stay."""


def keep_rtl(
    ledger: Ledger,
    session_id: int,
    actions: Rows,
    decisions: Rows,
    file_name: str,
    actor: Actor,
    today: date,
    *,
    dry: bool = False,
) -> Brought:
    """Keep what a file brings; the history names the file beside who brought it.

    actions, decisions: where each stands (`baris 7`) and its values. dry: nothing is kept, the
    answer is the same. Raises ValueError for a closed session, PermissionError.
    """
    hand = replace(actor, name=f"{actor.name}, dari berkas {file_name}")
    told = Brought()
    try:
        with ledger.writing() as connection:
            session = held(connection, session_id, actor)
            told = _actions(connection, session, actions, hand, today)
            told = _decisions(connection, session, decisions, hand, today, told)
            if told.wrong or dry:
                raise _UndoneError
            counts = {"baru": told.new, "diubah": len(told.changes), "putusan": told.decided}
            trail_edit(
                connection, actor, f"impor RTL {session.key}", session.series.kab_code, **counts
            )
    except _UndoneError:
        pass
    return told


def _actions(
    connection: Connection, session: Session, rows: Rows, actor: Actor, today: date
) -> Brought:
    there = actions_where(connection, rakor_action.c.series_id == session.series.id)
    known, met = {one.id for one in there}, dict[int, str]()
    fates, changes, wrong = Counter[str](), list[str](), list[str]()
    for place, row in rows:
        with _told(place, wrong):
            before = meant(row, there)
            if before and before.id in met:
                raise ValueError(f"sama dengan {met[before.id]}; hapus salah satu.")
            if before is None:
                made = _put(connection, session, row, actor, today)
                there.append(made)
                met[made.id] = place
                continue
            met[before.id] = place
            told = news(row, before)
            if told and before.id in known:
                changes.append(told_change(before, told))
                why = row.get("reason") or "dari berkas"
                alter_action(connection, before, told, actor, ended(row, today), why)
            fates["same"] += not told
    return Brought(len(there) - len(known), tuple(changes), fates["same"], wrong=tuple(wrong))


def _put(
    connection: Connection, session: Session, row: Mapping[str, Any], actor: Actor, today: date
) -> Any:
    """Add an action as it was first agreed, then what became of it: postponed, begun, done."""
    fields = {f: value for f, value in row.items() if f not in BESIDE and value is not None}
    made = put_action(connection, session, {**fields, "due": promised(row)}, actor, today)
    if row["due"] != made.due:
        why = row.get("reason") or "dari berkas"
        made = alter_action(connection, made, {"due": row["due"]}, actor, today, why)
    status = {"status": row.get("status") or ActionStatus.NOT_STARTED}
    return alter_action(connection, made, status, actor, ended(row, today))


def _decisions(
    connection: Connection, session: Session, rows: Rows, actor: Actor, today: date, told: Brought
) -> Brought:
    asked = select(rakor_decision.c.text).join(rakor_session)
    asked = asked.where(rakor_session.c.series_id == session.series.id)
    there = {fold(text) for text in connection.scalars(asked)}
    before, wrong = len(there), list(told.wrong)
    for place, row in rows:
        with _told(place, wrong):
            values = {"text": row.get("text") or "", "owner": row.get("owner") or "",
                      "due": row.get("due"), "decided": row.get("decided", today)}  # fmt: skip
            check(values)
            if fold(values["text"]) not in there:
                revision = rakor_revision.step(connection)
                record_decision(connection, session.id, values, revision, actor, today)
            there.add(fold(values["text"]))
    new = len(there) - before
    return replace(told, decided=new, known=len(rows) - new, wrong=tuple(wrong))


@contextmanager
def _told(place: str, wrong: list[str]) -> Iterator[None]:
    """Take what is wrong with a row as a sentence with its place."""
    try:
        yield
    except ValueError as refused:
        wrong.append(f"{place}: {refused}")
