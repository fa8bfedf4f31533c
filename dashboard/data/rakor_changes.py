"""Reading what changed between the version a Rakor was closed with and a later one."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level, level_of
from dashboard.domain.audiences import Audience
from dashboard.domain.change_causes import Counts, Reported
from dashboard.domain.indicators import Indicator
from dashboard.domain.leaf_counts import Report, leaves
from dashboard.domain.periods import Period, year_before
from dashboard.domain.rakor_changes import NumberChange, compared
from dashboard.domain.rakor_since import by_weight

Numbers = dict[str, dict[str, tuple[int, int | None]]]
"""Counts by indicator and period, the newest period first."""


def read_rakor_changes(
    before: Snapshot, now: Snapshot, area: str, actor: Actor, *, until: date
) -> list[NumberChange]:
    """Return every number of a kabupaten or kecamatan that changed, what matters most first.

    Each indicator stands in its newest period of either version; older periods of the year up to
    a day are there where what was known of them changed. Nothing for the audience umum: parts of
    a change tell of what is withheld; who else may read the Rakor reads its numbers whole. Raises
    NoWarehouseError for a version of another form.
    """
    if actor.audience is Audience.UMUM:
        return []
    actor = replace(actor, areas=())
    since = year_before(until)
    then, today = (_numbers(one, area, since, actor) for one in (before, now))
    joined = _areas(before, area, actor) ^ _areas(now, area, actor)
    found: list[NumberChange] = []
    for indicator in now.catalogue(actor).indicators.values():
        old, new = then.get(indicator.id, {}), today.get(indicator.id, {})
        if old != new:
            known, held = (_reports(one, area, indicator, since, actor) for one in (before, now))
            found += _changes(indicator, old, new, known, held, joined)
    return by_weight(found)


def _changes(
    indicator: Indicator,
    old: Collection[str],
    new: Collection[str],
    known: dict[str, Reported],
    held: dict[str, Reported],
    joined: Collection[str],
) -> Iterable[NumberChange]:
    """Compare the newest periods with each other, and every other period with itself."""
    last_old, last_new = next(iter(old), ""), next(iter(new), "")
    later = bool(last_old and last_new) and Period.parse(last_old) < Period.parse(last_new)
    pairs = [(period, period) for period in old if period in new and period != last_old]
    if later:
        pairs.insert(0, (last_old, last_new))
    elif last_old in new:
        pairs.insert(0, (last_old, last_old))
    else:  # there was none, or what there was is gone
        pairs.insert(0, (last_old, "" if last_old else last_new))
    for one, other in pairs:
        change = compared(
            indicator,
            (one or other, known.get(one, {})),
            (other or one, held.get(other, {})),
            revised=held.get(one, {}) if one != other and one and other else None,
            new_areas=joined,
        )
        if change is not None:
            yield change


def _numbers(snapshot: Snapshot, area: str, since: date, actor: Actor) -> Numbers:
    found: Numbers = defaultdict(dict)
    for row in snapshot.records("rakor_numbers", actor=actor, area=area, since=since):
        found[row["indicator"]][row["period"]] = row["numerator"], row["denominator"]
    return found


def _areas(snapshot: Snapshot, area: str, actor: Actor) -> set[str]:
    rows = snapshot.records("area_names", actor=actor, kab=area[:5])
    return {row["area_code"] for row in rows}


def _reports(
    snapshot: Snapshot, area: str, indicator: Indicator, since: date, actor: Actor
) -> dict[str, Reported]:
    """Return the reports that make the number of the area, by period."""
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    found = snapshot.records(
        "rakor_reports", actor=actor, area=area, indicator=indicator.id, since=since
    )
    for row in found:
        rows[row["period"]].append(row)
    return {period: _leaves(indicator, area, own) for period, own in rows.items()}


def _leaves(indicator: Indicator, area: str, rows: list[dict[str, Any]]) -> Reported:
    level = level_of(area)
    reports = [
        Report(
            Level(row["level"]),
            row["area_code"],
            Counts(row["numerator"], row["denominator"] or 0),
        )
        for row in rows
    ]
    if indicator.additive or level is Level.KABUPATEN:
        return leaves(reports, additive=indicator.additive)
    return {one.area_code: one.counts for one in reports if one.level is level}
