from datetime import date

import pytest

from dashboard.domain.aksi_forms import AKSI_FORM, AKSI_KECAMATAN_FORM, AKSI_PROOF_FORM
from dashboard.domain.lokus_form import SK_LOKUS_FORM
from dashboard.domain.record_values import check, identity_of
from tests.domain.aksi_makers import aksi, camat, proof

SK = {"year": 2025, "number": "615/2024", "signed_on": date(2024, 11, 20)}


def test_what_goes_together_is_taken():
    check(AKSI_FORM, aksi("Aksi 7", done_on=date(2024, 11, 10), own_score=100))
    check(AKSI_KECAMATAN_FORM, camat("61.08.01"))
    check(AKSI_PROOF_FORM, proof("Utama 1", "Perbup", year=2025, part="semester II"))
    check(SK_LOKUS_FORM, {**SK, "starts_on": date(2025, 1, 1)})


@pytest.mark.parametrize(
    ("form", "values", "sentence"),
    [
        (
            AKSI_FORM, aksi("Aksi 7", part="semester I", state="proses"),
            "Aksi 7 dilaporkan setahun, bukan semester I; ubah Bagian tahun.",
        ),
        (
            AKSI_FORM, aksi("Utama 1", year=2025, state="proses"),
            "Utama 1 dilaporkan semester I atau semester II, bukan setahun; ubah Bagian tahun.",
        ),
        (
            AKSI_FORM, aksi("Aksi 7"),
            "Status selesai memerlukan Hari selesai; isi harinya.",
        ),
        (
            AKSI_FORM, aksi("Aksi 7", state="proses", done_on=date(2024, 5, 1)),
            "Hari selesai terisi, tetapi status proses; samakan.",
        ),
        (
            AKSI_FORM, aksi("Aksi 7", state="proses", province_score=101),
            "Nilai provinsi 101 di atas 100; tulis 0 sampai 100.",
        ),
        (
            AKSI_PROOF_FORM,
            proof("Aksi 4", "Perbup", issued_on=date(2024, 6, 1), valid_until=date(2024, 5, 1)),
            "Berlaku sampai lebih awal dari Tanggal dokumen; periksa keduanya.",
        ),
        (
            SK_LOKUS_FORM, {**SK, "starts_on": date(2024, 12, 1)},
            "Mulai berlaku 1 Desember 2024 di luar 2025; daftar hanya berlaku untuk tahunnya "
            "sendiri.",
        ),
        (
            SK_LOKUS_FORM,
            {**SK, "signed_on": date(2025, 3, 1), "starts_on": date(2025, 2, 1)},
            "Mulai berlaku lebih awal dari Tanggal SK; periksa keduanya.",
        ),
        (
            SK_LOKUS_FORM, {**SK, "amends": "615/2024 "},
            "SK tidak dapat mengubah dirinya sendiri; isi nomor SK yang diubah.",
        ),
    ],
)  # fmt: skip
def test_what_does_not_go_together_is_refused_in_a_sentence(form, values, sentence):
    with pytest.raises(ValueError, match=r".+") as raised:
        check(form, values)
    assert str(raised.value) == sentence


def test_two_rows_of_one_aksi_in_one_part_of_a_year_are_one_record():
    again = aksi("Aksi 7", state="proses")
    assert identity_of(AKSI_FORM, aksi("Aksi 7")) == identity_of(AKSI_FORM, again)
    other = aksi("Aksi 7", year=2023)
    assert identity_of(AKSI_FORM, other) != identity_of(AKSI_FORM, again)
