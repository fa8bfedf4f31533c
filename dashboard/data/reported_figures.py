"""What OPD last reported for some indicators of a kabupaten, by a day."""

from collections.abc import Collection
from datetime import date

from dashboard.data.area_figures import read_area_figures
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.area_figures import AreaFigures
from dashboard.domain.record_facts import from_records


def read_reported(
    snapshot: Snapshot, kab: str, indicators: Collection[str], today: date, actor: Actor
) -> list[AreaFigures]:
    """Return the indicators that have figures, each in its last period until the month of a day.

    What stands in for a report, counted from programme records, is left out.
    """
    month = f"{today.year}-{today.month:02d}"
    found = read_area_figures(snapshot, kab, Level.KECAMATAN, month, actor)
    return [
        one
        for one in found
        if one.indicator.id in indicators
        and is_report(snapshot, kab, one.indicator.id, one.period, actor)
    ]


def is_report(snapshot: Snapshot, kab: str, indicator: str, period: str, actor: Actor) -> bool:
    """Tell whether every figure in use of a kabupaten came in a file."""
    asked = {"kab": kab, "indicator": indicator, "period": period}
    sources = snapshot.records("source_batches", actor=actor, **asked)
    return not any(one["areas"] and from_records(one["batch_number"]) for one in sources)
