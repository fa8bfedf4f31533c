"""Where the script of the trend panels puts months and values, and where a line may not run."""

from tests.assets.asking import ask

POINTS = "[[24300,40,35,45,1,1],[24301,50,45,55,1,0],[24304,60,55,65,1,0]]"


def test_months_and_values_have_their_place_between_the_ends():
    x = ask("sparklines.js", f"[24300, 24302, 24304].map(m.scales({POINTS}, [0, 100]).x)")
    y = ask("sparklines.js", f"[0, 50, 100].map(m.scales({POINTS}, [0, 100]).y)")
    assert x == [40, 176, 312]
    assert y == [98, 53, 8]


def test_a_single_figure_stands_in_the_middle():
    assert ask("sparklines.js", "m.scales([[24300, 5]], [0, 10]).x(24300)") == 180


def test_no_line_crosses_a_break_or_a_year_that_starts_anew():
    sizes = "m.runs({}, {}).map((run) => run.length)"
    assert ask("sparklines.js", sizes.format(POINTS, "[]")) == [3]
    assert ask("sparklines.js", sizes.format(POINTS, '[[24303, "alat baru"]]')) == [2, 1]
    again = POINTS.replace("[24304,60,55,65,1,0]", "[24304,60,55,65,1,1]")
    assert ask("sparklines.js", sizes.format(again, "[]")) == [2, 1]
