"""The one picture of the gap page, in the view that is chosen."""

from dataclasses import dataclass

from dashboard.domain.credibility import MEASURED_BY
from dashboard.domain.gap_screens import GapScreen
from dashboard.domain.gap_views import GapView
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


def picture(screen: GapScreen, area: str, *, narrow: bool) -> Picture:
    """Draw a view of the gap page. area: code of the one whose pace is drawn.

    Without a target only the shares can be drawn, or what was reported over time.
    """
    standing, ranked, view = screen.standing, screen.gaps, screen.shown
    if view is GapView.LAJU:
        routine = standing.indicator.id in MEASURED_BY
        chart = pace_lines.pace_lines(screen.board, area, routine=routine, narrow=narrow)
        height = pace_lines.NARROW_HEIGHT if narrow else pace_lines.HEIGHT
        return Picture(chart, f"laju {routine} {narrow}", height)
    if view is GapView.PARETO:
        people = standing.indicator.people
        chart = paretos.pareto(ranked, screen.noun, people, narrow=narrow)
        named = chart.look["xaxis"]["tickangle"] != 0
        return Picture(chart, f"pareto {named} {people} {narrow}", paretos.HEIGHT)
    height = row_axes.height(len(ranked), narrow=narrow)
    if standing.target is not None and view is GapView.ANDIL:
        chosen = "" if standing.per_desa else standing.view.kec
        chart = part_bars(ranked, chosen=chosen, narrow=narrow)
        return Picture(chart, f"andil {len(ranked)} {narrow}", height)
    chart = gap_charts.of_standing(standing, ranked, view.by, narrow=narrow)
    return Picture(chart, gap_charts.form(standing, ranked, view.by, narrow=narrow), height)
