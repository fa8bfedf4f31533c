"""The spine drawn: forms say the side, and nothing is drawn where there is no scale."""

import pytest

from dashboard.domain.spines import spine
from dashboard.figures.spine_charts import EDGE, drawn, said, spine_chart
from tests.domain.area_makers import KAB, desa, figures
from tests.domain.overview_makers import indicator, plain

OTHERS = {2: (40, 100), 3: (50, 100), 4: (70, 100), 5: (90, 100)}
OWN = desa(1)


def row(own, *, up=True, others=OTHERS, goal=90.0):
    made = {KAB: (310, 500), 1: own, **others}
    return spine(figures(made, of=indicator(up=up), goal=goal), OWN, KAB)


def traces(*rows):
    figure = spine_chart(rows, "Desa Raja")
    return figure, dict(zip(("whole", "half", "target", "own"), figure.data, strict=True))


def test_a_marker_points_to_the_side_it_lies_on():
    _, drawn = traces(row((80, 100)), row((40, 100)), row((60, 100)))
    assert list(drawn["own"].marker.symbol) == ["triangle-right", "triangle-left", "circle"]
    better, worse, alike = drawn["own"].x
    assert worse < alike < 0 < better


def test_bars_span_the_others_and_their_middle_half():
    _, drawn = traces(row((60, 100)))
    (low,), (length,) = drawn["whole"].base, drawn["whole"].x
    assert (low, low + length) == pytest.approx(((40 - 62) / 28, 1))
    (first,), (middle,) = drawn["half"].base, drawn["half"].x
    assert (first, first + middle) == pytest.approx(((47.5 - 62) / 28, (75 - 62) / 28))


def test_where_less_is_better_the_bars_are_turned():
    _, drawn = traces(row((60, 100), up=False))
    (low,), (length,) = drawn["whole"].base, drawn["whole"].x
    assert (low, low + length) == pytest.approx((-1, (62 - 40) / 28))


def test_headings_keep_their_row_empty():
    figure, drawn = traces(None, row((60, 100)))
    assert list(drawn["own"].y) == [1]
    assert tuple(figure.layout.yaxis.range) == (1.5, -0.5)
    assert tuple(figure.layout.xaxis.range) == (-EDGE, EDGE)


def test_an_area_without_a_scale_or_a_sound_figure_has_no_marker():
    assert not drawn(None)
    assert not drawn(row((120, 100)))
    few = {2: (4, 10), 3: (5, 10)}
    assert not drawn(row((2, 10), others=few))
    assert drawn(row((60, 100)))


def test_a_target_beyond_the_row_is_not_drawn():
    _, within = traces(row((60, 100), goal=85.0))
    assert list(within["target"].x) == pytest.approx([23 / 28])
    _, beyond = traces(row((60, 100), goal=95.0))
    assert list(beyond["target"].x) == []


def test_pointing_at_a_marker_says_the_whole_row():
    words = plain(said(row((4, 10), others={**OTHERS, 6: (1, 3)}), "Desa Raja"))
    assert words.split("<br>") == [
        "<b>Sanitasi layak</b>, Agustus 2025",
        "Desa Raja: 40,0 % (4 dari 10), serupa dengan kabupaten",
        "Kabupaten: 62,0 %",
        "4 wilayah lain: 40,0 % sampai 90,0 %",
        "1 tidak ikut (sasaran di bawah 30)",
    ]
