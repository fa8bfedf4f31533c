"""Is one share larger than another? Answered by the interval of their difference."""

from math import sqrt

from dashboard.domain.change_causes import Counts
from dashboard.domain.verdicts import wilson


def difference(before: Counts, after: Counts) -> tuple[float, float]:
    """Return the 95 % interval of after − before in points (Newcombe 1998, Stat Med 17, method 10).

    Raises ValueError where a count is no proportion or has no sasaran.
    """
    low_before, high_before = wilson(*before)
    low_after, high_after = wilson(*after)
    p_before = 100 * before.numerator / before.denominator
    p_after = 100 * after.numerator / after.denominator
    moved = p_after - p_before
    down = sqrt((p_after - low_after) ** 2 + (high_before - p_before) ** 2)
    up = sqrt((high_after - p_after) ** 2 + (p_before - low_before) ** 2)
    return moved - down, moved + up


def moved(before: Counts, after: Counts) -> bool:
    """Tell whether the interval of the difference leaves out zero; not for what is no proportion.

    The same people counted twice are less apart than two samples: the answer errs to "no".
    """
    for part, whole in (before, after):
        if not 0 <= part <= whole or whole == 0:
            return False
    low, high = difference(before, after)
    return low > 0 or high < 0
