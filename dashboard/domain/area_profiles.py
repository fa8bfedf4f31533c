"""Everything a profile says of one area in one month, from one version."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dashboard.domain.area_figures import AreaFigures
from dashboard.domain.area_histories import History
from dashboard.domain.area_places import AreaPlace
from dashboard.domain.coverage_rows import CoverageRow
from dashboard.domain.coverage_sentences import coverage
from dashboard.domain.indicator_gaps import IndicatorGap
from dashboard.domain.overview_sentences import decide
from dashboard.domain.periods import Period
from dashboard.domain.routine_months import RoutineMonth
from dashboard.domain.spines import Spine
from dashboard.domain.standing_parts import LokusList
from dashboard.domain.worst_gaps import largest

ROUTINE, MEASURED = "stunting_prevalence_routine", "measurement_coverage"


@dataclass(frozen=True)
class AreaProfile:
    place: AreaPlace
    month: str
    figures: Sequence[AreaFigures]
    """Every indicator with a figure of the kabupaten, counts of all areas of the level."""
    spines: Sequence[Spine]
    """Empty for a kabupaten: nothing stands beside it."""
    histories: Mapping[str, History]
    """Of the key indicators that have figures."""
    lokus: Sequence[LokusList]
    """Every year whose SK was loaded, oldest first."""

    @property
    def when(self) -> str:
        return Period.parse(self.month).words

    @property
    def own(self) -> list[AreaFigures]:
        """The indicators that the area itself has a figure of."""
        return [one for one in self.figures if self.place.code in one.counts]

    @property
    def gaps(self) -> list[IndicatorGap]:
        """The shares of the area that have a target."""
        code = self.place.code
        return [
            IndicatorGap(
                one.indicator,
                one.period,
                one.reading(code),
                goal,
                one.counts[code].reported,
                one.counts[code].expected,
            )
            for one in self.own
            if (goal := one.goal(code)) is not None and one.indicator.percent
        ]

    @property
    def routine(self) -> RoutineMonth | None:
        """The last month of routine stunting, with who was measured in the same month."""
        by_id = {one.indicator.id: one for one in self.own}
        share, measured = by_id.get(ROUTINE), by_id.get(MEASURED)
        if share is None:
            return None
        own = share.counts[self.place.code]
        same = measured if measured is not None and measured.period == share.period else None
        sasaran = same.counts[self.place.code] if same else None
        return RoutineMonth(
            period=share.period,
            stunted=own.numerator,
            assessed=own.denominator,
            measured=sasaran.numerator if sasaran else None,
            sasaran=sasaran.denominator if sasaran else None,
            reported=own.reported,
            expected=own.expected,
        )

    @property
    def reached(self) -> str:
        """Say how many targets the area reaches and which one is farthest."""
        code = self.place.code
        rows = [
            CoverageRow(
                one.indicator,
                Period.parse(one.period),
                one.goal(code),
                None,
                {code: one.reading(code)},
                {},
            )
            for one in self.own
        ]
        return coverage(rows, code, place=self.place.words, until=self.when)

    @property
    def largest_gap(self) -> str:
        """Say the gap with most people missing; empty where none can be judged."""
        gaps = self.gaps
        return decide(gaps, self.when) if largest(gaps) else ""
