"""The one picture of the gap page, in the view that is chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.domain.credibility import MEASURED_BY
from dashboard.domain.gap_views import GapView
from dashboard.domain.gaps import Gap
from dashboard.domain.pace_boards import PaceBoard
from dashboard.domain.standings import Standing
from dashboard.figures import gap_charts, pace_lines, paretos, row_axes
from dashboard.figures.charts import Chart
from dashboard.figures.gap_parts import part_bars


@dataclass(frozen=True)
class Picture:
    chart: Chart
    form: str
    """Charts of one form differ in numbers alone."""
    height: int
    """px"""


def picture(
    view: GapView,
    standing: Standing,
    ranked: Sequence[Gap],
    board: PaceBoard,
    area: str,
    *,
    noun: str,
    narrow: bool,
) -> Picture:
    """Draw a view. ranked: the areas it compares. area: code of the one whose pace is drawn.

    Without a target only the shares can be drawn, or what was reported over time.
    """
    if view is GapView.LAJU:
        routine = standing.indicator.id in MEASURED_BY
        chart = pace_lines.pace_lines(board, area, routine=routine, narrow=narrow)
        height = pace_lines.NARROW_HEIGHT if narrow else pace_lines.HEIGHT
        return Picture(chart, f"laju {routine} {narrow}", height)
    if standing.target is not None and view is GapView.PARETO:
        chart = paretos.pareto(ranked, noun, standing.indicator.people, narrow=narrow)
        named = chart.look["xaxis"]["tickangle"] != 0
        people = standing.indicator.people
        return Picture(chart, f"pareto {named} {people} {narrow}", paretos.HEIGHT)
    height = row_axes.height(len(ranked), narrow=narrow)
    if standing.target is not None and view is GapView.ANDIL:
        chosen = "" if standing.per_desa else standing.view.kec
        chart = part_bars(ranked, chosen=chosen, narrow=narrow)
        return Picture(chart, f"andil {len(ranked)} {narrow}", height)
    chart = gap_charts.of_standing(standing, ranked, view.by, narrow=narrow)
    return Picture(chart, gap_charts.form(standing, ranked, view.by, narrow=narrow), height)
