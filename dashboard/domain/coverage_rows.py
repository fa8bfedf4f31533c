"""One indicator in its own last period: the kabupaten and its kecamatan against the target."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.domain.readings import NOTHING, Reading, read
from dashboard.domain.reporting_words import Heard
from dashboard.domain.targets import Target
from dashboard.domain.verdicts import Judgement, Verdict


@dataclass(frozen=True)
class CoverageRow:
    """One indicator in one period with the readings of the kabupaten and its kecamatan."""

    indicator: Indicator
    period: Period
    target: Target | None
    """The kabupaten's, that figures are judged by where an area has none of its own."""
    national: Target | None
    """A national count (R6): shown beside the kabupaten's figure, never judged."""
    readings: Mapping[str, Reading]
    """By area code; an area that reported nothing has none."""
    reported: Mapping[str, tuple[int, int]]
    """How many of the areas below each area reported, and of how many."""
    on_time: Mapping[str, int | None] = field(default_factory=dict)
    """How many of those reported on time; None where no due day is set."""
    made_of: Mapping[str, str] = field(default_factory=dict)
    """The level those are of; the lowest one of the indicator where it is not said."""

    def reading(self, code: str) -> Reading:
        return self.readings.get(code, NOTHING)

    def goal(self, code: str) -> Target | None:
        """Return the target an area is held to."""
        return self.reading(code).target or self.target

    def heard(self, code: str) -> Heard:
        """Return who reported the figure of an area."""
        made_of = self.made_of.get(code, self.indicator.lowest_level)
        return Heard.of(made_of, *self.reported.get(code, (0, 0)), self.on_time.get(code))

    @property
    def counted(self) -> bool:
        """Tell whether the figure is a count: so many children, families, cycles."""
        return not self.indicator.percent

    @property
    def by_kecamatan(self) -> bool:
        """Tell whether the indicator exists below the kabupaten."""
        return any(len(code) > len("61.08") for code in self.readings)

    @property
    def cumulative(self) -> bool:
        """Tell whether the figure holds everything since January."""
        return self.indicator.accumulation.grows

    def gap(self, code: str) -> float | None:
        """Return points to the target, minus always worse; None where there is no such gap."""
        reading = self.reading(code)
        goal = self.goal(code)
        if goal is None or self.counted or reading.verdict is Verdict.PERIKSA_DATA:
            return None
        return reading.gap(goal, up=self.indicator.up)

    def furthest(self, codes: Sequence[str]) -> tuple[str, float] | None:
        """Return the area furthest below its target and its gap; None where none falls short."""
        short = [
            (code, gap)
            for code in codes
            if self.reading(code).verdict is Verdict.BELUM_TERCAPAI
            and (gap := self.gap(code)) is not None
        ]
        return min(short, key=lambda pair: pair[1], default=None)


def read_cell(
    row: Mapping[str, Any], indicator: Indicator, target: Target | None, period: str
) -> Reading:
    """Read one row of the query; a count has no denominator and is never judged."""
    if indicator.has_denominator or row.get("withheld"):
        return read(row, indicator, target, period)
    counted = Judgement(Verdict.TIDAK_DINILAI, "jumlah, bukan persen")
    return Reading(int(row["numerator"]), None, None, counted)
