"""One row of the heat table in a paparan: its bar, its cells, how it is named."""

from collections.abc import Sequence

from dashboard.domain.briefing_cells import NOTHING, classed, counts, verdict_tone
from dashboard.domain.briefings import Cell, Chart, ChartForm, Series
from dashboard.domain.coverage_rows import CoverageRow
from dashboard.domain.periods import SHORT_MONTHS, Period, Rhythm
from dashboard.domain.sentences import goal, listed
from dashboard.domain.tones import NO_DATA


def bars(rows: Sequence[CoverageRow], code: str, place: str) -> Chart | None:
    """Return a bar per share of an area with its target in words; None where there is no share."""
    shares = [row for row in rows if not row.counted]
    if not any(row.reading(code).percent is not None for row in shares):
        return None
    cells = [figure_cell(row, code) for row in shares]
    values = [one.value if isinstance(one.value, float) else None for one in cells]
    tones = [
        NO_DATA if value is None else verdict_tone(row.reading(code))
        for row, value in zip(shares, values, strict=True)
    ]
    texts = [_with_goal(row, code, one) for row, one in zip(shares, cells, strict=True)]
    series = Series(place, tuple(values), tuple(texts), tuple(tones))
    return Chart(ChartForm.BARS, tuple(row.indicator.short_name for row in shares), (series,), "%")


def _with_goal(row: CoverageRow, code: str, cell: Cell) -> str:
    target = row.goal(code)
    return f"{cell.text}, target {goal(target)}" if target else f"{cell.text}, belum ada target"


def figure_cell(row: CoverageRow, code: str) -> Cell:
    """Return the figure of an area: a share in percent, else a count, whose unit its row names."""
    reading = row.reading(code)
    if not row.counted:
        return classed(reading, row.indicator)
    # A count stands in a column of percents: no value that a spreadsheet could read as one.
    return Cell(counts(reading)[0].text)


def cell(row: CoverageRow, code: str) -> Cell:
    """Return the figure of a kecamatan; nothing for an indicator of the kabupaten alone."""
    return figure_cell(row, code) if row.by_kecamatan else NOTHING


def row_words(row: CoverageRow, month: Period) -> str:
    """Name a row: its unit where it is no share, its period where it is not of the month."""
    other = row.period.last_day != month.last_day
    more = [row.indicator.unit if row.counted else "", when(row) if other else ""]
    said = ", ".join(part for part in more if part)
    return f"{row.indicator.short_name} ({said})" if said else row.indicator.short_name


def when(row: CoverageRow) -> str:
    """Say the period of a row: `Agu 2025`, `s.d. triwulan II 2025`."""
    period = row.period
    said = period.words
    if period.rhythm is Rhythm.MONTH:
        said = f"{SHORT_MONTHS[period.number - 1]} {period.year}"
    return f"s.d. {said}" if row.cumulative else said


def goals_said(rows: Sequence[CoverageRow]) -> list[str]:
    """Say once for all rows of which year their targets are, and which are to be checked."""
    judged = [row for row in rows if row.target is not None and not row.counted]
    old: dict[int, int] = {}
    for row in judged:
        if row.target and row.target.outdated(row.period.year):
            old[row.target.year] = old.get(row.target.year, 0) + 1
    said = [
        f"Target {year} belum diperbarui: {count} dari {len(rows)} indikator."
        for year, count in sorted(old.items())
    ]
    doubted = [row.indicator.short_name for row in judged if row.target and row.target.doubt]
    return [*said, f"Target perlu dicek: {listed(doubted)}."] if doubted else said
