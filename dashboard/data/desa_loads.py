"""Reading the heaviest desa of a kabupaten or kecamatan with the causes recorded of them."""

from collections.abc import Iterable

from dashboard.data.area_figures import read_area_figures
from dashboard.data.standings import read_lokus
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.desa_loads import DesaLoad, desa_loads
from dashboard.domain.lokus_services import services
from dashboard.domain.periods import Period
from dashboard.domain.rakor_causes import Causes


def read_desa_loads(
    snapshot: Snapshot, kab: str, codes: Iterable[str], month: str, actor: Actor, causes: Causes
) -> list[DesaLoad]:
    """Return the desa among codes with most people unserved; none without a month."""
    if not month:
        return []
    figures = read_area_figures(snapshot, kab, Level.DESA, month, actor)
    lokus = read_lokus(snapshot, kab, Period.parse(month).last_day, actor).desa
    return desa_loads(services(figures), codes, lokus, causes)
