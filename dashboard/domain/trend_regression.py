"""A straight line through shares on the logit scale, each weighed by how much it can tell."""

from collections.abc import Sequence
from math import exp, inf, log, sqrt
from typing import NamedTuple

from dashboard.domain.student_t import two_sided


class Line(NamedTuple):
    """intercept and slope on the logit scale, per month; error: that of the slope."""

    intercept: float
    slope: float
    error: float
    freedom: int

    @property
    def chance(self) -> float:
        """How often so steep a line comes about where nothing changes (two-sided t-test)."""
        if not self.slope:
            return 1.0
        return two_sided(self.slope / self.error if self.error else inf, self.freedom)

    def share_at(self, month: float) -> float:
        """Return the percent on the line."""
        return 100 / (1 + exp(-(self.intercept + self.slope * month)))


def fit(months: Sequence[float], parts: Sequence[int], wholes: Sequence[int]) -> Line:
    """Fit a line to empirical logits by weighted least squares.

    Empirical logit ln((n + ½)/(d − n + ½)) with weight 1/(1/(n + ½) + 1/(d − n + ½)): Cox 1970,
    The Analysis of Binary Data; Gart & Zweifel 1967, Biometrika 54, 181-187. Scatter beyond chance
    widens the error by √(χ²/(k − 2)), never below 1 (over-dispersion: McCullagh & Nelder 1989,
    Generalized Linear Models, §4.5): months that repeat the same people are not as many proofs.
    Raises ValueError for fewer than three points or points of one month only.
    """
    if len(months) < 3 or len(set(months)) < 2:
        raise ValueError("garis membutuhkan sedikitnya tiga titik di dua bulan")
    served = [part + 0.5 for part in parts]
    missed = [whole - part + 0.5 for part, whole in zip(parts, wholes, strict=True)]
    logits = [log(a / b) for a, b in zip(served, missed, strict=True)]
    weights = [1 / (1 / a + 1 / b) for a, b in zip(served, missed, strict=True)]
    whole = sum(weights)
    middle = sum(w * x for w, x in zip(weights, months, strict=True)) / whole
    level = sum(w * y for w, y in zip(weights, logits, strict=True)) / whole
    spread = sum(w * (x - middle) ** 2 for w, x in zip(weights, months, strict=True))
    joint = sum(
        w * (x - middle) * (y - level) for w, x, y in zip(weights, months, logits, strict=True)
    )
    slope = joint / spread
    intercept = level - slope * middle
    scatter = sum(
        w * (y - intercept - slope * x) ** 2
        for w, x, y in zip(weights, months, logits, strict=True)
    )
    freedom = len(months) - 2
    return Line(intercept, slope, sqrt(max(1.0, scatter / freedom) / spread), freedom)
