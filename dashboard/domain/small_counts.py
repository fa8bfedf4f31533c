"""Which areas of one indicator and period are withheld from the audience umum (R11).

Of every figure three counts are protected: those counted, the rest of the sasaran, and the
sasaran itself. A figure is withheld whole: both counts, the share, the people and the verdict.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from dashboard.domain.sums import UNBOUNDED, Counts, Tree
from dashboard.domain.withholding import Withholding


class Figure(NamedTuple):
    """The counts of an area. above: code of the area whose sum it is part of; empty for the top.

    denominator: None where the indicator has none.
    """

    above: str
    numerator: int
    denominator: int | None

    def small(self, threshold: int) -> bool:
        """Tell whether one of its counts is small; none at all is not."""
        counts = [self.numerator]
        if self.denominator is not None:
            counts += [self.denominator, self.denominator - self.numerator]
        return any(0 < count < threshold for count in counts)


Figures = Mapping[str, Figure]
"""By code of area, those above before those below."""
Known = Mapping[str, tuple[int | None, int | None]]
"""By code: a figure of the same area that is shown and cannot be more, and one not less."""


def withheld(
    figures: Figures,
    threshold: int,
    *,
    also: Iterable[str] = (),
    numerators: Known | None = None,
    denominators: Known | None = None,
) -> frozenset[str]:
    """Return the codes of the areas to withhold.

    also: areas withheld for another reason, as where a figure that holds this one is. numerators,
    denominators: what other shown figures say of them, as those of the months before and after of
    a share that grows. The denominator of a numerator is taken as known: for a prevalence it is
    published as the number measured.
    """
    tree = Tree({code: one.above for code, one in figures.items()})
    small = [code for code, one in figures.items() if one.small(threshold)]
    hidden = {*small, *(code for code in also if code in figures)}
    if not hidden:
        return frozenset()
    parts = {code: one.numerator for code, one in figures.items()}
    wholes = {c: one.denominator for c, one in figures.items() if one.denominator is not None}
    known = _counts(parts, wholes, numerators or {}, threshold)
    counted = Withholding(tree, known, threshold, hidden)
    # That a sasaran holds nobody may be known.
    counted.protect([code for code in small if parts[code]])
    if len(wholes) < len(figures):
        return frozenset(counted.hidden)
    known = _counts(wholes, {}, denominators or {}, threshold)
    sasaran = Withholding(tree, known, threshold, counted.hidden)
    sasaran.protect([code for code in small if 0 < wholes[code] < threshold])
    return frozenset(sasaran.hidden)


def _counts(
    values: Mapping[str, int], wholes: Mapping[str, int], known: Known, threshold: int
) -> Counts:
    least, most = {}, {}
    for code, value in values.items():
        low, high = known.get(code, (None, None))
        # Of a small sasaran a zero is withheld too, so nobody knows it to be 1 at least.
        some = 0 if 0 < wholes.get(code, 0) < threshold else 1
        # What contradicts the count itself tells nothing: a correction may lower a running sum.
        least[code] = min(value, max(some, low or 0))
        limits = [limit for limit in (wholes.get(code), high) if limit is not None]
        most[code] = max(value, min(limits, default=UNBOUNDED))
    return Counts(values, least, most)


def with_tops(rows: Sequence[tuple[str, Figure]]) -> dict[str, Figure]:
    """Return the figures by code, tops first; an area whose area above has no figure is a top."""
    known = {code for code, _ in rows}
    return {
        code: one if one.above in known else one._replace(above="")
        for code, one in sorted(rows, key=lambda row: (len(row[0]), row[0]))
    }
