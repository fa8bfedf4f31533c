"""Reading how many figures of a kabupaten two sources tell differently."""

from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.differing_figures import Differing
from dashboard.domain.periods import Period


def read_differing(snapshot: Snapshot, kab: str, month: str, actor: Actor) -> list[Differing]:
    """Return the figures of the year of a month that had ended with it, by indicator and period."""
    until = Period.parse(month)
    rows = snapshot.records("differing_figures", actor=actor, kab=kab)
    found = [Differing(**row) for row in rows]
    return [
        one
        for one in found
        if (period := Period.parse(one.period)).year == until.year
        and period.last_day <= until.last_day
    ]
