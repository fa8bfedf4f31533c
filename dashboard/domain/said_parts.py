"""Parts of a change in words: rounded so that they still add up to the change that is said."""

from collections.abc import Sequence
from fractions import Fraction

from dashboard.domain import numbers
from dashboard.domain.change_causes import Cause
from dashboard.domain.change_parts import Part

Said = list[tuple[Cause, Fraction]]


def rounded(value: Fraction, places: int) -> Fraction:
    return Fraction(numbers.round_half_up(value, places), 10**places)


def said_change(before: Fraction, after: Fraction, places: int = 1) -> Fraction:
    """Return the difference of two numbers as they are said."""
    return rounded(after, places) - rounded(before, places)


def said_parts(parts: Sequence[Part], change: Fraction, places: int = 1) -> Said:
    """Round each part; what rounding leaves over goes to the largest, what comes to nothing falls.

    change: as it is said, what the parts add up to.
    """
    found = {part.cause: rounded(part.points, places) for part in parts}
    if found:
        largest = max(parts, key=lambda part: abs(part.points)).cause
        found[largest] += change - sum(found.values())
    return [(cause, points) for cause, points in found.items() if points]
