"""Rows of the heat table, written in one line each."""

from dashboard.domain.coverage_rows import CoverageRow, read_cell
from dashboard.domain.indicators import Evidence
from dashboard.domain.periods import Period
from dashboard.domain.targets import Target
from dashboard.reference import load_reference

INDICATORS = load_reference().indicators
KAB, KEC, OTHER = "61.08", "61.08.01", "61.08.02"


def goal(indicator: str, value: float, year: int = 2024) -> Target:
    return Target(indicator, "", year, value, "Perpres 72/2021", Evidence.SOURCED)


def row(
    indicator: str, period: str, target: float | None, counts: dict[str, tuple[int, int | None]]
) -> CoverageRow:
    """counts: numerator and denominator by area code."""
    known = INDICATORS[indicator]
    aim = None if target is None else goal(indicator, target)
    cells = {
        code: {"numerator": part, "denominator": whole, "people": None}
        for code, (part, whole) in counts.items()
    }
    return CoverageRow(
        known,
        Period.parse(period),
        aim,
        None,
        {code: read_cell(cell, known, aim, period) for code, cell in cells.items()},
        dict.fromkeys(counts, (9, 12)),
    )
