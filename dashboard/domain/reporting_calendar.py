"""Expected reports: what came on time, late or not at all as of a day, and who is reminded."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dashboard.domain.area_codes import Level
from dashboard.domain.indicators import Evidence
from dashboard.domain.periods import MONTHS_IN, Period, Rhythm, day_words


@dataclass(frozen=True)
class ExpectedReport:
    """A report that an office owes for every period of a rhythm."""

    id: str
    name: str
    opd: str
    """Who answers for it, as `Indicator.opd` has it."""
    sender: Level
    """`kecamatan`: one from each; `kabupaten`: one from the OPD."""
    rhythm: Rhythm
    due_days: int
    """Days after the period's last day."""
    indicators: tuple[str, ...]
    """Any figure of these makes it received."""
    evidence: Evidence
    note: str = ""

    def due(self, period: Period) -> date:
        return period.last_day + timedelta(days=self.due_days)


class Arrival(StrEnum):
    ON_TIME = "tepat waktu"
    LATE = "terlambat"
    MISSING = "belum masuk"
    AWAITED = "belum jatuh tempo"


@dataclass(frozen=True)
class ReportLine:
    """One report of one sender and period, as of a day. place: blank where the OPD sends it."""

    report: ExpectedReport
    period: Period
    place_code: str
    place_name: str
    due: date
    received: date | None
    as_of: date

    @property
    def arrival(self) -> Arrival:
        if self.received is not None:
            return Arrival.ON_TIME if self.received <= self.due else Arrival.LATE
        return Arrival.MISSING if self.as_of > self.due else Arrival.AWAITED

    @property
    def days_late(self) -> int:
        """Days past the due day, of what is missing until today; 0 where it is in time."""
        return max(0, ((self.received or self.as_of) - self.due).days)


@dataclass(frozen=True)
class Rates:
    """Counts of reports whose due day has passed."""

    due: int
    received: int
    on_time: int

    @property
    def reporting(self) -> float | None:
        """Percent received; None where nothing was due."""
        return 100 * self.received / self.due if self.due else None

    @property
    def punctual(self) -> float | None:
        """Percent received on time; None where nothing was due."""
        return 100 * self.on_time / self.due if self.due else None


def report_lines(
    reports: Iterable[ExpectedReport],
    kecamatan: Mapping[str, str],
    received: Mapping[tuple[str, str, str], date],
    *,
    since: date,
    as_of: date,
) -> list[ReportLine]:
    """Return every report whose period is over as of a day and that fell due from `since` on.

    kecamatan: code -> name. received: (report id, period, kecamatan or "") -> day it came; what
    came after `as_of` has not come yet.
    """
    lines = []
    for report in reports:
        places = kecamatan if report.sender is Level.KECAMATAN else {"": ""}
        for period in periods_over(report.rhythm, since - timedelta(days=report.due_days), as_of):
            for code, name in places.items():
                day = received.get((report.id, str(period), code))
                came = day if day is not None and day <= as_of else None
                lines.append(
                    ReportLine(report, period, code, name, report.due(period), came, as_of)
                )
    return lines


def periods_over(rhythm: Rhythm, first: date, as_of: date) -> list[Period]:
    """Return the periods whose last day lies from one day on and before another."""
    numbers = range(1, 12 // MONTHS_IN[rhythm] + 1)
    every = (
        Period(year, rhythm, number)
        for year in range(first.year, as_of.year + 1)
        for number in numbers
    )
    return [period for period in every if first <= period.last_day < as_of]


def rates(lines: Iterable[ReportLine]) -> Rates:
    """Count what was due before the day of the lines."""
    due = [line for line in lines if line.as_of > line.due]
    return Rates(
        due=len(due),
        received=sum(line.received is not None for line in due),
        on_time=sum(line.arrival is Arrival.ON_TIME for line in due),
    )


def reminders(
    lines: Sequence[ReportLine], kabupaten: str, opd_name: Callable[[str], str]
) -> dict[str, str]:
    """Return a text to paste for everyone who owes a report: recipient -> text.

    opd_name: how this kabupaten calls an OPD.
    """
    owing: dict[str, list[ReportLine]] = {}
    for line in lines:
        if line.arrival is Arrival.MISSING:
            office = opd_name(line.report.opd)
            who = f"Kecamatan {line.place_name}" if line.place_name else office
            owing.setdefault(who, []).append(line)
    return {who: _text(who, owed, kabupaten, opd_name) for who, owed in owing.items()}


def _text(
    who: str, owed: Sequence[ReportLine], kabupaten: str, opd_name: Callable[[str], str]
) -> str:
    said = [
        f"Yth. {who}, {kabupaten}",
        "",
        f"Sampai {day_words(owed[0].as_of)} laporan berikut belum kami terima:",
    ]
    for line in sorted(owed, key=lambda line: (line.due, line.report.name)):
        through = f" melalui {opd_name(line.report.opd)}" if line.place_name else ""
        said.append(
            f"- {line.report.name}, {line.period.words}{through} "
            f"(tenggat {day_words(line.due)}, lewat {line.days_late} hari)"
        )
    return "\n".join([*said, "", "Mohon dikirim dalam bentuk Excel seperti biasa. Terima kasih."])
