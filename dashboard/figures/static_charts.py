"""A chart of a paparan as SVG: the same picture on the wall, on paper and in the offline file."""

from dashboard.domain.briefings import Chart, ChartForm
from dashboard.figures.static_bars import bars
from dashboard.figures.static_lines import lines
from dashboard.figures.svg_parts import drawing

ROW = 2.1
"""Height of a row of bars over the size of the font; more room makes them no thicker."""


def chart_svg(chart: Chart, size: tuple[int, int], font: float) -> str:
    """Return the picture. size: px it may fill; bars take only what their rows need."""
    width, height = size
    if chart.form is ChartForm.LINES:
        return drawing(width, height, lines(chart, size, font))
    rows = len(chart.categories) * font * ROW + (font * 1.8 if chart.target is not None else 0)
    needed = min(height, round(rows))
    return drawing(width, needed, bars(chart, (width, needed), font))
