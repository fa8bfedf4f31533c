"""An indicator as columns of a table: which are added to its numerator and its denominator."""

from dataclasses import dataclass

from dashboard.domain.indicators import Indicator


@dataclass(frozen=True)
class Measure:
    """Positions of columns. percent: the column of a source that gives no counts."""

    indicator: Indicator
    numerator: tuple[int, ...] = ()
    denominator: tuple[int, ...] = ()
    percent: int | None = None

    @property
    def columns(self) -> tuple[int, ...]:
        """The columns that hold counts."""
        return self.numerator + self.denominator
