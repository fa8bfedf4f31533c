"""Reading the heat table from one snapshot."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

import pandas as pd

from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.coverage_rows import CoverageRow, read_cell
from dashboard.domain.coverage_sources import Behind
from dashboard.domain.coverage_tables import CoverageTable
from dashboard.domain.periods import Period
from dashboard.domain.readings import Reading
from dashboard.domain.standing_parts import Source
from dashboard.domain.targets import Target, target_in_force

YEARS_BACK = 2  # an older figure does not stand beside those of today


def span(month: Period) -> dict[str, date]:
    """Return the first and last day on which a period shown in a month may end."""
    last = month.last_day
    return {"since": date(last.year - YEARS_BACK, last.month, 1), "until": last}


def read_coverage(
    snapshot: Snapshot, kab: str, month: Period, targets: Iterable[Target], actor: Actor
) -> CoverageTable:
    """Read every indicator of a kabupaten by kecamatan, each in its last period up to a month.

    targets: of the reference facts, for the national counts that the build judges nobody by.
    """
    catalogue = snapshot.catalogue(actor)
    asked = snapshot.records(
        "areas_by_indicator", actor=actor, kab=kab, level=Level.KECAMATAN.value, **span(month)
    )
    rows: dict[str, list[dict[str, object]]] = defaultdict(list)
    for row in asked:
        rows[row["indicator"]].append(row)
    table: list[CoverageRow] = []
    for indicator in catalogue.indicators.values():
        found = rows.get(indicator.id)
        if not found:
            continue
        period = Period.parse(str(found[0]["period"]))
        target = catalogue.target(indicator.id, kab, str(period))
        national = None
        if indicator.national_absolute:
            national = target_in_force(targets, indicator.id, kab, period.year)
        readings: dict[str, Reading] = {}
        reported: dict[str, tuple[int, int]] = {}
        on_time: dict[str, int | None] = {}
        made_of: dict[str, str] = {}
        for row in found:
            code = str(row["area_code"])
            goal = catalogue.target(indicator.id, code, str(period))
            readings[code] = read_cell(row, indicator, goal, str(period))
            reported[code] = (int(str(row["reported"])), int(str(row["expected"])))
            on_time[code] = None if pd.isna(row["on_time"]) else int(str(row["on_time"]))
            made_of[code] = str(row["made_of"])
        table.append(
            CoverageRow(indicator, period, target, national, readings, reported, on_time, made_of)
        )
    return CoverageTable(
        kab=kab,
        kab_name=catalogue.area_name(kab),
        kecamatan=sorted(catalogue.kecamatan.get(kab, ()), key=lambda area: area.code),
        month=month,
        rows=table,
    )


def read_coverage_sources(
    snapshot: Snapshot, kab: str, month: Period, actor: Actor
) -> list[Behind]:
    """Return the batches behind the heat table, indicator by indicator."""
    rows = snapshot.records("profile_batches", actor=actor, area=kab, kab=kab, **span(month))
    return [
        Behind(
            row["indicator"],
            row["source_system"],
            Source(
                row["batch_number"],
                row["file_name"],
                row["status"],
                row["cutoff"],
            ),
        )
        for row in rows
    ]
