import pytest

from dashboard.domain import tokens
from dashboard.domain.chart_template import chart_template


def test_more_is_better_in_blue_and_worse_in_brown():
    assert tokens.ramp(up=True)[4].fill == "#183070"
    assert tokens.ramp(up=False)[4].fill == "#621F14"
    assert [each.dark for each in tokens.ramp(up=True)] == [False, False, False, True, True]


@pytest.mark.parametrize(
    ("points", "key"),
    [
        (-20, "m3"),
        (-19.9, "m2"),
        (-10, "m2"),
        (-9.9, "m1"),
        (-2.1, "m1"),
        (-2, "zero"),
        (2, "zero"),
        (2.1, "p1"),
        (10, "p2"),
        (19.9, "p2"),
        (20, "p3"),
    ],
)
def test_a_gap_falls_into_the_class_the_legend_says(points, key):
    assert tokens.diverging()[tokens.gap_class(points)].key == key


def test_verdicts_have_word_symbol_and_colour_in_their_order():
    signs = list(tokens.verdicts().values())
    assert [sign.word for sign in signs] == [
        "Tercapai",
        "Sekitar target",
        "Belum tercapai",
        "Tidak dinilai",
        "Periksa data",
    ]
    assert [sign.symbol for sign in signs] == ["✓", "≈", "×", "○", "⚠"]
    assert [sign.dashed for sign in signs] == [False, False, False, True, False]


def test_a_verdict_is_found_by_its_word():
    assert tokens.verdict("belum tercapai").class_name == "belum-tercapai"
    assert tokens.verdict("belum_tercapai").fill == "#F59840"


def test_the_chart_template_speaks_indonesian_and_grows_on_the_projector():
    laptop, layar = chart_template()["layout"], chart_template("layar")["layout"]
    assert (laptop["separators"], laptop["font"]["size"]) == (",.", 13)
    assert (layar["font"]["size"], layar["yaxis"]["gridcolor"]) == (28, "#8B95A1")
    assert tokens.load()["chart"]["plotly"]["font"]["size"] == 13, "the source stays untouched"


def test_the_map_has_its_lines():
    assert (tokens.NO_DATA, tokens.LOKUS["core_width"]) == ("#F1F2F4", 2.8)
    assert tokens.page(hall=True)["ink"] == "#000000"
