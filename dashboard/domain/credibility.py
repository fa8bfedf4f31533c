"""May a routine share be read as a prevalence? Only with enough of the children measured (R5)."""

from dashboard.domain import numbers
from dashboard.domain.readings import Reading
from dashboard.domain.routine_months import CREDIBLE_PERCENT, NOT_CREDIBLE

MEASURED_BY = {
    "stunting_prevalence_routine": "measurement_coverage",
    "severe_stunting_share_routine": "measurement_coverage",
    "wasting_prevalence_routine": "measurement_coverage",
    "underweight_prevalence_routine": "weighing_coverage_ds",
}
"""Routine prevalence → the coverage that says how many of the sasaran it rests on."""


def words(measured: Reading) -> str:
    """Say how many were measured and whether that carries a prevalence.

    measured: the coverage of measuring in the same area and period.
    """
    if measured.percent is None:
        return f"Jumlah sasaran tidak dilaporkan: {NOT_CREDIBLE}."
    counted = numbers.of(measured.numerator, measured.denominator)
    share = numbers.percent_of(measured.numerator, measured.denominator)
    said = f"Diukur {counted} balita sasaran ({share})"
    return f"{said}." if measured.percent >= CREDIBLE_PERCENT else f"{said}: {NOT_CREDIBLE}."
