"""What is at risk in a session, wherever it comes from: one form, one order."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from dashboard.domain import numbers
from dashboard.domain.periods import short_day_words
from dashboard.domain.rakor_actions import Action, ActionStatus
from dashboard.domain.rakor_agenda import soon

LATE, DUE, STUCK, UNPROVED = 0, 1, 2, 3
"""Ranks: what a day decides comes first, what has none last."""
ACTIONS = "#catat"
PROMISES = "#janji"


@dataclass(frozen=True)
class Risk:
    """words: who or what, and what may go wrong. note: the rest, small.

    days_left: below 0 past its day; None where no day decides. rank: smaller comes first.
    """

    words: str
    days_left: int | None
    href: str = ""
    rank: int = DUE
    note: str = ""


def ordered(risks: Iterable[Risk]) -> list[Risk]:
    """Return the risks by rank, within it those with least time left first."""
    return sorted(
        risks, key=lambda one: (one.rank, one.days_left is None, one.days_left or 0, one.words)
    )


def left(days: int) -> str:
    """Say the time left: `lewat 3 hari`, `hari ini`, `5 hari lagi`."""
    if days == 0:
        return "hari ini"
    return f"lewat {numbers.count(-days)} hari" if days < 0 else f"{numbers.count(days)} hari lagi"


def of_actions(
    actions: Iterable[Action],
    evidence: Mapping[int, int],
    today: date,
    place: Callable[[str], str] = str,
) -> list[Risk]:
    """Return what is at risk of actions: late by OPD, due soon, stuck unasked, unproved by OPD.

    evidence: how many files each action has; of actions it does not name nothing is said.
    place: code -> name.
    """
    every = list(actions)
    blocked = [one for one in every if one.status is ActionStatus.BLOCKED and not one.support]
    done = [one for one in every if one.status is ActionStatus.DONE and not evidence.get(one.id, 1)]
    coming = [one for one in soon(every, today) if one not in blocked]
    return [
        *_late(every, today),
        *(_risk(one, (one.due - today).days, DUE, place) for one in coming),
        *(
            _risk(one, None, STUCK, place, "terkendala, dukungan belum diminta")
            for one in blocked
            if not one.overdue(today)
        ),
        *_unproved(done),
    ]


def _unproved(done: Iterable[Action]) -> list[Risk]:
    """Return one risk for each OPD: of many Rakor together they are too many to list."""
    held = Counter(one.owner for one in done)
    told = {owner: f"{numbers.count(many)} tindakan" for owner, many in held.items()}
    return [
        Risk(f"{owner}: {many} selesai tanpa bukti", None, ACTIONS, UNPROVED)
        for owner, many in told.items()
    ]


def _late(actions: Iterable[Action], today: date) -> list[Risk]:
    held: dict[str, list[int]] = {}
    for one in actions:
        if one.overdue(today):
            held.setdefault(one.owner, []).append(one.days_late(today))
    return [
        Risk(f"{owner}: {numbers.count(len(days))} tindakan lewat tenggat", -max(days), PROMISES,
             LATE, "yang paling lama" if len(days) > 1 else "")
        for owner, days in held.items()
    ]  # fmt: skip


def _risk(
    one: Action, days: int | None, rank: int, place: Callable[[str], str], why: str = ""
) -> Risk:
    said = (why, f"tenggat {short_day_words(one.due)}", place(one.place) if one.place else "")
    note = " · ".join(part for part in said if part)
    return Risk(f"{one.owner}: {one.action}", days, ACTIONS, rank, note)
