"""The rules inside our scripts, asked through Node where there is one."""

import json

import pytest

from dashboard.domain.area_names import fold
from dashboard.routes.static import SCRIPTS
from tests.assets.asking import JS, ask


def test_every_script_is_served():
    assert {path.name for path in JS.glob("*.js")} == set(SCRIPTS)


def test_no_script_puts_data_into_markup_or_asks_an_address():
    for name in SCRIPTS:
        source = (JS / name).read_text("utf-8")
        assert "innerHTML" not in source, name
        assert "insertAdjacentHTML" not in source, name
        assert "http" not in source.replace("http://www.w3.org/2000/svg", ""), name


@pytest.mark.parametrize(
    ("written", "number"),
    [("24,5 %", 24.5), ("1.284", 1284), ("−10,2", -10.2), ("tidak ada", None), ("", None)],
)
def test_numbers_are_read_as_they_are_written_here(written, number):
    assert ask("ranked.js", f"m.numberOf({json.dumps(written)})") == number


ROWS = {
    "codes": ["1", "2", "3", "4"],
    "names": ["Raja", "Ambarang", "Desa 10", "Desa 9"],
    "kec": ["Ngabang", "Ngabang", "Air Besar", "Air Besar"],
    "value_text": ["24,5 %", "belum lapor", "100,0 %", "3,0 %"],
    "people_text": ["1.284", "12", "", "900"],
}


@pytest.mark.parametrize(
    ("sort", "places"),
    [
        ("urutan", [0, 1, 2, 3]),
        ("nama", [1, 3, 2, 0]),
        ("kecamatan", [3, 2, 1, 0]),
        ("nilai", [2, 0, 3, 1]),
        ("orang", [0, 3, 1, 2]),
    ],
)
def test_a_list_is_sorted_and_what_has_no_number_comes_last(sort, places):
    assert ask("ranked.js", f"m.order({json.dumps(ROWS)}, {json.dumps(sort)})") == places


def test_the_count_is_written_in_indonesian():
    assert ask("ranked.js", "[m.count(231), m.count(1284, 'kecamatan')]") == [
        "231 desa",
        "1.284 kecamatan",
    ]


@pytest.mark.parametrize(
    ("path", "name"),
    [("/", "Ringkasan"), ("/peta", "Peta"), ("/wilayah/61.08", "Wilayah"), ("/petak", "Ringkasan")],
)
def test_the_skeleton_names_the_page_above(path, name):
    names = {"/": "Ringkasan", "/peta": "Peta", "/wilayah": "Wilayah"}
    assert ask("loading.js", f"m.pageName({json.dumps(names)}, {json.dumps(path)})") == name


@pytest.mark.parametrize(
    ("state", "search"),
    [
        ({"per": "2025-08", "kab": "61.08", "ind": "krs"}, "?kab=61.08&ind=krs&per=2025-08"),
        ({"kab": "61.08", "kec": "semua", "lokus": False}, "?kab=61.08"),
        ({"kab": "61.08", "kec": None, "lokus": True}, "?kab=61.08&lokus=1"),
        ({"lokus": ["lokus"], "ind": "a&b"}, "?ind=a%26b&lokus=lokus"),
        ({}, ""),
    ],
)
def test_a_link_holds_the_state_in_a_fixed_order(state, search):
    assert ask("address.js", f"m.searchOf({json.dumps(state)})") == search


def test_a_link_gives_back_the_state_it_was_written_from():
    state = {"kab": "61.08", "kec": "61.08.02", "ind": "a&b =", "per": "2025-08", "lokus": "1"}
    assert ask("address.js", f"m.stateOf(m.searchOf({json.dumps(state)}))") == state
    assert ask("address.js", "m.stateOf('?kab=61.08&evil=1&per=')") == {"kab": "61.08"}


def test_pickers_are_told_by_the_end_of_their_id():
    inputs = [
        {"id": "peta-indikator", "value": "krs"},
        {"id": "peta-kabupaten", "value": "61.08"},
        {"id": "peta-map", "value": 1},
    ]
    asked = ask("address.js", f"m.pickedState({json.dumps(inputs)})")
    assert asked == {"ind": "krs", "kab": "61.08"}


@pytest.mark.parametrize(
    ("present", "picked", "search"),
    [
        # a page without these pickers leaves them in the link
        ("?kab=61.08&kec=61.08.02&ind=krs&lokus=lokus", {"kab": "61.08", "per": "2025-08"},
         "?kab=61.08&kec=61.08.02&ind=krs&per=2025-08"),
        # its own pickers say what holds, also when they hold nothing
        ("?kab=61.08&kec=61.08.02", {"kab": "61.08", "kec": "semua"}, "?kab=61.08"),
        # of another kabupaten nothing is carried
        ("?kab=61.08&kec=61.08.02&ind=krs", {"kab": "62.03"}, "?kab=62.03"),
        ("?ind=krs", {"kab": "61.08"}, "?kab=61.08&ind=krs"),
    ],
)  # fmt: skip
def test_a_page_keeps_in_the_link_what_it_has_no_picker_for(present, picked, search):
    merged = f"m.searchOf(m.carried({json.dumps(present)}, {json.dumps(picked)}))"
    assert ask("address.js", merged) == search


