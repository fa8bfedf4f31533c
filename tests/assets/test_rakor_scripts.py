"""What the scripts of a Rakor offer and show, asked through Node where there is one."""

import json

import pytest

from tests.assets.asking import ask

NAMES = {
    "parties": ["Bappeda", "Dinas Kesehatan", "Dinas PUPR/Perkim", "Kecamatan Ngabang"],
    "places": ["Raja, Ngabang", "Raja, Menyuke", "Kecamatan Ngabang"],
}
ROWS = [
    {"id": 3, "over": False, "fresh": True},
    {"id": 1, "over": True, "fresh": False},
    {"id": 2, "over": False, "fresh": False},
]


@pytest.mark.parametrize(
    ("line", "owner_at", "offered"),
    [
        ("kes", 0, ["Dinas Kesehatan"]),
        ("perkim", 0, ["Dinas PUPR/Perkim"]),
        ("Bappeda", 0, []),  # a whole name is not offered again
        ("", 0, []),
        ("dpmd; raja", 0, []),  # the action itself is free text
        ("dpmd; x; raja", 0, ["Raja, Ngabang", "Raja, Menyuke"]),
        ("dpmd; x; 30", 0, []),
        ("dpmd; x; +1", 0, []),
        ("geser PMT; bap", 1, ["Bappeda"]),
    ],
)
def test_names_are_offered_for_the_part_being_typed(line, owner_at, offered):
    part = f"m.partAt({json.dumps(line)}, {len(line)})"
    asked = f"m.offered({json.dumps(NAMES)}, {part}, {owner_at})"
    assert ask("rakor_line.js", asked) == offered


def test_a_name_takes_the_place_of_what_was_typed_and_no_more():
    line = "dpmd; x; raja; 30/9"
    asked = f"m.filled({json.dumps(line)}, m.partAt({json.dumps(line)}, 13), 'Raja, Ngabang')"
    assert ask("rakor_line.js", asked) == {"line": "dpmd; x; Raja, Ngabang; 30/9", "at": 24}


@pytest.mark.parametrize(
    ("shown", "ids"), [("semua", [1, 2, 3]), ("terbuka", [2, 3]), ("baru", [3])]
)
def test_a_choice_shows_its_rows_in_the_order_of_their_numbers(shown, ids):
    asked = f"m.chosen({json.dumps(ROWS)}, {json.dumps(shown)}).map((row) => row.id)"
    assert ask("rakor.js", asked) == ids


def test_the_count_says_of_how_many():
    assert ask("rakor.js", "[m.counted(2, 3), m.counted(3, 3)]") == [
        "2 dari 3 tindakan",
        "3 tindakan",
    ]


@pytest.mark.parametrize(
    ("key", "alt", "what"),
    [("ArrowUp", True, "naik"), ("ArrowDown", True, "turun"), ("ArrowUp", False, None),
     ("Delete", False, "hapus"), ("x", True, None)],
)  # fmt: skip
def test_a_key_on_a_line_of_the_agenda_moves_or_removes_it(key, alt, what):
    event = json.dumps({"key": key, "altKey": alt})
    assert ask("rakor_agenda.js", f"m.asked({event})") == what


def test_a_line_that_is_only_hidden_keeps_the_focus_so_that_the_same_key_shows_it_again():
    asked = "[m.returnTo('hapus', '1', '2', '1'), m.returnTo('hapus', '1', '2')]"
    assert ask("rakor_agenda.js", asked) == ["1", "2"]
    assert ask("rakor_agenda.js", "m.returnTo('naik', '1', '2')") == "1"
