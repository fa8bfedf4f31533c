"""What one view of the gap page compares: the same for the page, its table and its download."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.domain.area_codes import Level
from dashboard.domain.gap_views import GapView
from dashboard.domain.gaps import Gap, carriers
from dashboard.domain.pace_boards import PaceBoard
from dashboard.domain.standings import Standing


@dataclass(frozen=True)
class GapScreen:
    """gaps: of the areas compared, in the order of the view. noun: `desa`. hidden: the Pareto that
    was asked for would tell small figures, so the gaps are shown in its place."""

    shown: GapView
    standing: Standing
    gaps: Sequence[Gap]
    board: PaceBoard
    level: Level
    hidden: bool

    @property
    def noun(self) -> str:
        return self.level.value

    @property
    def pareto(self) -> bool:
        return self.shown is GapView.PARETO

    @property
    def listed(self) -> Sequence[Gap]:
        """The rows of the table: in a Pareto those that are short alone."""
        return carriers(self.gaps, 100) if self.pareto else self.gaps

    @property
    def above(self) -> dict[str, str]:
        """The name of the kecamatan by code, where desa of several stand together."""
        if self.level is not Level.DESA or self.standing.view.kec:
            return {}
        return {code: one.above for code, one in self.standing.places.items()}
