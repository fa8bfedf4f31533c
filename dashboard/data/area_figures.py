"""Reading every indicator of a kabupaten and of its areas of one level from one snapshot."""

from collections import defaultdict
from typing import Any

from dashboard.data.coverage_tables import span
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.area_figures import AreaFigures, Counts
from dashboard.domain.periods import Period


def read_area_figures(
    snapshot: Snapshot, kab: str, level: Level, month: str, actor: Actor
) -> list[AreaFigures]:
    """Return every indicator, in the order of the reference facts, in its last period of the
    kabupaten up to a month, with the counts of the kabupaten and of its areas of a level."""
    catalogue = snapshot.catalogue(actor)
    asked = span(Period.parse(month))
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in snapshot.records(
        "areas_by_indicator", actor=actor, kab=kab, level=level.value, **asked
    ):
        rows[row["indicator"]].append(row)
    found = []
    for indicator in catalogue.indicators.values():
        own = rows.get(indicator.id)
        if not own:
            continue
        period = own[0]["period"]
        counts = {row["area_code"]: _counts(row) for row in own}
        target = catalogue.target(indicator.id, kab, period)
        below = catalogue.targets_below(indicator.id, kab, period)
        found.append(AreaFigures(indicator, period, target, counts, below))
    return found


def _counts(row: dict[str, Any]) -> Counts:
    names = ("numerator", "denominator", "people", "short", "reported", "expected")
    counts = {name: row[name] for name in names}
    return Counts(**counts, withheld=bool(row.get("withheld")))
