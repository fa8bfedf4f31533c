"""How many people are missing to the target, in whole people fixed once from the top down.

A shortfall is T·d − n where more is better and n − T·d where less is (domain.md §15: 640 of 1.000
against 90 % is 260). It is kept as an exact count of ten-thousandths of a person, because a target
has at most two decimals in percent; only `whole_people` rounds.
"""

from collections.abc import Sequence
from decimal import Decimal

PARTS = 10_000  # of a person


def hundredths(target: Decimal) -> int:
    """Return a target in hundredths of a percent; ValueError for more than two decimals."""
    scaled = target * 100
    if scaled != scaled.to_integral_value():
        raise ValueError(f"target {target} lebih dari dua angka di belakang koma")
    return int(scaled)


def shortfall(numerator: int, denominator: int, target: Decimal, *, up: bool) -> int:
    """Return the shortfall in ten-thousandths of a person; negative where the target is passed."""
    missing = hundredths(target) * denominator - PARTS * numerator
    return missing if up else -missing


def whole_people(parts: int) -> int:
    """Round ten-thousandths to whole people, halves up."""
    return (2 * parts + PARTS) // (2 * PARTS)


def apportion(total: int, parts: Sequence[int]) -> list[int]:
    """Share whole people among areas so that they add up to the total (largest remainder).

    total: `whole_people` of the sum of parts, or what a higher level was given.
    Ties go to the area that comes first.
    """
    shares = [part // PARTS for part in parts]
    spare = total - sum(shares)
    by_remainder = sorted(range(len(parts)), key=lambda i: (-(parts[i] % PARTS), i))
    for i in by_remainder[:spare]:
        shares[i] += 1
    return shares
