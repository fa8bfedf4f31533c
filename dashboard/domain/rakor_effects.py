"""Before and after of an action: its success indicator when it was agreed, and now."""

from dataclasses import dataclass
from fractions import Fraction

from dashboard.domain import numbers
from dashboard.domain.change_causes import Counts
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.domain.rakor_changes import restarts
from dashboard.domain.said_parts import said_change
from dashboard.domain.share_differences import moved


@dataclass(frozen=True)
class AreaNumber:
    """The last number of an indicator in one area. denominator: 0 where there is none."""

    indicator: str
    area: str
    period: str
    numerator: int
    denominator: int

    @property
    def counts(self) -> Counts:
        return Counts(self.numerator, self.denominator)


@dataclass(frozen=True)
class Effect:
    """A number then and now; None where nobody reported. place: name of the area.

    target: in percent, None where none is set.
    """

    indicator: Indicator
    place: str
    before: AreaNumber | None
    now: AreaNumber | None
    target: float | None = None

    @property
    def share(self) -> bool:
        """Tell whether it is read as a share of the sasaran."""
        return self.indicator.percent

    def value(self, one: AreaNumber) -> Fraction | None:
        """Return a number as it is read; None for a share without a sasaran."""
        if not self.share:
            return Fraction(one.numerator)
        return Fraction(100 * one.numerator, one.denominator) if one.denominator else None

    def written(self, one: AreaNumber) -> str:
        value = self.value(one)
        said = numbers.percent(value) if self.share else numbers.decimal(value, 0)
        return f"{said} ({Period.parse(one.period).words})"

    @property
    def newer(self) -> bool:
        """Tell whether there is a number after the one known when it was agreed."""
        if self.before is None or self.now is None:
            return False
        return Period.parse(self.before.period) < Period.parse(self.now.period)

    @property
    def change(self) -> Fraction | None:
        """Return the change as it is said; None where it cannot be."""
        if self.before is None or self.now is None or not self.newer:
            return None
        if restarts(self.indicator, self.before.period, self.now.period):
            return None
        before, after = self.value(self.before), self.value(self.now)
        if before is None or after is None:
            return None
        return said_change(before, after, 1 if self.share else 0)

    @property
    def better(self) -> bool | None:
        """Tell whether a share moved the right way beyond chance; None where none can tell."""
        change = self.change
        if not change or not self.share or self.before is None or self.now is None:
            return None
        if not moved(self.before.counts, self.now.counts):
            return None
        return (change > 0) is self.indicator.up

    @property
    def sentence(self) -> str:
        """Say it: `Saat disepakati 54,1 % (Juli 2025), kini 61,0 % (Agustus 2025): +6,9 poin.`"""
        if self.before is None:
            now = f"; kini {self.written(self.now)}" if self.now else ""
            return f"Belum ada angka saat disepakati{now}."
        said = f"Saat disepakati {self.written(self.before)}"
        if self.now is None:
            return f"{said}; kini tidak ada angka."
        if not self.newer:
            return f"{said}; belum ada angka periode sesudahnya."
        said += f", kini {self.written(self.now)}"
        if self.change is None:
            return f"{said}; mulai lagi dari Januari, tidak dibandingkan."
        return f"{said}: {self._moved(self.change)}."

    def _moved(self, change: Fraction) -> str:
        if not change:
            return "tetap"
        if not self.share:
            return f"{numbers.decimal(change, 0, signed=True)} {self.indicator.unit}"
        word = {True: "membaik", False: "memburuk", None: "dalam batas kebetulan"}[self.better]
        return f"{numbers.points(change)}, {word}"
