"""Reading every indicator of one area through time from one snapshot, and what each proves."""

from collections.abc import Iterable, Sequence

from dashboard.data.area_profiles import read_histories
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_histories import History, HistoryPoint
from dashboard.domain.area_trends import AreaTrend
from dashboard.domain.credibility import MEASURED_BY
from dashboard.domain.histories import Point, Rules, month_of
from dashboard.domain.method_breaks import MethodBreak, breaks_of
from dashboard.domain.routine_months import CREDIBLE_PERCENT
from dashboard.domain.trend_verdicts import trend, with_unused

YEARS = 10  # what grows within a year is compared in the same month of five years or more


def read_area_trends(
    snapshot: Snapshot,
    code: str,
    month: str,
    breaks: Iterable[MethodBreak],
    actor: Actor,
    keys: Sequence[str],
) -> dict[str, AreaTrend]:
    """Return the indicators of an area that have figures, by id, up to a month.

    A routine prevalence counts only in the months in which enough were measured (R5).
    """
    asked = list(dict.fromkeys([*keys, *MEASURED_BY.values()]))
    held = read_histories(snapshot, code, month, actor, asked, YEARS)
    known = list(breaks)
    return {
        key: _judged(held[key], held.get(MEASURED_BY.get(key, "")), code, known)
        for key in keys
        if key in held
    }


def _judged(
    history: History, measured: History | None, code: str, known: Sequence[MethodBreak]
) -> AreaTrend:
    indicator = history.indicator
    own = [one for one in history.points if one.period.rhythm is indicator.rhythm]
    history = History(indicator, history.target, own)
    found = breaks_of(known, indicator.id, code)
    months = [_month(one) for one in own]
    between = [one for one in found if months and months[0] < one.month <= months[-1]]
    if not indicator.percent:
        return AreaTrend(history, None, between)
    enough = {_month(one) for one in measured.points if _enough(one)} if measured else None
    points = [_point(one, enough) for one in own if one.reading.reported]
    sound = [one for one in points if not one.flaw]
    rules = Rules.of(indicator, [one.month for one in found])
    return AreaTrend(history, with_unused(trend(sound, rules), points), between)


def _month(point: HistoryPoint) -> int:
    return month_of(point.period.last_day)


def _enough(point: HistoryPoint) -> bool:
    share = point.percent
    return share is not None and share >= CREDIBLE_PERCENT


def _point(one: HistoryPoint, enough: set[int] | None) -> Point:
    """enough: the months in which enough were measured; None where that does not matter."""
    credible = enough is None or _month(one) in enough
    part, whole = one.reading.numerator or 0, one.reading.denominator or 0
    return Point(_month(one), part, whole, one.reported, one.expected, credible)
