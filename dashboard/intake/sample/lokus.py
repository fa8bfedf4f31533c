"""Which desa the bupati chose: many stunted children last year, and not for ever the same."""

import numpy as np

from dashboard.intake.sample.chance import stream
from dashboard.intake.sample.land import Floats, Land, standard
from dashboard.intake.sample.nutrition import Nutrition
from dashboard.intake.sample.people import YEARS

TIRED = 0.9
"""How much a desa that was lokus last year falls back in the choice."""


def lokus_lists(land: Land, nutrition: Nutrition) -> dict[int, list[int]]:
    """Return for each year the places of its desa lokus, worst first."""
    share, lists = nutrition.stunting_share(), {}
    before = np.zeros(len(land.desa))
    for year in YEARS:
        # The August before; for the first year the first month there is.
        month = max(0, (year - 1 - YEARS.start) * 12 + 7)
        worth = _worth(share[month], share[month] * nutrition.sasaran[month])
        own = stream(land.kabupaten.code, "lokus", str(year)).normal(0, 0.5, len(land.desa))
        worth += own - TIRED * before
        chosen = np.argsort(-worth, kind="stable")[: land.place.lokus]
        lists[year] = [int(place) for place in chosen]
        before = 0.4 * before
        before[chosen] += 1.0
    return lists


def _worth(prevalence: Floats, children: Floats) -> Floats:
    return standard(standard(prevalence) + 0.8 * standard(np.log(children)))
