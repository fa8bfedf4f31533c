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
        ("akun siti aminah 7", "memuat nama akun"),
    ],
)
def test_a_password_that_is_guessed_is_refused_in_a_sentence(password, said):
    with pytest.raises(ValueError, match=said):
        refuse_weak(password, "Siti Aminah")


def test_every_guessed_password_would_else_be_taken():
    assert all(len(one) >= SHORTEST and one == one.casefold() for one in GUESSED)
    refuse_weak("sawah hijau tujuh kerbau", "siti")
