"""Which counts to withhold beside the small ones, so that no sum gives a small one away.

A small count is safe when, for all that the shown counts tell, it can have as many values as the
threshold says, so that nobody can tell it from one that is not small; or every value that it can
have at all, where that is fewer. A zero is withheld only where nothing else would do: nobody is
behind it. So of most withheld counts it is known that they are 1 at least (Counts.least).
"""

from collections.abc import Iterable

from dashboard.domain.sums import Bounds, Counts, Tree, bounds


class Withholding:
    """The counts of one tree, withheld one after the other until the small ones are safe."""

    def __init__(self, tree: Tree, counts: Counts, threshold: int, hidden: Iterable[str]) -> None:
        self.tree, self.counts = tree, counts
        self._room = threshold - 1
        self.hidden = set(hidden)
        for code in sorted(self.hidden):
            self._open(code)

    def protect(self, small: Iterable[str]) -> None:
        """Withhold more until every one of the small counts, themselves withheld, is safe."""
        left = sorted(small)
        while left:
            known = bounds(self.tree, self.counts, self.hidden)
            left = [code for code in left if self._lack(code, known) > 0]
            served: set[str] = set()
            for code in list(left):
                above = self.tree.above[code]
                if above not in served and not self._add(code, self._lack(code, known)):
                    left.remove(code)  # all is withheld that could be
                served.add(above)

    def _lack(self, code: str, known: Bounds) -> int:
        low, high = known[code]
        return min(self._room, self.counts.spread(code)) - (high - low)

    def _hide(self, code: str) -> None:
        self.hidden.add(code)
        self._open(code)

    def _open(self, code: str) -> None:
        """Withhold so much below a withheld area that those below do not add up to it."""
        parts = self.tree.below[code]
        open_to = sum(self.counts.spread(part) for part in parts if part in self.hidden)
        lack = self._room - open_to
        for part in (*self._candidates(parts, lack), *self._zeros(parts)) if parts else ():
            if open_to >= self._room:
                break
            self._hide(part)
            open_to += self.counts.spread(part)

    def _add(self, code: str, lack: int) -> bool:
        """Withhold one more area for the sake of one; False where none is left."""
        zeros = []
        while above := self.tree.above[code]:
            siblings = self._candidates(self.tree.below[above], lack)
            if siblings:
                self._hide(siblings[0])
                return True
            if above not in self.hidden:
                self._hide(above)
                return True
            zeros += self._zeros(self.tree.below[above])
            code = above
        if zeros:
            self._hide(zeros[0])
        return bool(zeros)

    def _candidates(self, codes: Iterable[str], lack: int) -> list[str]:
        """Return the areas with somebody: the smallest that does alone, then the widest."""

        def place(code: str) -> tuple[bool, int, str]:
            spread = self.counts.spread(code)
            return spread < lack, -spread if spread < lack else self.counts.values[code], code

        shown = (code for code in codes if code not in self.hidden and self.counts.values[code])
        return sorted(shown, key=place)

    def _zeros(self, codes: Iterable[str]) -> list[str]:
        """Return the areas with nobody that could have somebody, widest first."""
        shown = (code for code in codes if code not in self.hidden and not self.counts.values[code])
        wide = [code for code in shown if self.counts.spread(code)]
        return sorted(wide, key=lambda code: (-self.counts.spread(code), code))
