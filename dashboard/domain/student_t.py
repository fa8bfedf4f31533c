"""How unlikely a t value is: Student's distribution for whole degrees of freedom."""

from math import atan, cos, pi, sin, sqrt


def two_sided(t: float, freedom: int) -> float:
    """Return the probability of a value at least as far from zero (Abramowitz & Stegun 26.7.3-4).

    freedom: degrees of freedom, at least 1.
    """
    if freedom < 1:
        raise ValueError(f"{freedom} derajat bebas")
    angle = atan(abs(t) / sqrt(freedom))
    term = total = cos(angle) if freedom % 2 else 1.0
    first = 3 if freedom % 2 else 2
    for step in range(first, freedom - 1, 2):
        term *= cos(angle) ** 2 * (step - 1) / step
        total += term
    if freedom % 2 == 0:
        within = sin(angle) * total
    elif freedom == 1:
        within = 2 * angle / pi
    else:
        within = 2 / pi * (angle + sin(angle) * total)
    return max(0.0, 1 - within)
