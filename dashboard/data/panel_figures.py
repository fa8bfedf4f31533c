"""Reading everything known of one desa or kecamatan."""

from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.domain.readings import Reading
from dashboard.domain.readings import read as read_row


def read_profile(
    snapshot: Snapshot, area: str, until: str, actor: Actor
) -> list[tuple[Indicator, str, Reading]]:
    """Return indicator, period and reading of a desa or kecamatan, each in its last period up to
    `until`."""
    catalogue = snapshot.catalogue(actor)
    day = Period.parse(until).last_day
    rows = snapshot.records("area_figures", actor=actor, area=area, until=day)
    by_indicator = {row["indicator"]: row for row in rows}
    found = []
    for indicator in catalogue.compared_below_kabupaten(area[:5]):
        row = by_indicator.get(indicator.id)
        if row is not None:
            target = catalogue.target(indicator.id, area, row["period"])
            period = row["period"]
            found.append((indicator, period, read_row(row, indicator, target, period)))
    return found
