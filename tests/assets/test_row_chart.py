"""What of the rows' drawing can be reckoned without a browser."""

import json

import pytest

from tests.assets.asking import ask


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ngabang", [["Ngabang", False]]),
        ("<b>target</b>", [["target", True]]),
        (" <b>346</b> · 21,7 %", [[" ", False], ["346", True], [" · 21,7 %", False]]),
        ("a < b & c", [["a < b & c", False]]),
        ("", []),
    ],
)
def test_bold_is_the_one_mark_a_text_has(text, said):
    assert ask("row_chart.js", f"m.parts({json.dumps(text)})") == said


@pytest.mark.parametrize(("value", "px"), [(-40, 100), (0, 300), (10, 350)])
def test_a_value_lies_at_its_part_of_the_width(value, px):
    axis = {"range": [-40, 40], "domain": [0, 0.5]}
    assert ask("row_chart.js", f"m.scale({json.dumps(axis)}, 100, 800)({value})") == px


def test_rows_are_told_from_the_top():
    axis = {"range": [12.5, -0.5]}
    assert ask("row_chart.js", f"m.scale({json.dumps(axis)}, 424, -390)(0)") == pytest.approx(49)
