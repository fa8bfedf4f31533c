"""The arithmetic of the bench."""

from collections.abc import Sequence
from statistics import median


def ratio(of: Sequence[float], to: Sequence[float]) -> float:
    """Return the median of the paired ratios: load that hits both of a pair falls out.

    Raises ValueError for series of different lengths, or of none.
    """
    if len(of) != len(to) or not of:
        raise ValueError(f"{len(of)} and {len(to)} measurements make no pairs")
    return median(a / b for a, b in zip(of, to, strict=True))


def percentile(values: Sequence[float], share: int) -> float:
    """Return the smallest value that at least `share` percent of the values do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-share * len(ordered) // 100) - 1)]
