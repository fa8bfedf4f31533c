"""One indicator over the areas of one level: the counts of each, as the build fixed them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from dashboard.domain.coverage_rows import read_cell
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.domain.readings import NOTHING, Reading
from dashboard.domain.targets import Target, nearest


class Counts(NamedTuple):
    """What one area reported in the period; None where a part is missing."""

    numerator: int | None
    denominator: int | None
    people: int | None = None
    """Whole people missing to the target, net, fixed in the build."""
    reported: int = 1
    expected: int = 1
    withheld: bool = False
    """The counts are not for whoever asks (R11)."""
    short: int | None = None
    """Whole people missing in the desa that are short."""


@dataclass(frozen=True)
class AreaFigures:
    """One indicator in one period: counts by code of the kabupaten and its areas of one level."""

    indicator: Indicator
    period: str
    target: Target | None
    """Of the kabupaten."""
    counts: Mapping[str, Counts]
    own_targets: Mapping[str, Target] = field(default_factory=dict)
    """Of kecamatan and desa that have one, by code."""

    def goal(self, code: str) -> Target | None:
        """Return the target an area is held to."""
        return nearest(self.own_targets, code, self.target)

    def reading(self, code: str) -> Reading:
        """Read the figure of one area; nothing where it did not report."""
        found = self.counts.get(code)
        if found is None:
            return NOTHING
        row = {
            "numerator": found.numerator,
            "denominator": found.denominator,
            "people": found.people,
            "short": found.short,
            "withheld": found.withheld,
        }
        return read_cell(row, self.indicator, self.goal(code), self.period)

    @property
    def when(self) -> str:
        """Say the period: `Agustus 2025`."""
        return Period.parse(self.period).words

    @property
    def unfinished(self) -> bool:
        return self.indicator.unfinished(self.period)
