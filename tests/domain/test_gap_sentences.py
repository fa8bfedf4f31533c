"""Who carries the shortfall, said aloud."""

from dashboard.domain import gap_sentences
from dashboard.domain.gap_sentences import what_is_shared
from dashboard.domain.numbers import SPACE
from tests.domain.gap_makers import IRON, LESS_IS_BETTER, ranked

LANDAK = {
    "Ngabang": (400, 700),
    "Mandor": (200, 300),
    "Menyuke": (20, 100),
    "Sompak": (190, 200),
    "Meranti": (None, None),
}


def who_carries(*asked):
    return gap_sentences.who_carries(*asked).replace(SPACE, " ")


def test_half_and_most_are_named_with_how_many_they_are():
    assert who_carries(ranked(LANDAK), IRON, "kecamatan") == (
        "62 % dari 260 ibu hamil yang kurang ada di 1 dari 5 kecamatan: Ngabang; "
        "85 % bila ditambah Menyuke (2 kecamatan)."
    )


def test_one_area_that_carries_most_is_said_once():
    found = ranked({"Ngabang": (10, 1000), "Mandor": (79, 100)})
    assert who_carries(found, IRON, "kecamatan") == (
        "99 % dari 791 ibu hamil yang kurang ada di 1 dari 2 kecamatan: Ngabang."
    )


def test_one_area_that_carries_all_is_said_to_carry_all():
    found = ranked({"Ngabang": (10, 1000), "Mandor": (95, 100)})
    assert who_carries(found, IRON, "kecamatan") == (
        "100 % dari 790 ibu hamil yang kurang ada di 1 dari 2 kecamatan: Ngabang."
    )


def test_words_turn_where_less_is_better():
    found = ranked({"Raja": (30, 100), "Mungguk": (30, 100), "Rasan": (5, 100)}, 14.0, up=False)
    assert who_carries(found, LESS_IS_BETTER, "desa") == (
        "50 % dari 32 balita yang lebih ada di 1 dari 3 desa: Mungguk; "
        "100 % bila ditambah Raja (2 desa)."
    )
    assert what_is_shared(found, LESS_IS_BETTER, "desa") == (
        "Andil: bagian dari 32 balita yang lebih di 2 desa; "
        "yang di bawah batas tidak menutup yang lain."
    )


def test_nobody_short_is_said():
    found = ranked({"Ngabang": (90, 100), "Meranti": (None, None)})
    assert who_carries(found, IRON, "kecamatan") == (
        "Tidak ada kecamatan yang melapor di bawah target."
    )


def test_nothing_is_said_without_a_target_or_without_a_figure():
    assert who_carries(ranked(LANDAK, None), IRON, "kecamatan") == ""
    assert who_carries(ranked({"Meranti": (None, None)}), IRON, "kecamatan") == ""
    assert what_is_shared(ranked(LANDAK, None), IRON, "kecamatan") == ""


def test_more_names_than_a_breath_holds_are_counted():
    found = ranked({f"Desa {place:02}": (0, 100) for place in range(30)})
    said = who_carries(found, IRON, "desa")
    assert said.startswith(
        "50 % dari 2.400 ibu hamil yang kurang ada di 15 dari 30 desa: Desa 00, Desa 01"
    )
    assert "Desa 08 dan 6 desa lain; 80 % bila ditambah" in said


def test_what_andil_cannot_know_is_said():
    found = ranked(LANDAK, reporting={"Ngabang": (9, 12), "Mandor": (8, 8), "Meranti": (0, 7)})
    assert what_is_shared(found, IRON, "kecamatan") == (
        "Andil: bagian dari 260 ibu hamil yang kurang di 3 kecamatan; "
        "yang sudah melewati target tidak menutup yang lain. "
        "1 kecamatan belum lapor: kekurangannya belum terhitung. "
        "1 kecamatan baru lapor sebagian desanya."
    )
