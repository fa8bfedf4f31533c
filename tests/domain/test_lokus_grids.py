from datetime import date

from dashboard.domain.lokus_decrees import Decree
from dashboard.domain.lokus_grids import grid, listing

EVERY = [
    Decree(2025, "3", date(2024, 11, 1), frozenset("bd")),
    Decree(2023, "1", date(2022, 11, 1), frozenset("ab")),
    Decree(2024, "2", date(2023, 11, 1), frozenset("bc")),
    Decree(2026, "4", date(2025, 11, 1), frozenset()),
]


def test_each_desa_ever_named_has_a_row_most_often_first():
    assert [(one.code, one.times) for one in grid(EVERY)] == [
        ("b", 3),
        ("a", 1),
        ("c", 1),
        ("d", 1),
    ]
    assert [one.number for one in listing(EVERY)] == ["1", "2", "3"]


def test_cells_tell_who_came_stayed_and_left_beside_the_sk_before():
    said = {one.code: [cell.value for cell in one.cells] for one in grid(EVERY)}
    assert said == {
        "a": ["tetap lokus", "keluar", "bukan lokus"],
        "b": ["tetap lokus", "tetap lokus", "tetap lokus"],
        "c": ["bukan lokus", "masuk", "keluar"],
        "d": ["bukan lokus", "bukan lokus", "masuk"],
    }


def test_without_a_list_there_is_no_grid():
    assert grid([]) == []
