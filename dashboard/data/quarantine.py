"""Reading the rows that wait for an answer about their area."""

from dashboard.data.kept_batches import answers_for
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.file_scopes import LIMITED
from dashboard.domain.waiting_names import WaitingName, gathered


def read_waiting(snapshot: Snapshot, kab: str, actor: Actor) -> list[WaitingName]:
    """Return the names of a kabupaten that wait; none for an actor of another place or a part."""
    if not answers_for(actor, kab) or actor.role in LIMITED:
        return []
    return gathered(snapshot.records("quarantine_names", actor=actor, kab=kab))


def count_waiting(snapshot: Snapshot, kab: str, indicator: str, period: str, actor: Actor) -> int:
    """Return how many rows of one indicator and period wait."""
    asked = {"kab": kab, "indicator": indicator, "period": period}
    rows = snapshot.records("quarantine_count", actor=actor, **asked)
    return int(rows[0]["waiting"])
