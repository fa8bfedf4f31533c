"""The small chart of a history: years not joined where counts start anew, open marks in doubt."""

from dataclasses import replace

from dashboard.domain.area_histories import History
from dashboard.domain.indicators import Accumulation, Evidence
from dashboard.domain.method_breaks import MethodBreak
from dashboard.figures.area_trends import area_trend, crossed, joined
from tests.domain.overview_makers import indicator, target
from tests.domain.test_area_histories import point

POINTS = [point("2024-11", 40, 80), point("2024-12", 45, 80), point("2025-01", 5, 20)]


def test_a_cumulative_line_starts_anew_in_january():
    growing = replace(indicator(), accumulation=Accumulation.CUMULATIVE)
    periods = [str(one.period) if one else None for one in joined(History(growing, None, POINTS))]
    assert periods == ["2024-11", "2024-12", None, "2025-01"]
    assert None not in joined(History(indicator(), None, POINTS))


def test_the_target_is_a_line_of_its_own_and_few_people_an_open_mark():
    figure = area_trend(History(indicator(), target(90.0), POINTS))
    (line,) = figure.data
    assert list(line.y) == [50, 56.25, 25]
    assert line.marker.color[0] == line.marker.color[1] != line.marker.color[2]
    assert [shape.y0 for shape in figure.layout.shapes] == [90.0]
    assert "sasaran di bawah 30" in line.hovertext[2]


def test_no_line_crosses_a_break_of_the_method_which_is_marked_and_told():
    found = MethodBreak(("x",), "", "2024-12", "alat diganti", Evidence.SOURCED)
    periods = [
        one and str(one.period) for one in joined(History(indicator(), None, POINTS), [found])
    ]
    assert periods == ["2024-11", None, "2024-12", "2025-01"]
    (line,) = area_trend(History(indicator(), None, POINTS), [found]).layout.shapes
    assert line.x0 == 2024 * 12 + 11.5
    before = MethodBreak(("x",), "", "2024-11", "x", Evidence.SOURCED)
    assert crossed(History(indicator(), None, POINTS), [before, found]) == [found]
    assert found.said == "‖ Desember 2024: alat diganti"


def test_without_a_target_there_is_no_target_line():
    assert area_trend(History(indicator(), None, POINTS)).layout.shapes == ()


def test_a_prevalence_has_a_scale_of_its_own_and_a_coverage_all_of_a_hundred():
    low = area_trend(History(indicator(up=False), None, [point("2024-11", 8, 80)]))
    assert low.layout.yaxis.range[1] < 20
    assert area_trend(History(indicator(), None, POINTS)).layout.yaxis.range[1] > 100
