"""The rules of the line of periods."""

import pytest

from tests.assets.asking import ask


def test_a_period_is_said_in_few_letters():
    said = ask("timeline.js", '["2025", "2025-08", "2025-Q2", "2025-S1"].map(m.short)')
    assert said == ["2025", "Agu 2025", "TW II 2025", "sem. I 2025"]


@pytest.mark.parametrize(
    ("number", "places"),
    [(1, [0]), (3, [0, 1, 2]), (7, [0, 1, 2, 3, 4, 5, 6]), (44, [0, 11, 19, 27, 35, 43])],
)
def test_some_periods_of_a_line_carry_their_words(number, places):
    assert ask("timeline.js", f"m.labelled({number})") == places


def test_after_the_last_period_the_first_is_played():
    assert ask("timeline.js", "[m.following(0, 3), m.following(2, 3)]") == [1, 0]
