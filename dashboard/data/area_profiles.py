"""Reading the profile of one area from one snapshot."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from dashboard.data.area_figures import read_area_figures
from dashboard.data.areas import Areas
from dashboard.data.lokus_reviews import read_lokus_years
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.area_histories import History, HistoryPoint
from dashboard.domain.area_places import AreaPlace
from dashboard.domain.area_profiles import AreaProfile
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.coverage_rows import read_cell
from dashboard.domain.key_figures import KEYS
from dashboard.domain.periods import Period
from dashboard.domain.spines import spines

YEARS_BACK = 2


def place_of(areas: Areas, code: str) -> AreaPlace | None:
    """Return an area with what is above and below it; None for a code that stands for none."""
    area = areas.get(code)
    if area is None or area.level not in (Level.KABUPATEN, Level.KECAMATAN, Level.DESA):
        return None
    above = [found for at in (5, 8) if at < len(code) and (found := areas.get(code[:at]))]
    below = {
        Level.KABUPATEN: areas.kecamatan(code),
        Level.KECAMATAN: areas.desa(code),
        Level.DESA: [],
    }
    return AreaPlace(area, above, below[area.level])


def read_area_profile(
    snapshot: Snapshot, place: AreaPlace, month: str, actor: Actor
) -> AreaProfile:
    """Read the profile of an area in a month: each indicator in its last period up to it."""
    # Beside a kabupaten stand its kecamatan, of which nothing is drawn.
    level = place.level if place.level is not Level.KABUPATEN else Level.KECAMATAN
    figures = read_area_figures(snapshot, place.kab, level, month, actor)
    compared = place.level is not Level.KABUPATEN
    return AreaProfile(
        place=place,
        month=month,
        figures=figures,
        spines=spines(figures, place.code, place.kab) if compared else [],
        histories=read_histories(snapshot, place.code, month, actor),
        lokus=read_lokus_years(snapshot, place.kab, actor),
    )


def read_histories(
    snapshot: Snapshot,
    code: str,
    month: str,
    actor: Actor,
    keys: Sequence[str] = KEYS,
    years: int = YEARS_BACK,
) -> dict[str, History]:
    """Return the key indicators of an area through the years up to a month."""
    until = Period.parse(month).last_day
    since = date(until.year - years, until.month, 1)
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in snapshot.records(
        "profile_history", actor=actor, area=code, since=since, until=until
    ):
        rows[row["indicator"]].append(row)
    return {
        key: _history(snapshot.catalogue(actor), code, key, rows[key])
        for key in keys
        if key in rows
    }


def _history(catalogue: Catalogue, code: str, key: str, rows: Sequence[dict[str, Any]]) -> History:
    indicator = catalogue.indicators[key]
    points = []
    for row in rows:
        target = catalogue.target(key, code, row["period"])
        reading = read_cell({**row, "people": None}, indicator, target, row["period"])
        points.append(
            HistoryPoint(Period.parse(row["period"]), reading, row["reported"], row["expected"])
        )
    last = catalogue.target(key, code, rows[-1]["period"])
    return History(indicator, last, points)
