"""The number a hall must read is always part of what is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.briefing_words import deciding, notes, only_team

S = "\u00a0"


@pytest.mark.parametrize(
    ("sentence", "wanted", "said"),
    [
        ("Kurang 1.284 ibu hamil untuk 80 % TTD.", ("1.284", "80 %"), "1.284"),
        (f"Cakupan 24,5{S}%: target tercapai.", ("", f"24,5{S}%"), f"24,5{S}%"),
        (f"Rp{S}32,2{S}miliar ditandai.", (), f"Rp{S}32,2{S}miliar"),
        ("1 % KRS sudah data tetap: 212 dari 16.525 keluarga.", (), "212 dari 16.525"),
        ("12 keputusan diambil.", (), "12"),
        ("Sampai 2025.", (), "2025"),
        ("Angka lain 5.", ("7",), ""),
        ("Tanpa angka.", (), ""),
    ],
)
def test_the_wanted_number_or_the_first_one_is_set_large(sentence, wanted, said):
    assert deciding(sentence, *wanted) == said


@given(st.text(), st.lists(st.text(max_size=4), max_size=3))
def test_what_is_set_large_is_part_of_the_sentence(sentence, wanted):
    assert deciding(sentence, *wanted) in sentence


def test_notes_say_what_whence_and_how_to_check():
    told = notes("Kurang 5.", ("Sumber: X", "", "batch B-1"), "/lacak?ind=x", "v1")
    assert told == (
        "Sampaikan: Kurang 5.\nSumber: X · batch B-1\nLacak angka: /lacak?ind=x\nVersi angka: v1"
    )
    assert notes("", (), "", "") == ""


def test_records_that_are_left_out_say_for_whom_they_are():
    assert only_team("Audit kasus").startswith("Audit kasus hanya untuk tim TPPS")
