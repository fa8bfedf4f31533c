"""Reading what changed in a kabupaten since the last period of each indicator."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.audiences import Audience
from dashboard.domain.change_causes import Counts, Reported
from dashboard.domain.change_parts import split
from dashboard.domain.indicator_changes import IndicatorChange
from dashboard.domain.indicators import Indicator
from dashboard.domain.leaf_counts import Report, leaves
from dashboard.domain.periods import Period, Rhythm, year_before
from dashboard.domain.reporting_calendar import ExpectedReport

Row = dict[str, Any]

DUE_DAYS = 10  # after the period, where the calendar of reports does not name the indicator


def read_changes(
    snapshot: Snapshot,
    kab: str,
    month: str,
    actor: Actor,
    *,
    reports: Iterable[ExpectedReport] = (),
) -> list[IndicatorChange]:
    """Return each indicator's last period up to a month beside the one before it.

    The old number is the one known on its due day (`reports`; else DUE_DAYS after the period);
    where nothing was known then, the one known today. What restarts in January is not compared
    with December, and what cannot be split is left out.
    """
    due_days = {name: report.due_days for report in reports for name in report.indicators}
    until = Period.parse(month).last_day
    rows = snapshot.records(
        "changed_reports", actor=actor, kab=kab, since=year_before(until), until=until
    )
    found = []
    for name, of_one in groupby(rows, key=lambda row: row["indicator"]):
        indicator = snapshot.catalogue(actor).indicators[name]
        if indicator.sensitive and actor.audience is Audience.UMUM:
            continue  # parts of a change tell of what is withheld
        change = _change(indicator, list(of_one), due_days.get(name, DUE_DAYS))
        if change is not None:
            found.append(change)
    return found


def _change(indicator: Indicator, rows: list[Row], due_days: int) -> IndicatorChange | None:
    now = [row for row in rows if row["age"] == 1]
    before = [row for row in rows if row["age"] == 2]
    if not now or not before or not indicator.percent:
        return None
    old, new = before[0]["period"], now[0]["period"]
    if indicator.accumulation.grows and _restarts(old, new):
        return None
    due = Period.parse(old).last_day + timedelta(days=due_days)
    revised = _leaves(indicator, (row for row in before if row["in_use"]))
    known = _leaves(indicator, _as_known(before, due)) or revised
    parts = split(known, revised, _leaves(indicator, (row for row in now if row["in_use"])))
    return IndicatorChange(indicator, old, new, parts) if parts is not None else None


def _restarts(old: str, new: str) -> bool:
    before, after = Period.parse(old), Period.parse(new)
    return before.year != after.year and after.rhythm is not Rhythm.YEAR


def _as_known(rows: Iterable[Row], day: date) -> list[Row]:
    """Keep of each area the last report drawn by a day; batch numbers rise with time."""
    last: dict[str, Row] = {}
    for row in rows:
        held = last.get(row["area_code"])
        if row["known_on"] <= day and (held is None or _taken(row) > _taken(held)):
            last[row["area_code"]] = row
    return list(last.values())


def _taken(row: Row) -> tuple[int, str]:
    number: str = row["batch_number"]
    return len(number), number


def _leaves(indicator: Indicator, rows: Iterable[Row]) -> Reported:
    reports = (
        Report(Level(row["level"]), row["area_code"], Counts(row["numerator"], row["denominator"]))
        for row in rows
    )
    return leaves(reports, additive=indicator.additive)
