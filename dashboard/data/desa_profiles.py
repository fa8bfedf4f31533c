"""Reading everything known of one desa."""

from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.domain.readings import Reading
from dashboard.domain.readings import read as read_row


def read_profile(
    snapshot: Snapshot, desa: str, until: str, actor: Actor
) -> list[tuple[Indicator, str, Reading]]:
    """Return indicator, period and reading of a desa, each in its last period up to `until`."""
    catalogue = snapshot.catalogue
    day = Period.parse(until).last_day
    rows = snapshot.records("desa_figures", actor=actor, desa=desa, until=day)
    by_indicator = {row["indicator"]: row for row in rows}
    found = []
    for indicator in catalogue.drawn_per_desa(desa[:5]):
        row = by_indicator.get(indicator.id)
        if row is not None:
            target = catalogue.target(indicator.id, desa[:5], row["period"])
            period = row["period"]
            found.append((indicator, period, read_row(row, indicator, target, period)))
    return found
