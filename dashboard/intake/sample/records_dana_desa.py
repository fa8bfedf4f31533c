"""What desa of the sample spend on stunting: Dana Desa as DPMD reports it, and their ADD."""

from collections.abc import Mapping
from datetime import date

from dashboard.data.areas import Areas
from dashboard.domain.budget_forms import ADD, DD
from dashboard.domain.record_fields import Value
from dashboard.intake.sample.chance import stream
from dashboard.intake.sample.coverage import counts
from dashboard.intake.sample.land import land_of
from dashboard.intake.sample.people import People
from dashboard.intake.sample.profiles import PROFILES
from dashboard.reference import Reference

REPORTED, SEMESTER, AS_OF = "village_fund_stunting_share", "2025-S1", date(2025, 6, 30)
ACTIVITIES = {
    DD: "PMT lokal dan operasional posyandu",
    ADD: "Insentif kader dan transportasi rujukan",
}


def rows(kab: str, areas: Areas, reference: Reference) -> list[Mapping[str, Value]]:
    """Return Dana Desa and ADD of every desa that has them; a kelurahan has none."""
    land, chance = land_of(areas, kab), stream(kab, "catatan dana desa")
    reported = counts(land, People(land), reference.indicators[REPORTED], PROFILES[REPORTED])
    semester = [str(period) for period in reported.periods].index(SEMESTER)
    spent = reported.numerator[semester]
    found: list[Mapping[str, Value]] = []
    for place, desa in enumerate(land.desa):
        done, planned = chance.uniform(0.3, 0.7), chance.uniform(0.25, 0.6)
        forgotten = chance.random() < 0.02
        if land.kelurahan[place] or forgotten:
            continue
        own = int(spent[place]) // 1000 * 1000
        for source, realised, pagu in (
            (DD, own, int(own / done) // 1000 * 1000),
            (ADD, int(own * planned * done) // 1000 * 1000, int(own * planned) // 1000 * 1000),
        ):
            found.append(
                {
                    "year": 2025,
                    "desa": desa.code,
                    "source": source,
                    "activity": ACTIVITIES[source],
                    "pagu": pagu,
                    "realised": realised,
                    "as_of": AS_OF,
                }
            )
    return found
