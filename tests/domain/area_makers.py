"""Small figures of areas for the tests of profiles and lokus."""

from dataclasses import replace

from dashboard.domain.area_figures import AreaFigures, Counts
from tests.domain.overview_makers import indicator, target

KAB = "61.08"


def desa(number: int) -> str:
    return f"61.08.01.{2000 + number}"


def figures(counts, *, of=None, goal=90.0, period="2025-08", essential=True):
    """Make figures of {code or number of a desa: (numerator, denominator)}."""
    what = replace(of or indicator(), essential=essential)
    held = {
        code if isinstance(code, str) else desa(code): Counts(*pair)
        for code, pair in counts.items()
    }
    return AreaFigures(what, period, target(goal) if goal is not None else None, held)
