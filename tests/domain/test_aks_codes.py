"""The code of an audited case tells nobody who it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.aks_case_form import AKS_CASE_FORM
from dashboard.domain.aks_codes import check_anonymous, check_code
from dashboard.domain.record_values import check
from tests.domain.record_makers import CASE


@pytest.mark.parametrize(
    "code", ["AKS-SKD-25-1-003", "SKD/25/01", "25.1.003", "K07", "B-2025-II-4"]
)
def test_codes_without_identity_are_taken(code):
    check_code(code)


@pytest.mark.parametrize(
    "code",
    [
        "6109014506230001",
        "6109 0145 0623 0001",
        "61.09.01.450623.0001",
        "0812-3456-7890",
        "12052023-12",
    ],
)
def test_what_looks_like_a_nik_or_a_telephone_is_refused(code):
    with pytest.raises(ValueError, match="menyerupai NIK, nomor KK atau nomor telepon"):
        check_code(code)


@pytest.mark.parametrize(
    "code",
    [
        "Siti Aminah",
        "BUDI-01",
        "Ani",
        "anak-ke-2-bu-rini",
        "SKD-Budi-25-003",
        "Ny. S",
        "Xaverius12",
    ],
)
def test_what_looks_like_a_name_is_refused(code):
    with pytest.raises(ValueError, match="menyerupai nama"):
        check_code(code)


@pytest.mark.parametrize("code", ["AKS 25 003", "AKS_25_003", "25-1-003;A", "A-" * 12 + "12"])
def test_what_has_another_form_is_refused(code):
    with pytest.raises(ValueError, match="hanya huruf dan angka"):
        check_code(code)


@given(st.from_regex(r"[0-9]{16}", fullmatch=True), st.sampled_from(["", " ", "-", "."]))
def test_no_sixteen_digits_pass_anywhere(digits, between):
    written = between.join(digits)
    with pytest.raises(ValueError):
        check_code(written)
    with pytest.raises(ValueError, match="memuat 16 angka"):
        check_anonymous(f"catatan {written} ibu", "Rekomendasi")


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=4, max_size=12), st.integers(10, 99))
def test_no_word_of_four_letters_passes(word, number):
    with pytest.raises(ValueError, match="menyerupai nama"):
        check_code(f"{word}-{number}")


def test_dates_and_numbers_of_letters_are_no_nik():
    check_anonymous("Surat 440/1234/DINKES/2025 tanggal 12-08-2025 20-08-2025", "Bukti")


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (
            {"evidence": "KK 6109014506230001"},
            "Keterangan bukti memuat 16 angka seperti NIK atau nomor KK; hapus, cukup kode "
            "kasusnya.",
        ),
        ({"desa": "61.09.02.2001"}, "Desa tidak terletak di kecamatan itu; periksa keduanya."),
        (
            {"status": "selesai"},
            "Tanggal selesai diisi bila status selesai, dan hanya bila selesai.",
        ),
    ],
)
def test_the_form_refuses_in_a_sentence(said, sentence):
    with pytest.raises(ValueError) as refused:
        check(AKS_CASE_FORM, {**CASE, **said})
    assert str(refused.value) == sentence


def test_an_unknown_factor_is_refused_and_several_known_ones_are_taken():
    check(AKS_CASE_FORM, {**CASE, "factors": "BBLR; asap rokok"})
    with pytest.raises(ValueError, match="Faktor risiko «"):
        check(AKS_CASE_FORM, {**CASE, "factors": "asap rokok; kutukan"})
