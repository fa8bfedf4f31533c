"""The gap chart: rows worst first, bars from zero, what is missing told apart."""

from copy import deepcopy
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.domain import tokens
from dashboard.domain.gaps import Measure
from dashboard.figures.area_shares import share_bars
from dashboard.figures.gap_people import people_text
from dashboard.figures.gaps import Words, gap_bars
from dashboard.figures.row_axes import height, ticks
from tests.domain.gap_makers import ranked

WORDS = Words("target", "80 %", "Kurang (ibu hamil)")
LANDAK = {
    "Ngabang": (400, 700),
    "Mandor": (200, 300),
    "Menyuke": (20, 100),
    "Sompak": (190, 200),
    "Meranti": (None, None),
    "Jelimpo": (120, 100),
    "Raja": (3, 10),
}
BY_PEOPLE = ["Ngabang", "Menyuke", "Mandor", "Raja", "Sompak", "Jelimpo", "Meranti"]


def chart(counts=LANDAK, by=Measure.ORANG, **more):
    return gap_bars(ranked(counts, by=by), WORDS, by=by, up=True, **more)


def traces(figure, kind, axis):
    data = figure.to_plotly_json()["data"]
    return [one for one in data if one["type"] == kind and one.get("xaxis") == axis]


def patched(figure, changes):
    """Return a figure as the browser makes it of a Patch."""
    held = deepcopy(figure)
    for one in changes.to_plotly_json()["operations"]:
        *way, last = one["location"]
        node = held
        for step in way:
            node = node[step]
        node[last] = one["params"]["value"]
    return held


def plain(figure):
    return figure.to_plotly_json()


def test_rows_stand_worst_first_from_the_top():
    axis = chart().whole().layout.yaxis
    assert list(axis.ticktext) == BY_PEOPLE
    assert tuple(axis.range) == (6.5, -0.5)


def test_people_are_bars_from_zero_and_only_where_missing():
    figure = chart().whole()
    (bars,) = traces(figure, "bar", "x2")
    assert list(bars["x"]) == [160, 60, 40, 5, 0, 0, 0]
    assert figure.layout.xaxis2.range[0] == 0


def test_points_are_bars_in_their_class_and_none_without_a_trusted_figure():
    _, bars = traces(chart().whole(), "bar", "x")
    assert list(bars["x"]) == [-22.9, -60, -13.3, -50, 15, None, None]
    looks = [tokens.diverging()[place].fill for place in (0, 0, 1, 0, 5)]
    assert list(bars["marker"]["color"])[:5] == looks


def test_what_did_not_report_is_hatched_over_the_whole_panel():
    figure = chart().whole()
    hatch, _ = traces(figure, "bar", "x")
    low, high = figure.layout.xaxis.range
    assert list(hatch["x"]) == [None] * 6 + [pytest.approx(high - low)]
    assert hatch["base"] == low
    assert hatch["marker"]["pattern"]["shape"] == "/"


def test_few_cases_are_dotted():
    _, bars = traces(chart().whole(), "bar", "x")
    assert list(bars["marker"]["pattern"]["shape"]) == ["", "", "", ".", "", "", ""]


def test_every_row_says_people_and_andil_or_why_not():
    found = ranked(LANDAK)
    assert [people_text(one, up=True).replace("\u00a0", " ") for one in found] == [
        "<b>160</b> · 60,4 %",
        "<b>60</b> · 22,6 %",
        "<b>40</b> · 15,1 %",
        "<b>5</b> · 1,9 %",
        "30 di atas target",
        "120 dari 100, tidak dihitung",
        "belum lapor",
    ]
    # Where a figure is withheld nobody can be told a part of the whole.
    assert people_text(replace(found[0], share=None), up=True) == "<b>160</b>"


def test_a_line_stands_where_half_and_most_are_carried():
    *_, lines = traces(chart().whole(), "scatter", "x3")
    assert list(lines["y"]) == [0.5, 0.5, None, 1.5, 1.5, None]
    *_, none = traces(chart(by=Measure.POIN).whole(), "scatter", "x3")
    assert list(none["y"]) == []


def test_a_narrow_chart_has_only_the_panel_of_the_measure():
    people, points = chart(narrow=True).whole(), chart(by=Measure.POIN, narrow=True).whole()
    assert not traces(people, "bar", "x")
    assert traces(people, "bar", "x2")
    assert traces(points, "bar", "x")
    assert not traces(points, "bar", "x2")
    assert not people.layout.yaxis.showticklabels


def test_the_chosen_kecamatan_stands_out():
    assert chart(chosen="Mandor").whole().layout.yaxis.ticktext[2] == "<b>Mandor</b>"


def test_height_grows_with_the_rows():
    assert height(30, narrow=False) - height(13, narrow=False) == 17 * 30
    assert height(1, narrow=True) > height(1, narrow=False)


def test_shares_alone_are_drawn_from_zero_where_no_target_is_set():
    found = ranked(LANDAK, None)
    figure = share_bars(found, (20, 40, 60, 80), up=True).whole()
    hatch, bars = traces(figure, "bar", "x")
    assert list(bars["x"]) == [20, 30, 57.1, 66.7, 95, None, None]
    assert hatch["x"][-1] > 0
    assert figure.layout.xaxis.range[0] == 0


@pytest.mark.parametrize(
    ("span", "said"),
    [
        ((-24, 22), ["−20", "−10", "batas", "+10", "+20"]),
        ((-5.5, 5.5), ["−4", "−2", "batas", "+2", "+4"]),
    ],
)
def test_zero_on_the_axis_of_points_is_the_target(span, said):
    assert ticks("xaxis", *span, target="batas")["xaxis.ticktext"] == said


@given(low=st.floats(-100, 0), high=st.floats(1, 10**8))
def test_marks_are_few_whole_and_within_the_axis(low, high):
    marks = ticks("xaxis2", low, high)["xaxis2.tickvals"]
    assert 1 <= len(marks) <= 8
    assert all(low <= mark <= high for mark in marks)


COUNTS = st.one_of(st.just((None, None)), st.tuples(st.integers(0, 60), st.integers(0, 50)))
ROWS = st.lists(COUNTS, min_size=4, max_size=4)


@settings(max_examples=25, deadline=None)
@given(ROWS, ROWS, st.sampled_from(Measure), st.booleans())
def test_numbers_sent_make_the_figure_that_would_be_drawn(before, after, by, narrow):
    first = chart(dict(zip("abcd", before, strict=True)), by, narrow=narrow)
    second = chart(dict(zip("efgh", after, strict=True)), by, narrow=narrow)
    held = patched(plain(first.whole()), second.changes())
    wanted = patched(plain(second.whole()), second.changes())
    assert held == wanted


@settings(max_examples=10, deadline=None)
@given(ROWS, ROWS, st.booleans())
def test_shares_sent_make_the_figure_that_would_be_drawn(before, after, narrow):
    def shares(names, counts):
        found = ranked(dict(zip(names, counts, strict=True)), None)
        return share_bars(found, (20, 40, 60, 80), up=True, narrow=narrow)

    first, second = shares("abcd", before), shares("efgh", after)
    held = patched(plain(first.whole()), second.changes())
    assert held == patched(plain(second.whole()), second.changes())
