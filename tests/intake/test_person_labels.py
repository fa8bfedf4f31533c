"""Which headers are of persons, and which only sound like it."""

import pytest

from dashboard.domain.periods import Period
from dashboard.intake.answers import Answers
from dashboard.intake.person_labels import personal
from dashboard.intake.refusals import RefusedPersons
from tests.intake.office_files import saved

AUGUST = Period.parse("2025-08")


@pytest.mark.parametrize(
    "labels",
    [
        {"no", "nama anak", "desa", "umur", "bb", "tb"},
        {"nama balita", "tgl lahir", "desa kel", "tb u"},
        {"desa", "tanggal lahir", "tb u"},
        {"desa", "nama ibu hamil", "hpht", "jumlah ttd"},
        {"no kk", "desa", "krs"},
        {"nik kk", "desa"},
        {"nik kepala keluarga", "krs"},
        {"nama", "desa", "alamat", "jumlah"},
        {"nama", "puskesmas", "jk", "tb u"},
        {"nama kk", "desa", "jamban"},
        {"nama", "alamat", "rt", "rw"},
        {"ttl", "desa"},
    ],
)
def test_a_header_of_persons_is_known(labels):
    assert personal(labels)


@pytest.mark.parametrize(
    "labels",
    [
        {"no", "kelurahan id", "nama", "jumlah"},
        {"kode desa", "nama", "jenis kelamin", "jumlah", "tahun"},
        {"desa", "nama posyandu", "alamat", "jumlah balita diukur"},
        {"kecamatan", "nama ibu kota", "jumlah balita stunting"},
        {"kecamatan", "nama ibukota kecamatan", "luas"},
        {"kecamatan", "desa", "nama kepala desa", "jumlah balita stunting"},
        {"desa", "jumlah anak ber nik", "jumlah balita punya nik", "kepala keluarga"},
        {"desa", "rt", "rw", "jumlah balita"},
        {"nama kecamatan", "nama desa", "jumlah keluarga", "jenis kelamin", "usia"},
        {"desa", "jumlah ibu hamil", "jumlah bayi lahir", "umur"},
    ],
)
def test_a_header_of_areas_is_none_of_persons(labels):
    assert personal(labels) == ()


def test_a_list_of_children_with_nothing_but_names_is_refused_and_names_none(understood):
    lines = [("DAFTAR BALITA DESA RAJA",), ("No", "Nama Anak", "Desa", "Umur"),
             (1, "Bagaskara", "Raja", 12)]  # fmt: skip
    with pytest.raises(RefusedPersons, match="kolom nama anak") as refused:
        understood(saved({"S": lines}), kab="61.08", period=AUGUST)
    assert "Bagaskara" not in str(refused.value)


def test_names_given_to_the_columns_of_a_headerless_file_are_looked_at_too(understood):
    names = Answers(columns=("Kecamatan", "Desa", "Nama Balita", "Stunting"))
    with pytest.raises(RefusedPersons, match="kolom nama balita") as refused:
        understood(b"Ngabang;Raja;Bagaskara;1\nNgabang;Mungguk;Tuminah;1\n", name="a.csv",
                   kab="61.08", period=AUGUST, answers=names)  # fmt: skip
    assert "Bagaskara" not in str(refused.value)
