"""What is withheld of all sensitive indicators of one kabupaten: months, parts and twins together.

A share that grows within a year tells of a withheld month by the months around it; a part tells of
its whole; two figures of the same children tell of one another.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from dashboard.domain.indicators import Accumulation, Indicator
from dashboard.domain.small_counts import Figures, Known, withheld

SAME = {"stunting_case_count_routine": "stunting_prevalence_routine"}
"""A figure → the one with the same numerator: it is shown only where that one is."""
PART_OF = {"severe_stunting_share_routine": "stunting_prevalence_routine"}
"""A figure of some of those another counts: withheld wherever that one is."""


class Cell(NamedTuple):
    indicator: str
    period: str
    area_code: str


By = Mapping[str, Mapping[str, Figures]]
"""Figures by indicator, period and area."""
Hidden = dict[tuple[str, str], frozenset[str]]
"""Codes by indicator and period."""


def cells(by: By, indicators: Mapping[str, Indicator], threshold: int) -> list[Cell]:
    """Return every cell of one kabupaten to withhold. by: of the sensitive indicators alone."""
    hidden: Hidden = {}
    # Wholes first: what is withheld of them is withheld of their parts.
    for name in sorted(by, key=lambda name: (name in PART_OF, name)):
        for year in years(by[name]):
            hidden |= _year(name, year, by, hidden, indicators[name], threshold)
    for name, other in SAME.items():
        for period, figures in by.get(name, {}).items():
            twin = by.get(other, {}).get(period, {})
            shown = twin.keys() - hidden.get((other, period), frozenset())
            if twin:
                hidden[name, period] |= {
                    code
                    for code, one in figures.items()
                    if code not in shown or twin[code].numerator != one.numerator
                }
    return [
        Cell(name, period, area)
        for (name, period), areas in sorted(hidden.items())
        for area in sorted(areas)
    ]


def years(periods: Mapping[str, Figures]) -> list[dict[str, Figures]]:
    """Return the periods of each year, in their order."""
    found: dict[str, dict[str, Figures]] = {}
    for period in sorted(periods):
        found.setdefault(period[:4], {})[period] = periods[period]
    return list(found.values())


def _year(
    name: str,
    year: Mapping[str, Figures],
    by: By,
    hidden: Hidden,
    indicator: Indicator,
    threshold: int,
) -> Hidden:
    """Return what is withheld of one indicator in the periods of one year."""
    whole = PART_OF.get(name, "")
    also = {period: hidden.get((whole, period), frozenset()) for period in year}
    # What is small in any month is withheld before the months are compared; what is withheld
    # beside it later only widens the bounds of a month that was done before.
    shown = {
        period: {code for code, one in figures.items() if not one.small(threshold)} - also[period]
        for period, figures in year.items()
    }
    found: Hidden = {}
    for period, figures in year.items():
        numerators: Known = {}
        denominators: Known = {}
        if indicator.accumulation.grows:
            numerators = _around(year, shown, period, "numerator")
        if indicator.accumulation is Accumulation.CUMULATIVE:
            denominators = _around(year, shown, period, "denominator")
        if whole:
            of_whole = by.get(whole, {}).get(period, {})
            shown_whole = of_whole.keys() - also[period]
            numerators = {code: (None, of_whole[code].numerator) for code in shown_whole}
        found[name, period] = withheld(
            figures,
            threshold,
            also=also[period],
            numerators=numerators,
            denominators=denominators,
        )
        shown[period] -= found[name, period]
    return found


def _around(
    year: Mapping[str, Figures], shown: Mapping[str, set[str]], period: str, count: str
) -> Known:
    """Return a count of the last period before and the first after in which each area is shown."""
    periods = list(year)
    place = periods.index(period)

    def nearest(code: str, others: Iterable[str]) -> int | None:
        return next((getattr(year[one][code], count) for one in others if code in shown[one]), None)

    before, after = periods[:place][::-1], periods[place + 1 :]
    return {code: (nearest(code, before), nearest(code, after)) for code in year[period]}
