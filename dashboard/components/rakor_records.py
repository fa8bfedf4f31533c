"""Actions, decisions and attendance as plain values; js/rakor.js draws them row by row."""

from collections.abc import Callable
from datetime import date
from typing import Any

from dashboard.components import rakor_chips as chips
from dashboard.domain.periods import short_day_words
from dashboard.domain.rakor_actions import Action
from dashboard.domain.rakor_decisions import Decision
from dashboard.domain.rakor_parties import Attendance
from dashboard.domain.rakor_sessions import Session

Link = dict[str, str]
"""words and href."""


def action(
    one: Action,
    session: Session,
    today: date,
    place: Callable[[str], str],
    raised: Link | None = None,
) -> dict[str, Any]:
    """Return an action ready to be drawn. place: code -> name. raised: where it was raised to."""
    said = [one.obstacle and f"kendala: {one.obstacle}", one.support and f"diminta: {one.support}"]
    return {
        "id": one.id,
        "revision": one.revision,
        "owner": one.owner,
        "action": one.action,
        "place": place(one.place) if one.place else "",
        "due": short_day_words(one.due),
        "late": chips.lateness(one, today),
        "postponed": chips.postponed(one),
        "status": str(one.status),
        "kind": chips.CLASSES[one.status],
        "note": "; ".join(part for part in said if part),
        "over": one.over,
        "fresh": one.session_id == session.id,
        "from": f"Rakor ke-{one.session_number}",
        "raised": raised,
    }


def decision(one: Decision, raised: Link | None = None) -> dict[str, Any]:
    """Return a decision ready to be drawn. raised: where it comes from."""
    tail = [one.owner, one.due and f"tenggat {short_day_words(one.due)}"]
    return {
        "id": one.id,
        "revision": one.revision,
        "text": one.text,
        "tail": " · ".join(part for part in tail if part),
        "decided": f"diputuskan {short_day_words(one.decided)}" if one.decided else "",
        "raised": raised,
    }


def attendance(one: Attendance) -> dict[str, Any]:
    return {"party": one.party, "kind": str(one.kind), "present": one.present, "who": one.who}
