"""Which expected reports a reader looks at: those of a month, or all due of late."""

from collections.abc import Iterable
from datetime import date, timedelta

from dashboard.data.report_calendar import read_report_lines
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.periods import Period, Rhythm
from dashboard.domain.reporting_calendar import ExpectedReport, ReportLine, periods_over

LATELY = "terakhir"
LATELY_DAYS = 92  # a quarter back
MONTHS_BACK = 12


def read_window(
    snapshot: Snapshot,
    reports: Iterable[ExpectedReport],
    kab: str,
    actor: Actor,
    *,
    window: str,
    as_of: date,
) -> list[ReportLine]:
    """Return the lines due in the last quarter, or those of the periods that end in a month.

    window: LATELY or a month, `2025-08`; nonsense stands for LATELY.
    """
    month = next((one for one in months(as_of) if str(one) == window), None)
    since = month.first_day if month else as_of - timedelta(days=LATELY_DAYS)
    lines = read_report_lines(snapshot, reports, kab, actor, since=since, as_of=as_of)
    if month is None:
        return lines
    return [line for line in lines if line.period.last_day == month.last_day]


def months(as_of: date) -> list[Period]:
    """Return the months a reader may choose, the newest first: those that are over."""
    over = periods_over(Rhythm.MONTH, as_of.replace(year=as_of.year - 1, day=1), as_of)
    return over[::-1][:MONTHS_BACK]
