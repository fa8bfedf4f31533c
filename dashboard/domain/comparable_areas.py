"""Which areas one may be held against: the same level and the same third by denominator."""

from collections.abc import Mapping
from math import inf

THIRDS = 3
SMALLEST_GROUP = 3  # areas in a third; of fewer than nine all are compared with one another


def terciles(wholes: Mapping[str, int]) -> dict[str, int]:
    """Return 0, 1 or 2 for every area, smallest denominators first; equal ones stay together."""
    if len(wholes) < THIRDS * SMALLEST_GROUP:
        return dict.fromkeys(wholes, 0)
    ordered = sorted(wholes.values())
    below: dict[int, int] = {}
    for place, whole in enumerate(ordered):
        below.setdefault(whole, place)
    return {code: THIRDS * below[whole] // len(ordered) for code, whole in wholes.items()}


def best(gains: Mapping[str, float], wholes: Mapping[str, int]) -> dict[str, float]:
    """Return for every area the best pace that any of its third ever kept.

    gains: the best pace of each area that has one, plus towards the target. wholes: the last
    sound denominator of every area.
    """
    thirds = terciles(wholes)
    tops: dict[int, float] = {}
    for code, gain in gains.items():
        third = thirds[code]
        tops[third] = max(tops.get(third, -inf), gain)
    return {code: tops[third] for code, third in thirds.items() if third in tops}
