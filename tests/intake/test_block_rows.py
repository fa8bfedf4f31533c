"""Tables cut into blocks: a row, a title or a sheet says the kecamatan of the desa below it."""

import pytest

from tests.intake.office_files import saved

TITLE = ("REKAP BALITA KABUPATEN LANDAK AGUSTUS 2025",)
HEAD = ("No", "Desa", "Jumlah Balita Diukur", "Pendek", "Sangat Pendek")
KAYU_ARA = {"Mandor": "61.08.04.2011", "Menyuke": "61.08.06.2004"}


def measured(taken):
    facts = taken.facts[taken.facts["indicator"] == "stunting_prevalence_routine"]
    return dict(zip(facts["area_code"], facts["denominator"], strict=True))


def whole(taken):
    return (
        taken.rows_in == taken.rows_taken + taken.rows_aside == taken.rows_taken + len(taken.aside)
    )


@pytest.mark.parametrize(
    "block",
    [
        lambda name: (f"Kec. {name}",),
        lambda name: (None, f"KECAMATAN : {name.upper()}"),
        lambda name: (None, f"Kecamatan {name}"),
    ],
)
def test_a_row_that_opens_a_kecamatan_is_no_desa_and_places_those_below(understood, block):
    lines = [TITLE, HEAD, block("Mandor"), (1, "Mandor", 50, 5, 0), (2, "Kayu Ara", 40, 3, 1),
             block("Menyuke"), (1, "Kayu Ara", 30, 3, 1), ("JUMLAH", None, 120, 11, 2)]  # fmt: skip
    taken = understood(saved({"A": lines}))
    expected = {"61.08.04.2013": 50, KAYU_ARA["Mandor"]: 40, KAYU_ARA["Menyuke"]: 30}
    assert measured(taken) == expected
    assert (taken.rows_in, taken.rows_taken, taken.warnings) == (5, 3, ())
    assert whole(taken)


def test_the_sum_of_a_kecamatan_named_like_a_desa_is_never_that_desa(understood):
    lines = [TITLE, HEAD[1:], ("Kecamatan Mandor", 999, 99, 9), ("Mandor", 50, 5, 0),
             ("Kayu Ara", 40, 3, 1), ("Jumlah", 90, 8, 1)]  # fmt: skip
    taken = understood(saved({"A": lines}))
    assert measured(taken) == {"61.08.04.2013": 50, KAYU_ARA["Mandor"]: 40}
    assert "jumlah-footer" not in {problem.rule for problem in taken.problems}


def test_a_title_above_each_table_says_its_kecamatan_and_the_first_the_month(understood):
    lines = [TITLE, ("KECAMATAN : MANDOR",), HEAD, (1, "Kayu Ara", 40, 3, 1),
             ("KECAMATAN : MENYUKE",), HEAD, (1, "Kayu Ara", 30, 3, 1)]  # fmt: skip
    taken = understood(saved({"A": lines}))
    assert measured(taken) == {KAYU_ARA["Mandor"]: 40, KAYU_ARA["Menyuke"]: 30}
    assert taken.periods == ("2025-08",)
    assert taken.questions == ()


def test_a_sheet_per_kecamatan_says_it_by_its_name(understood):
    sheets = {
        "MANDOR": [TITLE, HEAD, (1, "Kayu Ara", 40, 3, 1)],
        "Menyuke": [TITLE, HEAD, (1, "Kayu Ara", 30, 3, 1)],
        "Agustus": [TITLE, HEAD, (1, "Raja", 20, 3, 1)],
    }
    taken = understood(saved(sheets))
    expected = {KAYU_ARA["Mandor"]: 40, KAYU_ARA["Menyuke"]: 30, "61.08.01.2003": 20}
    assert measured(taken) == expected


def test_numbers_of_a_list_before_the_names_are_left_out(understood):
    lines = [TITLE, HEAD[1:], ("1. Raja", 88, 9, 2), ("2) Mungguk", 40, 3, 1)]
    taken = understood(saved({"A": lines}), kab="61.08")
    assert measured(taken) == {"61.08.01.2003": 88, "61.08.01.2004": 40}


FOOT = [
    ("JUMLAH", None, 128, 12, 3),
    ("*) data sementara",),
    (None, None, None, "Ngabang, 5 September 2025"),
    (None, "Mengetahui,", None, "Pengelola Program"),
    (None, "Kepala Dinas Kesehatan"),
    (None, "dr. Fulan, M.Kes", None, "Fulanah"),
    (None, "NIP. 197001012000031001", None, "NIP. 198001012010012001"),
]


def test_what_is_signed_below_a_table_is_no_area_and_asks_nothing(understood):
    lines = [TITLE, HEAD, (1, "Raja", 88, 9, 2), (2, "Mungguk", 40, 3, 1), *FOOT]
    taken = understood(saved({"A": lines}))
    assert measured(taken) == {"61.08.01.2003": 88, "61.08.01.2004": 40}
    assert (taken.rows_in, taken.rows_taken, taken.warnings) == (8, 2, ())
    assert taken.missed == {}


def test_an_unknown_name_with_a_figure_is_said_wherever_it_stands(understood):
    lines = [TITLE, HEAD, (1, "Raja", 88, 9, 2), (2, "Mungguk", 40, 3, 1), FOOT[0],
             (None, "Zzzz", 7, 1, 1)]  # fmt: skip
    taken = understood(saved({"A": lines}))
    assert "wilayah-tak-dikenal" in {problem.rule for problem in taken.warnings}


def test_a_list_of_lokus_with_a_column_per_year_holds_each_in_its_years(understood):
    lines = [("DESA LOKUS STUNTING KABUPATEN LANDAK",), ("Kecamatan", "Desa", "2023", "2024"),
             ("Ngabang", "Hilir Kantor", "v", "-"), ("Ngabang", "Raja", None, "v"),
             ("Mandor", "Mandor", "v", "V")]  # fmt: skip
    taken = understood(saved({"Lokus": lines}))
    assert taken.lokus[["desa_code", "year"]].values.tolist() == [
        ["61.08.01.2001", 2023],
        ["61.08.04.2013", 2023],
        ["61.08.01.2003", 2024],
        ["61.08.04.2013", 2024],
    ]
    assert (taken.rows_in, taken.rows_taken) == (3, 3)
