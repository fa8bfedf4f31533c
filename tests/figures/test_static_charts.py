"""Charts for slides and paper: lengths, words and gaps as the values have them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.etree import fromstring

from dashboard.domain.briefings import Chart, ChartForm, Series
from dashboard.figures.static_charts import chart_svg
from tests.exports.made_briefing import COVERAGE, TREND

SVG = "{http://www.w3.org/2000/svg}"
SIZE = (900, 400)


def drawn(chart):
    return fromstring(chart_svg(chart, SIZE, 18))


def words(root):
    return [one.text for one in root.iter(f"{SVG}text")]


def test_a_row_without_value_has_words_and_no_bar():
    root = drawn(COVERAGE.chart)
    assert len(list(root.iter(f"{SVG}rect"))) == 1
    assert words(root) == ["Ngabang", "61,5 %", "Mandor", "–", "target 80 %"]


def test_bars_are_as_long_as_their_values():
    chart = Chart(ChartForm.BARS, ("A", "B"), (Series("x", (20.0, 60.0), ("20", "60")),), "%")
    short, long = (float(one.get("width")) for one in drawn(chart).iter(f"{SVG}rect"))
    assert long == pytest.approx(3 * short, abs=0.2)


def test_a_line_is_not_drawn_across_a_missing_year():
    root = drawn(TREND.chart)
    ways = [one for one in root.iter(f"{SVG}line") if one.get("x1") != one.get("x2")]
    assert len(ways) == 1 + 2  # the axis, and the two steps of the series that has every year
    assert "–" not in words(root)


def test_surveys_of_neighbouring_years_are_not_joined_and_other_series_are():
    whole = Series("x", (20.0, 22.0), ("20", "22"), ("survey",))
    for series, steps in ((whole, 0), (replace(whole, tones=("comparator",)), 1)):
        root = drawn(Chart(ChartForm.LINES, ("2023", "2024"), (series,), "%"))
        ways = [one for one in root.iter(f"{SVG}line") if one.get("x1") != one.get("x2")]
        assert len(ways) == 1 + steps  # the axis is one


def test_a_name_longer_than_its_room_is_cut_with_a_sign():
    long = replace(COVERAGE.chart, categories=("Nama kecamatan yang panjang sekali " * 3, "B"))
    assert words(drawn(long))[0].endswith("…")


@given(values=st.lists(st.none() | st.floats(0, 1000), min_size=1, max_size=17))
def test_no_bar_leaves_the_picture(values):
    texts = tuple("–" if one is None else f"{one:.1f}" for one in values)
    names = tuple(f"Kecamatan {place}" for place in range(len(values)))
    chart = Chart(ChartForm.BARS, names, (Series("x", tuple(values), texts),))
    root = drawn(chart)
    for one in root.iter(f"{SVG}rect"):
        assert float(one.get("x")) + float(one.get("width")) <= SIZE[0]
    assert float(root.get("height")) <= SIZE[1]


def test_a_survey_has_its_interval_and_what_stands_beside_it_is_told_once():
    own = replace(
        TREND.chart.series[0], low=(25.0, None, 13.0), high=(29.0, None, None), name="Landak"
    )
    root = drawn(replace(TREND.chart, series=(own, TREND.chart.series[1])))
    upright = [one for one in root.iter(f"{SVG}line") if one.get("x1") == one.get("x2")]
    assert len(upright) == 1  # of the only year whose two ends are known
    assert {"27,0", "15,1", "Landak", "Indonesia 19,8"} <= set(words(root))
    assert "21,6" not in words(root)


def test_only_parts_that_are_drawn_are_written_behind_bars_laid_end_to_end():
    parts = (
        Series("selesai", (2.0, 0.0, 0.0), ("2", "0", "0"), ("tercapai",)),
        Series("lewat", (1.0, 3.0, 0.0), ("1", "3", "0"), ("belum-tercapai",)),
    )
    root = drawn(Chart(ChartForm.STACK, ("A", "B", "C"), parts))
    assert words(root) == ["A", "2 · 1", "B", "3", "C", "0"]
