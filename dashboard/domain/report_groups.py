"""Expected reports gathered for a reader: by report and period, or by who owes them."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.domain import numbers
from dashboard.domain.reporting_calendar import Arrival, Rates, ReportLine, rates


@dataclass(frozen=True)
class ReportGroup:
    """Lines of one report and period, or of one sender. place: blank where the OPD sends it."""

    place: str
    lines: tuple[ReportLine, ...]

    @property
    def first(self) -> ReportLine:
        return self.lines[0]

    def of(self, arrival: Arrival) -> list[ReportLine]:
        return [line for line in self.lines if line.arrival is arrival]

    @property
    def missing(self) -> list[ReportLine]:
        return self.of(Arrival.MISSING)

    @property
    def whole(self) -> bool:
        """Tell whether nothing that is due is missing."""
        return not self.missing


def by_report(lines: Sequence[ReportLine]) -> list[ReportGroup]:
    """Return one group per report and period, the latest due first."""
    groups: dict[tuple[str, str], list[ReportLine]] = {}
    for line in lines:
        groups.setdefault((line.report.id, str(line.period)), []).append(line)
    made = [ReportGroup("", tuple(group)) for group in groups.values()]
    return sorted(made, key=lambda group: (group.first.due, len(group.missing)), reverse=True)


def by_sender(lines: Sequence[ReportLine]) -> list[ReportGroup]:
    """Return one group per kecamatan, or OPD that reports itself; who owes most comes first."""
    groups: dict[str, list[ReportLine]] = {}
    for line in lines:
        groups.setdefault(line.place_name or line.report.opd, []).append(line)
    made = [ReportGroup(place, tuple(group)) for place, group in groups.items()]
    return sorted(made, key=lambda group: (-len(group.missing), group.place))


def told(lines: Sequence[ReportLine]) -> str:
    """Say how many of the reports that were due came, and how many of them on time."""
    return told_rates(rates(lines))


def told_rates(found: Rates) -> str:
    """Say the same of reports already counted."""
    if not found.due:
        return "Belum ada laporan yang jatuh tempo pada periode ini."
    came = f"{numbers.count(found.received)} dari {numbers.count(found.due)} laporan sudah masuk"
    return (
        f"{came} ({numbers.percent(found.reporting)}), {numbers.count(found.on_time)} tepat waktu "
        f"({numbers.percent(found.punctual)})."
    )
