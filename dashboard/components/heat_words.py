"""What the heat table says beside its numbers: counts, targets, periods, who is furthest."""

from dashboard.domain import numbers
from dashboard.domain.coverage_orders import gap_of
from dashboard.domain.coverage_rows import CoverageRow
from dashboard.domain.coverage_tables import CoverageTable
from dashboard.domain.own_goals import own_goal
from dashboard.domain.periods import SHORT_MONTHS, Period, Rhythm
from dashboard.domain.readings import Reading
from dashboard.domain.reporting_words import reporting_on_time
from dashboard.domain.sentences import goal
from dashboard.domain.short_reasons import why


def words(row: CoverageRow, code: str) -> str:
    """Say a figure in full: `18 dari 20 balita, rentang 70–97 %, +0,0 poin ke target, …`."""
    reading = row.reading(code)
    said = [_counted(row, reading)]
    if row.goal(code) is not None and reading.interval is not None:
        low, high = reading.interval
        said.append(f"rentang {numbers.decimal(low, 0)}–{numbers.percent(high, 0)}")
    gap = row.gap(code)
    if gap is not None:
        said.append(f"{numbers.points(gap)} ke target")
    if own := own_goal(row.goal(code), row.target):
        said.append(own)
    if reading.reported:
        reason = f" ({reading.judgement.reason})" if reading.judgement.reason else ""
        said.append(f"{reading.verdict}{reason}")
    if reading.few_cases:
        said.append(f"kasus sedikit: kurang dari {reading.few_below}")
    heard = row.heard(code)
    if heard.reported < heard.expected or heard.on_time not in (None, heard.reported):
        said.append(reporting_on_time([heard]))
    return ", ".join(said)


def reason(row: CoverageRow, code: str) -> str:
    """Say in few words why a figure that has a target is not judged, or on how few it stands;
    empty where its place says that there is none."""
    reading = row.reading(code)
    judged = row.goal(code) is not None and reading.reported
    return why(reading) if judged else ""


def _counted(row: CoverageRow, reading: Reading) -> str:
    if reading.numerator is not None and reading.denominator is None:
        return f"{numbers.count(reading.numerator)} {row.indicator.unit}"
    counted = reading.counted
    return f"{counted} {row.indicator.people}" if reading.reported else counted


def period(period: Period) -> str:
    """Say a period in a narrow place: `Agu 2025`, `semester I 2025`."""
    if period.rhythm is Rhythm.MONTH:
        return f"{SHORT_MONTHS[period.number - 1]} {period.year}"
    return period.words


def full_name(row: CoverageRow) -> str:
    """Say what an indicator is in full, where its classes begin and whether it still grows."""
    said = [row.indicator.name]
    if row.indicator.breaks:
        limits = [numbers.decimal(one, int(one % 1 > 0)) for one in row.indicator.breaks]
        said.append(f"batas kelas {' / '.join(limits)} %")
    if row.cumulative:
        said.append("kumulatif sejak Januari")
    if row.indicator.unfinished(str(row.period)):
        said.append("dinilai pada akhir tahun")
    return "; ".join(said)


def target(row: CoverageRow) -> str:
    """Say the target with its year and doubt; a national count is shown and judges nobody."""
    target = row.national or row.target
    if target is None:
        return "belum ada target"
    doubt = f", {target.doubt}" if target.doubt else ""
    counted = f"{numbers.count(int(target.value))}{numbers.SPACE}{row.indicator.unit}"
    if row.national is not None:
        return f"target nasional {target.year}: {counted}{doubt}, tidak dinilai"
    said = counted if row.counted else goal(target)
    return f"{target.words(row.period.year)}: {said}{doubt}"


def furthest(row: CoverageRow, coverage: CoverageTable) -> str:
    """Name the kecamatan furthest below the target; empty where none falls short."""
    names = {area.code: area.name for area in coverage.kecamatan}
    found = row.furthest(list(names))
    return f"terjauh {names[found[0]]} {numbers.points(found[1])}" if found else ""


def short(row: CoverageRow, code: str, coverage: CoverageTable) -> str:
    """Say the people missing in an area: `Kurang 200 balita`; empty where none are or no area."""
    gap = gap_of(row, code) if code else None
    if gap is None or not gap.in_people:
        return ""
    where = "" if code == coverage.kab else f"{coverage.place_words(code)}: "
    return f"{where}{gap.shortfall}"
