"""Who carries a shortfall: the andil of each area, and the fewest areas that carry a part of it.

Only people missing count: an area past its target carries nothing and takes nothing off another.
"""

from collections.abc import Sequence
from decimal import Decimal
from itertools import accumulate

TENTHS = 1_000  # of a percent in 100,0 %


def andil(people: Sequence[int]) -> list[Decimal]:
    """Return each area's part of the positive shortfall in percent with one decimal.

    people: whole people missing, negative where the target is passed. The parts add up to 100,0
    exactly (largest remainder, ties to the first); all are 0 where nobody is missing.
    """
    missing = [max(0, count) for count in people]
    total = sum(missing)
    if total == 0:
        return [Decimal(0)] * len(missing)
    whole = [TENTHS * count // total for count in missing]
    by_remainder = sorted(
        range(len(missing)), key=lambda place: (-(TENTHS * missing[place] % total), place)
    )
    for place in by_remainder[: TENTHS - sum(whole)]:
        whole[place] += 1
    return [Decimal(tenths) / 10 for tenths in whole]


def cumulative(parts: Sequence[Decimal]) -> list[Decimal]:
    """Return the running sum of parts in the order they stand in."""
    return list(accumulate(parts))


def smallest_set(people: Sequence[int], percent: int) -> list[int]:
    """Return the places of the fewest areas that carry a part of the positive shortfall.

    people: as `andil`. percent: 1 to 100. Those with most missing come first, ties in the order
    given; empty where nobody is missing. The set for a smaller part begins the one for a larger.
    """
    by_people = sorted(range(len(people)), key=lambda place: (-people[place], place))
    wanted = percent * sum(max(0, count) for count in people)
    chosen: list[int] = []
    carried = 0
    for place in by_people:
        if 100 * carried >= wanted:
            break
        chosen.append(place)
        carried += people[place]
    return chosen
