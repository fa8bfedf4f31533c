"""What the history of an action tells: how often postponed, when done, how it stood before."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from dashboard.domain.rakor_actions import REPORTS, ActionEvent, ActionStatus
from dashboard.domain.rakor_fields import read
from dashboard.domain.rakor_fields import said as said_of
from dashboard.domain.rakor_rules import postpones


def as_of(
    fields: Mapping[str, Any], events: Sequence[ActionEvent], revision: int
) -> dict[str, Any]:
    """Return the fields as they were at a revision: what came after it is taken back.

    events: of one action, the oldest first.
    """
    before = dict(fields)
    for event in reversed(events):
        if event.revision > revision and event.field:
            before[event.field] = read(event.field, event.old)
    return before


def postponements(events: Sequence[ActionEvent]) -> list[ActionEvent]:
    return [one for one in events if one.field == "due" and _later(one)]


def deadlines(due: date, events: Sequence[ActionEvent]) -> str:
    """Say every due day with why it moved: `22 Sep 2025 → 29 Sep 2025 (banjir)`.

    Empty where it never moved. due: the one in force.
    """
    moves = [one for one in events if one.field == "due"]
    if not moves:
        return ""
    said = [said_of("due", first_due(due, events))]
    for one in moves:
        reason = f" ({one.note})" if one.note else ""
        said.append(f"{said_of('due', date.fromisoformat(one.new))}{reason}")
    return " → ".join(said)


def first_due(due: date, events: Sequence[ActionEvent]) -> date:
    """Return the day first promised. due: the one in force."""
    moved = [one.old for one in events if one.field == "due"]
    return date.fromisoformat(moved[0]) if moved else due


def done_on(events: Sequence[ActionEvent]) -> date | None:
    """Return the day it was last told done; None where it no longer is."""
    told = [one for one in events if one.field == "status"]
    return told[-1].day if told and told[-1].new == ActionStatus.DONE else None


def reported_on(events: Sequence[ActionEvent]) -> date | None:
    """Return the day of the last news; None where there was none since it was agreed."""
    return max((one.day for one in events if one.field in REPORTS), default=None)


def _later(event: ActionEvent) -> bool:
    return postpones(date.fromisoformat(event.old), date.fromisoformat(event.new))
