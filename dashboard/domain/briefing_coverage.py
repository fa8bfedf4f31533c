"""One row of the heat table in a paparan: its bar, its cells, how it is named."""

from collections.abc import Sequence

from dashboard.domain import audiences, numbers
from dashboard.domain.briefing_cells import NOTHING, classed, count_cell, verdict_tone
from dashboard.domain.briefings import Cell, Chart, ChartForm, Series
from dashboard.domain.coverage_rows import CoverageRow
from dashboard.domain.periods import SHORT_MONTHS, Period, Rhythm
from dashboard.domain.sentences import goal
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
    """Return the figure of an area: a share in percent, else a count."""
    reading = row.reading(code)
    if not row.counted:
        return classed(reading, row.indicator)
    if reading.withheld:
        return Cell(audiences.WITHHELD)
    if reading.numerator is None:
        return Cell("belum lapor")
    # A count stands in a column of percents: no number that could be read as one.
    return Cell(f"{count_cell(reading.numerator).text}{numbers.SPACE}{row.indicator.unit}")


def cell(row: CoverageRow, code: str) -> Cell:
    """Return the figure of a kecamatan; nothing for an indicator of the kabupaten alone."""
    return figure_cell(row, code) if row.by_kecamatan else NOTHING


def row_words(row: CoverageRow, month: Period | None) -> str:
    """Say the period of a row; with a month its name, and the period only where it is another."""
    period = row.period
    when = period.words
    if period.rhythm is Rhythm.MONTH:
        when = f"{SHORT_MONTHS[period.number - 1]} {period.year}"
    grown = "s.d. " * row.cumulative
    if month is None:
        return f"{grown}{when}"
    other = period.last_day != month.last_day
    return f"{row.indicator.short_name} ({grown}{when})" if other else row.indicator.short_name
