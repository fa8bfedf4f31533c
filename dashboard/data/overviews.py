"""Reading the overview of a kabupaten from one snapshot."""

from datetime import date
from typing import Any

import pandas as pd

from dashboard.data.lokus_reviews import read_lokus_years
from dashboard.data.standings import read_lokus
from dashboard.data.survey_values import SURVEY, read_surveys
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.indicator_gaps import IndicatorGap
from dashboard.domain.overviews import Overview
from dashboard.domain.periods import Period, year_before
from dashboard.domain.readings import read as read_row
from dashboard.domain.reporting import KecamatanReport
from dashboard.domain.routine_months import RoutineMonth
from dashboard.domain.standing_parts import LokusList

ROUTINE = "stunting_prevalence_routine"


def read_overview(snapshot: Snapshot, kab: str, month: str, actor: Actor) -> Overview:
    """Read where a kabupaten stands in a month; an empty month leaves all but the surveys empty."""
    catalogue = snapshot.catalogue(actor)
    name = catalogue.area_name(kab)
    surveys = read_surveys(snapshot, kab, actor, Period.parse(month).year if month else None)
    if not month:
        target = catalogue.targets.get((SURVEY, kab, max((s.year for s in surveys), default=0)))
        nothing = LokusList(0, frozenset())
        before, last = [nothing, nothing, *read_lokus_years(snapshot, kab, actor)][-2:]
        return Overview(kab, name, "", surveys, target, [], [], [], last, before, [])
    until = Period.parse(month).last_day
    return Overview(
        kab=kab,
        kabupaten_name=name,
        period=month,
        surveys=surveys,
        survey_target=catalogue.target(SURVEY, kab, month),
        routine=read_routine(snapshot, kab, until, actor),
        gaps=read_gaps(snapshot, kab, until, actor),
        reports=read_reports(snapshot, kab, month, actor),
        lokus=read_lokus(snapshot, kab, until, actor),
        lokus_before=read_lokus(snapshot, kab, date(until.year - 1, 12, 31), actor),
        batches=read_batches(snapshot, kab, month, actor),
    )


def read_routine(snapshot: Snapshot, kab: str, until: date, actor: Actor) -> list[RoutineMonth]:
    """Return the month that ends on a day and the twelve before it."""
    rows = snapshot.records(
        "routine_months", actor=actor, kab=kab, since=year_before(until), until=until
    )
    return [
        RoutineMonth(
            period=row["period"],
            stunted=_count(row["stunted"]),
            assessed=_count(row["assessed"]),
            measured=_count(row["measured"]),
            sasaran=_count(row["sasaran"]),
            reported=int(row["reported"]),
            expected=int(row["expected"]),
            on_time=_count(row["on_time"]),
            made_of=row["made_of"],
        )
        for row in rows
    ]


def read_gaps(snapshot: Snapshot, kab: str, until: date, actor: Actor) -> list[IndicatorGap]:
    """Return every indicator with a target, each in its last period of the year up to a day."""
    catalogue: Catalogue = snapshot.catalogue(actor)
    level, since = Level.KABUPATEN.value, year_before(until)
    rows = snapshot.records(
        "areas_by_indicator", actor=actor, kab=kab, level=level, since=since, until=until
    )
    found = []
    for row in rows:
        target = catalogue.target(row["indicator"], kab, row["period"])
        indicator = catalogue.indicators[row["indicator"]]
        if target is not None and indicator.percent:
            reading = read_row(row, indicator, target, str(row["period"]))
            heard = int(row["reported"]), int(row["expected"]), _count(row["on_time"])
            gap = IndicatorGap(indicator, row["period"], reading, target, *heard, row["made_of"])
            found.append(gap)
    return found


def read_reports(snapshot: Snapshot, kab: str, month: str, actor: Actor) -> list[KecamatanReport]:
    """Return what each kecamatan sent each OPD in a month, of what was sent in the year before.

    That a report came is no figure: an OPD hears it of all of them.
    """
    until = Period.parse(month).last_day
    rows = snapshot.records(
        "reporting_kecamatan",
        actor=actor.in_meeting(),
        kab=kab,
        period=month,
        since=year_before(until),
        until=until,
    )
    return [KecamatanReport(**row) for row in rows]


def read_batches(snapshot: Snapshot, kab: str, month: str, actor: Actor) -> list[str]:
    rows = snapshot.records("source_batches", actor=actor, kab=kab, indicator=ROUTINE, period=month)
    return [row["batch_number"] for row in rows if row["areas"] > 0]


def _count(value: Any) -> int | None:
    return None if pd.isna(value) else int(value)
