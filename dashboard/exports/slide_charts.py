"""A chart of a paparan as a native chart of slides, with its own small workbook behind it."""

from typing import TYPE_CHECKING, Any

from dashboard.domain import tokens
from dashboard.domain.briefings import Chart, ChartForm, Series
from dashboard.domain.tones import fill, ink
from dashboard.exports.slide_parts import FONT, Box, colour

if TYPE_CHECKING:
    from pptx.slide import Slide

DEFAULT = "coverage-4"
CROWDED = 14
"""Rows of bars that letters of 14 points have room for."""
NARROW = 0.09
"""Share of the longest row below which a part of it is not labelled."""
ROOM = 1.45
"""Length of the axis over its longest bar: the words of a bar stand behind it."""


def add_chart(slide: "Slide", chart: Chart, box: Box) -> None:
    """Add the chart; what stands beside a bar is the text of the paparan, not a new rounding."""
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION
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
    points = 14 if len(chart.categories) <= CROWDED else 10
    made.font.size, made.font.name = Pt(points), FONT
    made.has_title = False
    made.has_legend = len(made.plots[0].series) > 1
    if made.has_legend:
        made.legend.include_in_layout = False
        made.legend.position = XL_LEGEND_POSITION.BOTTOM
    lined = chart.form is ChartForm.LINES
    if not lined:
        made.category_axis.reverse_order = True
        made.plots[0].gap_width = 55
    made.value_axis.visible = lined
    made.value_axis.has_major_gridlines = lined
    made.value_axis.minimum_scale = 0
    if chart.form is ChartForm.BARS:
        made.value_axis.maximum_scale = _most(chart) * ROOM
    for one, drawn in zip(chart.series, made.plots[0].series, strict=False):
        # A narrow part has no room for words, nor has a second line; the table has them all.
        if not lined or one is chart.series[0]:
            least = _most(chart) * NARROW if chart.form is ChartForm.STACK else 0
            _label(one, drawn, points, chart.form, least)
        _paint(one, drawn, lined=lined)


def _most(chart: Chart) -> float:
    if chart.form is not ChartForm.STACK:
        return max([value or 0 for one in chart.series for value in one.values], default=0) or 1
    rows = range(len(chart.categories))
    return max([sum(one.values[row] or 0 for one in chart.series) for row in rows], default=0) or 1


def _label(one: Series, drawn: Any, points: float, form: ChartForm, least: float) -> None:
    from pptx.enum.chart import XL_LABEL_POSITION
    from pptx.util import Pt

    places = {
        ChartForm.BARS: XL_LABEL_POSITION.OUTSIDE_END,
        ChartForm.STACK: XL_LABEL_POSITION.CENTER,
        ChartForm.LINES: XL_LABEL_POSITION.ABOVE,
    }
    for place, words in enumerate(one.texts):
        value = one.values[place]
        if value is None or not words or value < least:
            continue
        label = drawn.points[place].data_label
        label.text_frame.text, label.text_frame.word_wrap = words, False
        label.position = places[form]
        run = label.text_frame.paragraphs[0].runs[0]
        run.font.size, run.font.bold, run.font.name = Pt(points), True, FONT
        if form is ChartForm.STACK:
            run.font.color.rgb = colour(ink(_tone(one, place)))


def _tone(one: Series, place: int) -> str:
    return one.tones[min(place, len(one.tones) - 1)] if one.tones else DEFAULT


def _paint(one: Series, drawn: Any, *, lined: bool) -> None:
    from pptx.util import Pt

    if lined:
        look = tokens.series(one.tones[0] if one.tones else "survey")
        drawn.smooth = False
        if look["interval"]:  # surveys of two years are never joined: `tokens.series.about`
            drawn.format.line.fill.background()
        else:
            drawn.format.line.color.rgb = colour(look["colour"])
            drawn.format.line.width = Pt(3)
        drawn.marker.format.fill.solid()
        drawn.marker.format.fill.fore_color.rgb = colour(look["colour"])
        return
    if one.tones and len(one.tones) == 1:
        drawn.format.fill.solid()  # its square in the legend
        drawn.format.fill.fore_color.rgb = colour(fill(one.tones[0]))
    for place, value in enumerate(one.values):
        if value is not None:
            point = drawn.points[place].format.fill
            point.solid()
            point.fore_color.rgb = colour(fill(_tone(one, place)))
