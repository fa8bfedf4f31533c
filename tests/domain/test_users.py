"""Accounts and passwords: who each asks as, and what is not taken."""

import pytest

from dashboard.domain.actors import Actor, Role
from dashboard.domain.audiences import Audience
from dashboard.domain.passwords import GUESSED, SHORTEST, refuse_weak
from dashboard.domain.users import User, clean_name, key_of, refuse_incomplete


def test_an_account_asks_for_its_own_area_alone():
    camat = User(1, "Camat Ngabang", Role.KECAMATAN, "61.08", ("61.08.02",))
    assert camat.actor == Actor("Camat Ngabang", Role.KECAMATAN, ("61.08.02",))
    landak = User(2, "siti", Role.BAPPEDA, "61.08")
    assert landak.actor == Actor("siti", Role.BAPPEDA, ("61.08",))
    assert User(3, "admin", Role.ADMIN).actor == Actor("admin", Role.ADMIN)
    assert User(4, "umum", Role.TAMU).actor.audience is Audience.UMUM


def test_two_spellings_of_a_name_are_one_account():
    assert key_of("  Siti  AMINAH ") == key_of("siti aminah")
    assert clean_name("  Siti  Aminah ") == "Siti Aminah"
    for wrong in ("", "   ", "a" * 61, "siti\x00"):
        with pytest.raises(ValueError, match="Nama akun berisi 1 sampai 60 huruf"):
            clean_name(wrong)


@pytest.mark.parametrize(
    ("role", "kab", "areas", "opd", "said"),
    [
        (Role.KECAMATAN, "61.08", (), "", "Akun kecamatan perlu wilayahnya"),
        (Role.PUSKESMAS, "61.08", (), "", "Akun puskesmas perlu wilayahnya"),
        (Role.BAPPEDA, "61.08", ("61.08.02",), "", "--area hanya untuk akun kecamatan dan"),
        (Role.OPD, "61.08", (), "", "Akun opd perlu --kab KODE dan --opd NAMA"),
        (Role.OPD, "", (), "Dinas Kesehatan", "Akun opd perlu --kab KODE dan --opd NAMA"),
        (Role.PIMPINAN, "61.08", (), "Dinas Kesehatan", "--opd hanya untuk akun opd"),
    ],
)
def test_an_account_that_answers_for_nothing_is_not_made(role, kab, areas, opd, said):
    with pytest.raises(ValueError, match=said):
        refuse_incomplete(role, kab, areas, opd)


@pytest.mark.parametrize(
    ("password", "said"),
    [
        ("pendek", "kurang dari 12"),
        ("x" * 201, "lebih dari 200"),
        ("aaaaabbbbbccccc", "mudah ditebak"),
        ("Stunting2025", "mudah ditebak"),
        ("Bappeda-Kabupaten-2026!", "mudah ditebak"),
        ("P@ssw0rd2025!", "mudah ditebak"),
        ("Dinas Kesehatan 2025", "mudah ditebak"),
        ("qwertyuiop123", "mudah ditebak"),
        ("1q2w3e4r5t6y", "mudah ditebak"),
        ("abcdef123456", "mudah ditebak"),
        ("xy7!xy7!xy7!", "mudah ditebak"),
        ("081234567890", "mudah ditebak"),
        ("6108-2025-08-17", "mudah ditebak"),
        ("akun siti aminah 7", "memuat nama akun"),
    ],
)
def test_a_password_that_is_guessed_is_refused_in_a_sentence(password, said):
    with pytest.raises(ValueError, match=said):
        refuse_weak(password, "Siti Aminah")


@pytest.mark.parametrize(
    "password",
    [
        "sawah hijau tujuh kerbau",
        "k7mw-2fqa-x9bn-h3ts",
        "7f9-2c8-1d4-6b3",
        "stunting kalah oleh tempe",
        "perahu kayu di muara landak",
    ],
)
def test_a_password_of_some_words_or_of_chance_is_taken(password):
    refuse_weak(password, "siti")


def test_what_is_listed_is_long_enough_to_be_tried():
    assert all(len(one) >= SHORTEST and one == one.casefold() for one in GUESSED)
