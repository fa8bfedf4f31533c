"""People missing in words, the net only where it is another number."""

from dataclasses import replace

import pytest

from dashboard.domain.shortfall_words import missing_words
from tests.domain.gap_makers import IRON, LESS_IS_BETTER, reading


@pytest.mark.parametrize(
    ("people", "short", "words"),
    [
        (290, 312, "312 ibu hamil (neto 290)"),
        (312, 312, "312 ibu hamil"),
        (0, 12, "12 ibu hamil (neto 0)"),
        (-1005, 12, "12 ibu hamil (neto 1.005 di atas target)"),
        (1284, None, "1.284 ibu hamil"),
        (-5, 0, "0 ibu hamil"),
    ],
)
def test_who_is_missing_and_the_net(people, short, words):
    assert missing_words(replace(reading(1, 2), people=people, short=short), IRON) == words


def test_words_turn_where_less_is_better():
    found = replace(reading(1, 2, up=False), people=-7, short=3)
    assert missing_words(found, LESS_IS_BETTER) == "3 balita (neto 7 di bawah batas)"
