"""Reading the history of one indicator from one snapshot: an area and all its siblings at once."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.credibility import MEASURED_BY
from dashboard.domain.histories import Point
from dashboard.domain.routine_months import CREDIBLE_PERCENT


class Asked(NamedTuple):
    """kab: empty for every kabupaten; until: the last day that a period may have."""

    kab: str
    indicator: str
    until: date


def read_histories(
    snapshot: Snapshot, asked: Asked, level: Level, actor: Actor
) -> dict[str, list[Point]]:
    """Return the points of every area of a level that the actor may see, oldest first, by code.

    A routine prevalence is credible only in the months in which enough were measured (R5).
    """
    found = _read(snapshot, asked, level, actor)
    coverage = MEASURED_BY.get(asked.indicator)
    if coverage is None:
        return found
    measured = _read(snapshot, asked._replace(indicator=coverage), level, actor)
    return {code: _credible(points, measured.get(code, [])) for code, points in found.items()}


def _read(snapshot: Snapshot, asked: Asked, level: Level, actor: Actor) -> dict[str, list[Point]]:
    rows = snapshot.read("area_histories", actor=actor, level=level.value, **asked._asdict())
    columns = ("area_code", "month", "numerator", "denominator", "reported", "expected")
    found: dict[str, list[Point]] = {}
    for code, *numbers in zip(*(rows[name].tolist() for name in columns), strict=True):
        found.setdefault(code, []).append(Point(*numbers))
    return found


def _credible(points: list[Point], measured: list[Point]) -> list[Point]:
    enough: Mapping[int, bool] = {
        one.month: 100 * one.part >= CREDIBLE_PERCENT * one.whole > 0 for one in measured
    }
    return [point._replace(credible=enough.get(point.month, False)) for point in points]