def test_filters_write_the_link_and_only_others_redraw_the_page():
    steps = """(() => {
      const link = m.memory();
      return [
        link.route("/peta", ""),                 // opened bare
        link.write("/peta", "?kab=61.08"),       // its pickers fill it in
        link.write("/peta", "?kab=61.09"),       // a filter
        link.route("/peta", "?kab=61.09"),       // our own writing comes round
        link.route("/peta", "?kab=61.08"),       // Back
        link.write("/peta", "?kab=61.08"),       // the pickers of the page redrawn
        link.write("/peta", "?kab=62.03"),       // a filter again
        link.route("/cakupan", "?kab=62.03"),    // another page
      ];
    })()"""
    assert ask("address.js", steps) == [
        {"pathname": "/peta"},
        "replace",
        "push",
        None,
        {"pathname": "/peta", "kab": "61.08"},
        "keep",
        "push",
        {"pathname": "/cakupan", "kab": "62.03"},
    ]


def test_arrow_keys_in_the_heat_table_pass_over_cells_without_a_link():
    grid = "[[true, false, true], [false], [true, true, false]]"
    keys = [(0, 0, "ArrowRight"), (0, 2, "ArrowDown"), (0, 0, "ArrowDown"), (2, 1, "ArrowUp")]
    assert [
        ask("heat.js", f"m.next({grid}, {row}, {column}, '{key}')") for row, column, key in keys
    ] == [[0, 2], None, [2, 0], None]


def test_a_cell_of_the_heat_table_opens_its_kecamatan_on_the_map():
    opened = ask("heat.js", "m.within('/peta?kab=61.08&ind=a', '61.08.02')")
    assert opened == "/peta?kab=61.08&ind=a&kec=61.08.02"
    assert ask("heat.js", "m.within('', '61.08.02')") == ""


def test_a_cell_of_the_heat_table_leads_back_to_the_files_of_its_kecamatan():
    back = ask("heat.js", "m.traced('/lacak?ind=a&area=61.08&per=2025-08', '61.08.02')")
    assert back == "/lacak?ind=a&area=61.08.02&per=2025-08"


@pytest.mark.parametrize(
    "name",
    ["Desa Raja", "Kel. Karang-Tengah", "desa", "Ds.Amboyo Utara", "Kelurahan 2", "Désa Énam"],
)
def test_a_search_folds_names_as_the_house_does(name):
    assert ask("searching.js", f"m.fold({json.dumps(name)})") == fold(name)


@pytest.mark.parametrize(
    ("asked", "places", "best"),
    [("kel. te", [0, 1], 1), ("TEBEDAK", [1], 1), ("x", [], -1), ("", [0, 1, 2], 0)],
)
def test_a_search_prefers_what_begins_with_it(asked, places, best):
    names = '["Hilir Tengah", "Tebedak", "Raja"]'
    found = ask("searching.js", f"m.found({names}, {json.dumps(asked)})")
    assert found == {"places": places, "best": best}


def test_a_search_says_what_it_found():
    words = ask("searching.js", "[m.words('', 3, 3), m.words('te', 2, 3), m.words('x ', 0, 3)]")
    assert words == ["", "2 dari 3 cocok", "Tidak ada nama yang memuat «x» di daftar ini."]


def test_a_list_without_names_takes_those_that_came_before():
    first = '{codes: ["a", "b", "c"], names: ["A", "B", "C"], kec: ["X", "X", "Y"]}'
    then = '[["c", "a"], ["b", "a"], ["d"]].map((codes) => m.withNames({codes}, known))'
    rows = ask("ranked.js", f"(() => {{const known = new Map(); m.withNames({first}, known);"
               f"return {then}}})()")  # fmt: skip
    assert rows == [
        {"codes": ["c", "a"], "names": ["C", "A"], "kec": ["Y", "X"]},
        {"codes": ["b", "a"], "names": ["B", "A"], "kec": ["", ""]},
        {"codes": ["d"], "names": ["d"], "kec": [""]},
    ]


@pytest.mark.parametrize(
    ("reasons", "values", "said"),
    [
        (["tidak ada target"] * 2, ["3,0 %", "4,0 %"], "tidak ada target"),
        (["tidak ada target", ""], ["3,0 %", "belum lapor"], "tidak ada target"),
        (["tidak ada target", "sasaran < 30"], ["3,0 %", "4,0 %"], ""),
        (["", ""], ["3,0 %", "4,0 %"], ""),
    ],
)
def test_a_reason_that_all_values_share_is_said_once(reasons, values, said):
    rows = {"reason": reasons, "value_text": values}
    assert ask("ranked.js", f"m.shared({json.dumps(rows)})") == said
