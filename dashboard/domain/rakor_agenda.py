"""The agenda a session is proposed, from what is due on its day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dashboard.domain import numbers
from dashboard.domain.rakor_actions import Action, ActionStatus
from dashboard.domain.rakor_decisions import Decision

SOON = timedelta(days=14)


@dataclass(frozen=True)
class AgendaItem:
    """anchor: of the section that shows it; empty for a line people wrote. id: 0 if proposed."""

    words: str
    anchor: str = ""
    id: int = 0


def late(actions: Iterable[Action], today: date) -> list[Action]:
    """Return what is overdue, longest first."""
    found = [one for one in actions if one.overdue(today)]
    return sorted(found, key=lambda one: (one.due, one.id))


def soon(actions: Iterable[Action], today: date) -> list[Action]:
    """Return what falls due within two weeks, first due first."""
    found = [one for one in actions if not one.over and today <= one.due <= today + SOON]
    return sorted(found, key=lambda one: (one.due, one.id))


def asking(actions: Iterable[Action]) -> list[Action]:
    """Return what is stuck and asks for support, first due first."""
    stuck = (one for one in actions if one.status is ActionStatus.BLOCKED and one.support)
    return sorted(stuck, key=lambda one: (one.due, one.id))


def proposed(
    actions: Sequence[Action], decisions: Sequence[Decision], missing: int, today: date
) -> list[AgendaItem]:
    """Return the items in the order of the opening page. missing: reports not received."""
    overdue, coming, stuck = late(actions, today), soon(actions, today), asking(actions)
    waiting = [one for one in decisions if one.decided is None]
    items = []
    if actions:
        words = f"Janji Rakor lalu, {numbers.count(len(overdue))} lewat tenggat"
        items.append(AgendaItem(words, "janji"))
    if missing:
        items.append(AgendaItem(f"{numbers.count(missing)} laporan belum masuk", "lapor"))
    items.append(AgendaItem("Yang berubah pada angka", "berubah"))
    items.append(AgendaItem("Desa terberat dan sebabnya", "terberat"))
    if stuck or waiting:
        words = f"{numbers.count(len(stuck) + len(waiting))} hal menunggu keputusan"
        items.append(AgendaItem(words, "putusan"))
    if coming:
        words = f"{numbers.count(len(coming))} tindakan jatuh tempo dalam dua minggu"
        items.append(AgendaItem(words, "risiko"))
    items.append(AgendaItem("Tindakan dan keputusan baru", "catat"))
    return items
