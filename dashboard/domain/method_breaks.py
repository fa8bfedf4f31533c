"""Where the way of counting changed: figures before and after are never compared."""

from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.domain.histories import month_of, month_words
from dashboard.domain.indicators import Evidence
from dashboard.domain.periods import Period
from dashboard.domain.targets import upward


@dataclass(frozen=True)
class MethodBreak:
    """One row of `reference/method_breaks.csv`."""

    indicators: tuple[str, ...]
    area_code: str
    """Empty for the nation."""
    since: str
    """The first period counted in the new way."""
    what: str
    """What changed, as a chart says it."""
    evidence: Evidence
    note: str = ""
    sources: tuple[str, ...] = ()

    @property
    def month(self) -> int:
        """The first month of the new way, as in `Point`."""
        return month_of(Period.parse(self.since).first_day)

    @property
    def words(self) -> str:
        """Say what changed, and that it is to be checked where no source confirms it."""
        return f"{self.what} ({self.evidence.doubt})" if self.evidence.doubt else self.what

    @property
    def said(self) -> str:
        """Say it below a chart, after the sign of its line: `‖ Januari 2023: alat diganti`."""
        return f"‖ {month_words(self.month)}: {self.words}"


def breaks_of(breaks: Iterable[MethodBreak], indicator: str, area_code: str) -> list[MethodBreak]:
    """Return the breaks that concern an indicator in an area, oldest first."""
    above = upward(area_code)
    found = [one for one in breaks if indicator in one.indicators and one.area_code in above]
    return sorted(found, key=lambda one: one.month)
