"""How large a count is drawn: area in proportion, the same scale in every period and kabupaten."""

from math import sqrt

from dashboard.domain import tokens

LOOK = tokens.MAP["count_circle"]
LARGEST = {
    "stunting_case_count_routine": 200,
    "conditional_cash_families": 500,
    "food_assistance_families": 500,
    "pbi_health_insurance": 4000,
}
"""The count per desa with the largest circle of the legend. Written here and not taken from the
figures: a scale that follows them would change between periods and tell of withheld ones."""
USUAL = 500  # of an indicator not named above
EMPTY = 9  # px of the ring of none and of the diamond of a withheld count


def diameter(indicator: str, count: int) -> float:
    """Return px; a count above the legend's largest goes on growing, a few keep the least."""
    full = LARGEST.get(indicator, USUAL)
    drawn: float = LOOK["max_diameter"] * sqrt(count / full)
    least: float = LOOK["min_diameter"]
    return round(max(drawn, least), 1)


def shown_sizes(indicator: str) -> tuple[int, int, int]:
    """Return the three counts of the legend, largest first."""
    full = LARGEST.get(indicator, USUAL)
    return full, full // 4, full // 20
