"""The spine profile of an area: every indicator on one axis, the kabupaten in the middle.

As NHS Fingertips draws it: the best value lies to the right whichever direction is better, bars
show how the other areas of the level spread, and each row has its own scale, so that places in
different rows compare ranks and not amounts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import quantiles

from dashboard.domain.area_figures import AreaFigures, Counts
from dashboard.domain.readings import Reading
from dashboard.domain.verdicts import SMALLEST, Verdict

FEWEST = 4  # areas that quartiles are drawn of


class Side(StrEnum):
    """How an area lies to its kabupaten, by its own interval."""

    BETTER = "lebih baik"
    ALIKE = "serupa"
    WORSE = "lebih buruk"


@dataclass(frozen=True)
class Spread:
    """How the other areas lie, in percent, lowest value first (quantiles of type 7)."""

    low: float
    first_quartile: float
    third_quartile: float
    high: float


@dataclass(frozen=True)
class Spine:
    """One row: an area beside its kabupaten and the other areas of its level."""

    figures: AreaFigures
    own: Reading
    benchmark: Reading
    spread: Spread | None
    """None where fewer than FEWEST other areas can be drawn."""
    others: int
    """Other areas with a sound share of enough people."""
    small: int
    """Other areas left out of the spread: their denominator is below SMALLEST."""

    @property
    def middle(self) -> float | None:
        """The share of the kabupaten in percent."""
        return None if self.benchmark.verdict is Verdict.PERIKSA_DATA else self.benchmark.percent

    @property
    def value(self) -> float | None:
        """The share of the area in percent; None where there is none or it is doubtful."""
        return None if self.own.verdict is Verdict.PERIKSA_DATA else self.own.percent

    @property
    def reach(self) -> float:
        """Points from the middle to the edge of the row: the farthest that is drawn."""
        if self.middle is None:
            return 0.0
        ends = [self.spread.low, self.spread.high] if self.spread else []
        if self.value is not None and not self.own.thin:
            ends.append(self.value)
        return max((abs(end - self.middle) for end in ends), default=0.0)

    def place(self, percent: float) -> float:
        """Return where a share stands: −1 worst, 0 the kabupaten, 1 best; never beyond.

        Raises ValueError where the kabupaten has no share to stand in the middle.
        """
        if self.middle is None:
            raise ValueError("Tanpa angka kabupaten tidak ada tengah.")
        ahead = percent - self.middle if self.figures.indicator.up else self.middle - percent
        if ahead == 0 or self.reach == 0:
            return 0.0 if ahead == 0 else (1.0 if ahead > 0 else -1.0)
        return max(-1.0, min(1.0, ahead / self.reach))

    @property
    def beyond(self) -> bool:
        """Tell whether the area lies past the edge: too few people to set the scale."""
        return (
            self.value is not None
            and self.middle is not None
            and abs(self.value - self.middle) > self.reach
        )

    @property
    def worst_to_best(self) -> tuple[float, float] | None:
        """The extremes of the other areas, the worse one first."""
        if self.spread is None:
            return None
        pair = self.spread.low, self.spread.high
        return pair if self.figures.indicator.up else (pair[1], pair[0])

    @property
    def side(self) -> Side | None:
        """Tell how the area lies to the kabupaten; None where one has no figure.

        Alike as long as the interval of the area holds the value of the kabupaten.
        """
        if self.value is None or self.middle is None or self.own.interval is None:
            return None
        low, high = self.own.interval
        if low <= self.middle <= high:
            return Side.ALIKE
        ahead = (self.value > self.middle) == self.figures.indicator.up
        return Side.BETTER if ahead else Side.WORSE


def spines(figures: Iterable[AreaFigures], code: str, kab: str) -> list[Spine]:
    """Return the row of every indicator that is a share and that the kabupaten or area has.

    code: of a desa or kecamatan. kab: its kabupaten. The others are all areas but these two.
    """
    return [
        spine(one, code, kab)
        for one in figures
        if one.indicator.percent and len(one.counts) > (kab in one.counts)
    ]


def spine(figures: AreaFigures, code: str, kab: str) -> Spine:
    others = [found for area, found in figures.counts.items() if area not in (code, kab)]
    shares = [share for one in others if (share := _share(one)) is not None]
    return Spine(
        figures,
        figures.reading(code),
        figures.reading(kab),
        spread(shares),
        others=len(shares),
        small=sum(_small(one) for one in others),
    )


def spread(shares: Sequence[float]) -> Spread | None:
    """Return extremes and quartiles of shares in percent; None of fewer than FEWEST."""
    if len(shares) < FEWEST:
        return None
    first, _, third = quantiles(shares, n=4, method="inclusive")
    return Spread(min(shares), first, third, max(shares))


def _small(counts: Counts) -> bool:
    return counts.denominator is not None and 0 < counts.denominator < SMALLEST


def _share(counts: Counts) -> float | None:
    """Return a share in percent that may set a scale: reported, sound, of enough people."""
    numerator, denominator = counts.numerator, counts.denominator
    if numerator is None or denominator is None or denominator < SMALLEST:
        return None
    return 100 * numerator / denominator if 0 <= numerator <= denominator else None
