"""A chart of a paparan as a native chart of slides, with its own small workbook behind it."""

from typing import TYPE_CHECKING, Any

from dashboard.domain import tokens
from dashboard.domain.briefings import Chart, ChartForm, Series
from dashboard.domain.tones import fill
from dashboard.exports.slide_parts import FONT, Box, colour

if TYPE_CHECKING:
    from pptx.slide import Slide

DEFAULT = "coverage-4"


def add_chart(slide: "Slide", chart: Chart, box: Box) -> None:
    """Add the chart; what stands beside a bar is the text of the paparan, not a new rounding."""
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE
    from pptx.util import Pt

    kinds = {
        ChartForm.BARS: XL_CHART_TYPE.BAR_CLUSTERED,
        ChartForm.STACK: XL_CHART_TYPE.BAR_STACKED,
        ChartForm.LINES: XL_CHART_TYPE.LINE_MARKERS,
    }
    data = CategoryChartData()
    data.categories = chart.categories
    for one in chart.series:
        data.add_series(one.name, one.values)
    if chart.target is not None and chart.form is ChartForm.LINES:
        data.add_series(chart.target_words, [chart.target] * len(chart.categories))
    made = slide.shapes.add_chart(kinds[chart.form], *box, data).chart
    made.font.size, made.font.name = Pt(14), FONT
    made.has_legend = len(made.plots[0].series) > 1
    if made.has_legend:
        made.legend.include_in_layout = False
    lined = chart.form is ChartForm.LINES
    if not lined:
        made.category_axis.reverse_order = True
        made.plots[0].gap_width = 55
    made.value_axis.visible = lined
    made.value_axis.has_major_gridlines = lined
    made.value_axis.minimum_scale = 0
    for one, drawn in zip(chart.series, made.plots[0].series, strict=False):
        _label(one, drawn)
        _paint(one, drawn, lined=lined)


def _label(one: Series, drawn: Any) -> None:
    from pptx.util import Pt

    for place, words in enumerate(one.texts):
        if one.values[place] is not None and words:
            frame = drawn.points[place].data_label.text_frame
            frame.text = words
            run = frame.paragraphs[0].runs[0]
            run.font.size, run.font.bold, run.font.name = Pt(14), True, FONT


def _paint(one: Series, drawn: Any, *, lined: bool) -> None:
    from pptx.util import Pt

    if lined:
        look = tokens.load()["series"]["items"].get(one.tones[0] if one.tones else "survey")
        drawn.smooth = False
        drawn.format.line.color.rgb = colour(look["colour"])
        drawn.format.line.width = Pt(3)
        drawn.marker.format.fill.solid()
        drawn.marker.format.fill.fore_color.rgb = colour(look["colour"])
        return
    for place, value in enumerate(one.values):
        if value is not None:
            tone = one.tones[min(place, len(one.tones) - 1)] if one.tones else DEFAULT
            point = drawn.points[place].format.fill
            point.solid()
            point.fore_color.rgb = colour(fill(tone))
