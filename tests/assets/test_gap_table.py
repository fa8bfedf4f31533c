"""The order of the gap table, asked through Node where there is one."""

import json

import pytest

from tests.assets.asking import ask

ROWS = {
    "heads": ["Desa", "Kurang", "Putusan"],
    "names": ["Raja", "Ambarang", "Desa 10", "Desa 9"],
    "cells": [["1.284", "12 di atas target", "", "900"]],
    "verdicts": [2, 0, 3, 2],
}


@pytest.mark.parametrize(
    ("head", "turn", "places"),
    [
        (0, 0, [0, 1, 2, 3]),
        (0, 1, [1, 3, 2, 0]),
        (0, -1, [0, 2, 3, 1]),
        (1, -1, [0, 3, 1, 2]),
        (1, 1, [1, 3, 0, 2]),
        (2, 1, [1, 0, 3, 2]),
    ],
)
def test_a_head_sorts_its_column_and_what_has_no_number_comes_last(head, turn, places):
    assert ask("gap_table.js", f"m.order({json.dumps(ROWS)}, {head}, {turn})") == places
