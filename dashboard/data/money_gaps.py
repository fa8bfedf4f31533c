"""Reading the people short of services beside the village money of their desa."""

from collections.abc import Sequence

from dashboard.data.area_figures import read_area_figures
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.budget_sums import Row, added
from dashboard.domain.lokus_services import services
from dashboard.domain.money_gaps import DESA, KECAMATAN, MoneyGap, beside, unserved


def read_money_gaps(
    snapshot: Snapshot,
    kab: str,
    desa: Sequence[str],
    rows: Sequence[Row],
    month: str,
    actor: Actor,
    *,
    by_desa: bool,
) -> list[MoneyGap]:
    """Return people and pagu of every kecamatan, or desa, least money for each person first.

    rows: records of village money of one year. month: empty where nothing was reported.
    """
    held = services(read_area_figures(snapshot, kab, Level.DESA, month, actor)) if month else []
    own: dict[str, list[Row]] = {code: [] for code in desa}
    for row in rows:
        if row["desa"] in own:
            own[str(row["desa"])].append(row)
    gaps = [
        MoneyGap(code, unserved(held, code), added(lines).pagu if lines else None)
        for code, lines in own.items()
    ]
    return beside(gaps, DESA if by_desa else KECAMATAN)
