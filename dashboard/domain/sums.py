"""What sums tell: the bounds of counts that are not shown, from those that are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

UNBOUNDED = 10**12  # persons


@dataclass(frozen=True)
class Tree:
    """Areas of which every one above is the sum of those right below it."""

    above: Mapping[str, str]
    """Code → code of the area above; those above come before those below. Empty: the top."""

    @cached_property
    def below(self) -> Mapping[str, Sequence[str]]:
        found: dict[str, list[str]] = {code: [] for code in self.above}
        for code, above in self.above.items():
            if above:
                found[above].append(code)
        return found


@dataclass(frozen=True)
class Counts:
    """One count per area, and what anybody may know of it where it is not shown."""

    values: Mapping[str, int]
    least: Mapping[str, int]
    most: Mapping[str, int]

    def spread(self, code: str) -> int:
        """Return how far apart the bounds lie that no withholding can widen."""
        return self.most[code] - self.least[code]


Bounds = Mapping[str, tuple[int, int]]


def bounds(tree: Tree, counts: Counts, hidden: frozenset[str] | set[str]) -> Bounds:
    """Return the least and the greatest value every count can have, given those not hidden.

    Exact for a tree: first every area from those below it, then each from the one above it and
    what its siblings leave.
    """
    found: dict[str, tuple[int, int]] = {}
    for code in reversed(list(tree.above)):
        if code not in hidden:
            found[code] = counts.values[code], counts.values[code]
            continue
        least, most = counts.least[code], counts.most[code]
        parts = tree.below[code]
        if parts:
            least = max(least, sum(found[part][0] for part in parts))
            most = min(most, sum(found[part][1] for part in parts))
        found[code] = least, most
    for code, parts in tree.below.items():
        if hidden.isdisjoint(parts):
            continue
        least, most = found[code]
        all_least = sum(found[part][0] for part in parts)
        all_most = sum(found[part][1] for part in parts)
        for part in [part for part in parts if part in hidden]:
            low, high = found[part]
            found[part] = max(low, least - all_most + high), min(high, most - all_least + low)
    return found
