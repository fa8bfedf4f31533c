"""An attacker who knows every shown count and tries, for a withheld one, every value it can have.

Slow and plain: sets of reachable sums, no bounds. He knows the sasaran of every area, that areas
add up to the area above, and that a zero is withheld only where the sasaran is small.
"""

from collections.abc import Mapping
from itertools import product

from dashboard.domain.small_counts import Figure


def possible(
    figures: Mapping[str, Figure],
    hidden: frozenset[str],
    threshold: int,
    most: int,
    pick: str = "numerator",
) -> dict[str, set[int]]:
    """Return every value that each withheld count can have. most: where no sasaran limits it."""

    def least(code: str) -> int:
        one = figures[code]
        free = pick == "numerator" and 0 < (one.denominator or 0) < threshold
        return 0 if free else min(1, values[code])

    values = {code: getattr(one, pick) for code, one in figures.items()}
    limits = {}
    for code, one in figures.items():
        known = one.denominator if pick == "numerator" else None
        limits[code] = most if known is None else max(known, values[code])
    below: dict[str, list[str]] = {code: [] for code in figures}
    for code, one in figures.items():
        if one.above:
            below[one.above].append(code)

    def reachable(code: str, fixed: Mapping[str, int]) -> set[int]:
        if code in fixed or code not in hidden:
            own = {fixed.get(code, values[code])}
        else:
            own = set(range(least(code), limits[code] + 1))
        if not below[code]:
            return own
        sums = {0}
        for part in below[code]:
            sums = {so_far + value for so_far, value in product(sums, reachable(part, fixed))}
        return own & sums

    tops = [code for code, one in figures.items() if not one.above]

    def holds(code: str, value: int) -> bool:
        return all(reachable(top, {code: value}) for top in tops if code.startswith(top))

    return {
        code: {value for value in range(least(code), limits[code] + 1) if holds(code, value)}
        for code in hidden
    }
