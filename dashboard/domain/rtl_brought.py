"""What a file of RTL brings to a Rakor: which action a row means, and what it changes there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from dashboard.domain.area_names import fold
from dashboard.domain.rakor_actions import OVER, Action, ActionStatus
from dashboard.domain.rakor_fields import WORDS, said

NEWS = ("status", "obstacle", "support")
"""What a file may change of an action that is there; the rest was agreed and stays."""


@dataclass(frozen=True)
class Brought:
    """What a file would do, or did. changes: a line per action changed, its old and new values.

    wrong: sentences that name the row; nothing is kept then.
    """

    new: int = 0
    changes: tuple[str, ...] = ()
    same: int = 0
    decided: int = 0
    known: int = 0
    wrong: tuple[str, ...] = ()

    @property
    def any(self) -> bool:
        return bool(self.new or self.changes or self.decided)


def key_of(owner: Any, action: Any) -> tuple[str, str]:
    """Return what is the same however the names are typed."""
    return fold(str(owner or "")), fold(str(action or ""))


def promised(row: Mapping[str, Any]) -> date | None:
    """Return the day a row first promised: its due day where it was never put off."""
    day: date | None = row.get("first_due") or row.get("due")
    return day


def meant(row: Mapping[str, Any], there: Iterable[Action]) -> Action | None:
    """Return the action a row means: same owner, same words, and a due day it had or has."""
    key = key_of(row.get("owner"), row.get("action"))
    days = {row.get("due"), promised(row)}
    return next(
        (one for one in there if key_of(one.owner, one.action) == key
         and days & {one.due, one.first_due}),
        None,
    )  # fmt: skip


def news(row: Mapping[str, Any], before: Action) -> dict[str, Any]:
    """Return what a row tells anew of an action; what is over, or told later here, stays."""
    if before.over:
        return {}
    told = {f: row[f] for f in NEWS if row.get(f) and row[f] != getattr(before, f)}
    if told.get("status") is ActionStatus.NOT_STARTED:  # a file written before it was begun
        del told["status"]
    due = row.get("due")
    if due and row.get("first_due") == before.first_due and due > before.due:
        told["due"] = due
    return told


def told_change(before: Action, values: Mapping[str, Any]) -> str:
    """Say `DPMD: «Dorong APBDes»: Status belum mulai → selesai`."""
    parts = (
        f"{WORDS[field]} {said(field, getattr(before, field))} → {said(field, value)}"
        for field, value in values.items()
    )
    return f"{before.owner}: «{before.action}»: {'; '.join(parts)}."


def ended(row: Mapping[str, Any], today: date) -> date:
    """Return the day a row's news counts from; ValueError for one that is still to come."""
    done: date | None = row.get("done") if row.get("status") in OVER else None
    if done and done > today:
        raise ValueError(f"Tanggal selesai {said('due', done)} belum tiba; perbaiki dulu.")
    return done or today
