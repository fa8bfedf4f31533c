"""What became of one indicator since its last period, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from dashboard.domain import numbers
from dashboard.domain.change_causes import REVISING, Cause
from dashboard.domain.change_parts import Split
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.domain.said_parts import said_change, said_parts
from dashboard.domain.share_differences import moved


@dataclass(frozen=True)
class IndicatorChange:
    """The last two periods of one indicator of a kabupaten."""

    indicator: Indicator
    before: str
    period: str
    split: Split

    @property
    def real(self) -> bool:
        """Tell whether what really changed is more than chance (the areas of both periods)."""
        return moved(*self.split.alike)

    @property
    def points(self) -> Fraction:
        return self.split.change

    @property
    def said(self) -> list[tuple[Cause, Fraction]]:
        """Return the parts rounded to tenths of a point, so that they add up to the change said.

        The change is the difference of the two shares as they are said; what rounding leaves
        over goes to the largest part. A part that rounds to nothing is left out.
        """
        return said_parts(self.split.parts, self.said_points)

    @property
    def said_points(self) -> Fraction:
        return said_change(self.split.before, self.split.after)

    @property
    def revised(self) -> bool:
        """Tell whether the number of the period before is no longer the one that was shown."""
        return any(self.split.of(cause) for cause in REVISING)

    @property
    def way(self) -> str:
        """Say both shares with their periods: `61,2 % (Juli 2025) → 64,3 % (Agustus 2025)`."""
        first, last = Period.parse(self.before).words, Period.parse(self.period).words
        before = numbers.percent(self.split.before)
        return f"{before} ({first}) → {numbers.percent(self.split.after)} ({last})"

    @property
    def sentence(self) -> str:
        """Say the change with its parts; up or down only where chance does not explain it."""
        parts = self.said
        if not parts:
            return f"{self.indicator.short_name} tetap {numbers.percent(self.split.after)}."
        words = ", ".join(f"{numbers.points(points)} {cause}" for cause, points in parts)
        doubt = "" if self.real or Cause.REAL not in dict(parts) else "; dalam batas kebetulan"
        moved_by = numbers.points(self.said_points)
        return f"{self.indicator.short_name} {moved_by}: {words}{doubt}."


def largest(changes: Sequence[IndicatorChange], how_many: int = 5) -> list[IndicatorChange]:
    """Return those that moved most in points, most first; ties in the order given."""
    return sorted(changes, key=lambda change: -abs(change.points))[:how_many]
