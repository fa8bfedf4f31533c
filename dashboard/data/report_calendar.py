"""Reading who has reported: expected reports beside what came, as of a day."""

from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

from dashboard.data.home import Home
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.reporting_calendar import ExpectedReport, ReportLine, report_lines
from dashboard.reference import Reference
from dashboard.reference.files import read_csv

OWN_LIST = "laporan.csv"
LONGEST_DAYS = 366  # no period is longer


def expected_reports(home: Home, reference: Reference) -> tuple[ExpectedReport, ...]:
    """Return the reports this office expects: its own list in the home, else the one that ships.

    Raises ReferenceFileError naming row and column of a list that cannot be read.
    """
    own: Path = home.root / OWN_LIST
    return read_csv(own, ExpectedReport) if own.exists() else reference.reports


def read_report_lines(
    snapshot: Snapshot,
    reports: Iterable[ExpectedReport],
    kab: str,
    actor: Actor,
    *,
    since: date,
    as_of: date,
) -> list[ReportLine]:
    """Return every expected report of a kabupaten that fell due from `since` on."""
    # Whether a report came is no figure: an OPD hears it of all of them.
    told = actor.in_meeting()
    first = since - timedelta(days=LONGEST_DAYS)
    rows = snapshot.records("reports_received", actor=told, kab=kab, since=first, until=as_of)
    reports = tuple(reports)
    of_indicator: dict[str, list[ExpectedReport]] = {}
    for report in reports:
        for indicator in report.indicators:
            of_indicator.setdefault(indicator, []).append(report)
    received: dict[tuple[str, str, str], date] = {}
    for row in rows:
        day, kecamatan = row["received"], row["kec_code"] or ""
        for report in of_indicator.get(row["indicator"], ()):
            place = kecamatan if report.sender is Level.KECAMATAN else ""
            key = (report.id, row["period"], place)
            received[key] = min(day, received.get(key, day))
    names = {area.code: area.name for area in snapshot.catalogue(actor).kecamatan.get(kab, ())}
    return report_lines(reports, names, received, since=since, as_of=as_of)
