"""What OPD last reported for some indicators of a kabupaten, by a day."""

from collections.abc import Collection
from datetime import date

from dashboard.data.area_figures import read_area_figures
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.area_figures import AreaFigures


def read_reported(
    snapshot: Snapshot, kab: str, indicators: Collection[str], today: date, actor: Actor
) -> list[AreaFigures]:
    """Return the indicators that have figures, each in its last period until the month of a day."""
    month = f"{today.year}-{today.month:02d}"
    found = read_area_figures(snapshot, kab, Level.KECAMATAN, month, actor)
    return [one for one in found if one.indicator.id in indicators]
