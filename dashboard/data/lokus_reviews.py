"""Reading the desa lokus of a year with their services, and how the list travels through time."""

from dashboard.data.area_figures import read_area_figures
from dashboard.data.standings import read_lokus
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.lokus_gaps import lokus_gaps
from dashboard.domain.lokus_reviews import LokusReview
from dashboard.domain.lokus_services import desa_services, services
from dashboard.domain.periods import Period
from dashboard.domain.standing_parts import LokusList


def read_lokus_review(snapshot: Snapshot, kab: str, month: str, actor: Actor) -> LokusReview:
    """Read the review of a kabupaten: the list in force as the month ends, each indicator in its
    last period up to the month."""
    catalogue = snapshot.catalogue(actor)
    period = Period.parse(month)
    lokus = read_lokus(snapshot, kab, period.last_day, actor)
    figures = read_area_figures(snapshot, kab, Level.DESA, month, actor)
    held = services(figures)
    desa = [desa_services(held, code) for code in sorted(lokus.desa)]
    return LokusReview(
        lokus=lokus,
        kabupaten_name=catalogue.area_name(kab),
        month=period.words,
        services=held,
        essential=sum(one.essential for one in catalogue.indicators.values()),
        desa=sorted(desa, key=lambda one: (-len(one.missed), one.code)),
        gaps=lokus_gaps([one for one in figures if one.indicator.essential], lokus.desa),
    )


def read_lokus_years(snapshot: Snapshot, kab: str, actor: Actor) -> list[LokusList]:
    """Return the list of every year whose SK was loaded, oldest first."""
    found: dict[int, LokusList] = {}
    for row in snapshot.records("lokus_years", actor=actor, kab=kab):
        year = int(row["year"])
        before = found.get(year, LokusList(year, frozenset(), row["sk_number"]))
        found[year] = LokusList(year, before.desa | {row["desa_code"]}, before.sk_number)
    return list(found.values())
