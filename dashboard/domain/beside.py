"""The second map: another period of the same indicator, or another indicator."""

from dataclasses import replace
from enum import StrEnum

from dashboard.domain.catalogue import Catalogue
from dashboard.domain.periods import Period, year_before
from dashboard.domain.views import View


class Beside(StrEnum):
    NOTHING = "satu"
    PERIOD = "periode"
    INDICATOR = "indikator"

    @classmethod
    def of(cls, asked: str) -> "Beside":
        """Return what a link asks to see beside the map: a period, an indicator or nothing."""
        if not asked:
            return cls.NOTHING
        try:
            Period.parse(asked)
        except ValueError:
            return cls.INDICATOR
        return cls.PERIOD


def choices(catalogue: Catalogue, view: View, kind: Beside) -> list[str]:
    """Return the periods, newest first, or the indicators that can stand beside a view."""
    if kind is Beside.PERIOD:
        there = catalogue.periods.get((view.kab, view.indicator), ())
        return [period for period in there if period != view.period]
    known = catalogue.compared_below_kabupaten(view.kab)
    return [one.id for one in known if one.id != view.indicator]


def second_view(catalogue: Catalogue, view: View, kind: Beside, asked: str) -> View | None:
    """Return the valid view nearest to what is asked beside one; None where there is no other.

    Without a valid wish: the same period a year before, else the period next to it; of an
    indicator its last period up to the end of the first map's.
    """
    there = choices(catalogue, view, kind)
    if not there:
        return None
    if kind is Beside.PERIOD:
        return replace(view, period=asked if asked in there else _usual(view.period, there))
    chosen = asked if asked in there else there[0]
    until = Period.parse(view.period).last_day
    newest = catalogue.newest_period(view.kab, chosen, until)
    return replace(
        view, indicator=chosen, period=newest or catalogue.newest_period(view.kab, chosen)
    )


def _usual(period: str, there: list[str]) -> str:
    shown = Period.parse(period)
    ago = year_before(shown.last_day)
    known = [Period.parse(one) for one in there]
    twin = [one for one in known if one.last_day == ago and one.rhythm is shown.rhythm]
    older = [one for one in known if one < shown]
    return str((twin or older or known)[0])
