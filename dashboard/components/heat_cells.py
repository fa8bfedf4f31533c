"""What stands in one cell of the heat table: text, ground and verdict."""

from bisect import bisect_right
from collections.abc import Mapping
from typing import NamedTuple

from dashboard.domain import numbers, tokens
from dashboard.domain.coverage_rows import CoverageRow
from dashboard.domain.coverage_tables import CoverageTable
from dashboard.domain.verdicts import Verdict

JARAK, CAPAIAN = "jarak", "capaian"
"""What cells show: points to the target, or the share in percent."""

NO_DATA, PLAIN, SUSPECT = "no-data", "plain", "periksa-data"
WITHHELD = "no-data withheld"


class Cell(NamedTuple):
    text: str
    ground: str
    """`no-data`, `plain`, `periksa-data`, or the class of a ramp as fills.css names it."""
    verdict: Verdict | None = None
    """Shown as a sign; None where there is no target to judge by."""
    few: bool = False

    @property
    def class_name(self) -> str:
        ground = f"is-{self.ground}" if self.ground in (PLAIN, SUSPECT) else f"fill-{self.ground}"
        sign = f" signed {tokens.verdict(self.verdict).class_name}" if self.verdict else ""
        return ground + sign + " few" * self.few


Grid = Mapping[tuple[str, str], Cell]
"""By indicator and kecamatan; an indicator of the kabupaten alone has none."""


def grid(coverage: CoverageTable, shown: str) -> Grid:
    """Return every cell, made once for table and legend. shown: `JARAK` or `CAPAIAN`."""
    return {
        (row.indicator.id, area.code): cell(row, area.code, shown)
        for row in coverage.rows
        if row.by_kecamatan
        for area in coverage.kecamatan
    }


def cell(row: CoverageRow, code: str, shown: str) -> Cell:
    """Return the cell of one area. shown: `JARAK` or `CAPAIAN`.

    Without a target there is no distance: the share stands there, with its sign of percent and
    without a colour. Counts stand as counts.
    """
    reading = row.reading(code)
    if reading.withheld:
        return Cell("disamar\u00adkan", WITHHELD)
    if reading.numerator is None:
        return Cell(tokens.MAP["no_data"]["word_on_cell"], NO_DATA)
    if reading.verdict is Verdict.PERIKSA_DATA:
        return Cell("periksa", SUSPECT, Verdict.PERIKSA_DATA)
    if row.counted:
        return Cell(numbers.count(reading.numerator), PLAIN)
    if reading.percent is None:
        return Cell(numbers.MISSING, PLAIN)
    verdict = reading.verdict if row.goal(code) is not None else None
    if shown == CAPAIAN:
        text = numbers.decimal(reading.percent)
        return Cell(text, _class(row, reading.percent), verdict, reading.few)
    gap = row.gap(code)
    if gap is None:
        return Cell(numbers.percent(reading.percent), PLAIN, None, reading.few)
    ground = tokens.diverging()[tokens.gap_class(gap)].key
    return Cell(numbers.decimal(gap, signed=True), ground, verdict, reading.few)


def _class(row: CoverageRow, percent: float) -> str:
    ramp = "coverage" if row.indicator.up else "prevalence"
    return f"{ramp}-{1 + bisect_right(row.indicator.breaks, percent)}"
