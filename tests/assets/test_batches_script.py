"""The search and the count of the list of files, asked through Node where there is one."""

import json

import pytest

from tests.assets.asking import ask

ROWS = {
    "codes": ["B-0003", "B-0002", "B-0001"],
    "names": ["KRS_LANDAK_2025-S1.csv", "Status_Gizi_2025-08.xlsx", "Status_Gizi_2025-07.xlsx"],
    "sources": ["verval KRS", "e-PPGBM", "e-PPGBM"],
    "periods": ["semester I 2025", "Agustus 2025", "Juli 2025"],
    "standing": ["dihitung", "ditarik", "dihitung"],
    "status_by": ["15 Sep 2025, Siti", "15 Sep 2025, Budi", "15 Sep 2025, Siti"],
    "status": [1, 0, 2],
    "counts": [1, 0, 1],
}


@pytest.mark.parametrize(
    ("search", "shown", "places"),
    [
        ("", "semua", [0, 1, 2]),
        ("", "dihitung", [0, 2]),
        ("gizi", "semua", [1, 2]),
        ("GIZI  juli", "semua", [2]),
        ("siti data tetap", "semua", [2]),
        ("ditarik", "dihitung", []),
        ("b-0003", "dihitung", [0]),
    ],
)
def test_each_word_of_a_search_is_found_somewhere_in_the_row(search, shown, places):
    asked = f"m.found({json.dumps(ROWS)}, {json.dumps(search)}, {json.dumps(shown)})"
    assert ask("batches.js", asked) == places


def test_the_count_says_of_how_many():
    assert ask("batches.js", "[m.counted(3, 1284), m.counted(99, 99)]") == [
        "3 dari 1.284 berkas",
        "99 berkas",
    ]
