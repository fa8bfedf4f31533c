"""A reference file that was spoilt is refused with one sentence."""

import shutil

import pytest

from dashboard.reference import load_reference
from dashboard.reference.errors import ReferenceFileError
from dashboard.reference.loading import FOLDER


@pytest.fixture
def folder(tmp_path):
    for file in [*FOLDER.glob("*.csv"), *FOLDER.glob("*.toml")]:
        shutil.copy(file, tmp_path)
    return tmp_path


def spoil(folder, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")


@pytest.mark.parametrize(
    ("file", "old", "new", "sentence"),
    [
        (
            "targets.csv", "note,sources", "note,sumber",
            "targets.csv baris 2, kolom «sumber»: tidak dikenal; hapus kolom itu atau betulkan "
            "namanya.",
        ),
        (
            "targets.csv", "2024,80,", "2024,delapan puluh,",
            "targets.csv baris 3, kolom «value»: «delapan puluh» bukan angka yang dapat dipakai; "
            "tulis dengan titik desimal, misal 15.5.",
        ),
        (
            "targets.csv", "girl_iron_tablet,", "girl_iron,",
            "targets.csv baris 4, kolom «indicator»: «girl_iron» tidak ada di indicators.csv.",
        ),
        (
            "targets.csv", "routine,61.09,", "routine,6109,",
            "targets.csv baris 30, kolom «area_code»: «6109» bukan kode wilayah Kemendagri.",
        ),
        (
            "surveys.csv", "24.4,false,", "24.4,",
            "surveys.csv baris 2: ada 10 sel, seharusnya 11; periksa koma dan tanda kutipnya.",
        ),
        (
            "surveys.csv", "24.4,false,tidak diketahui,,", "24.4,false,tidak diketahui,25,26",
            "surveys.csv baris 2, kolom «value»: di luar selang low sampai high.",
        ),
        (
            "surveys.csv", ",2022,", ",2021,",
            "surveys.csv, kolom «area_code + year»: «('', 2021)» ada 2 kali.",
        ),
        (
            "indicators.csv", "bulan,kumulatif,true", "bulan,jumlah,true",
            "indicators.csv baris 2, kolom «accumulation»: «jumlah» harus salah satu dari stok, "
            "kumulatif atau menuju sasaran setahun.",
        ),
        (
            "indicators.csv", "20 40 60 80", "20 60 40 80",
            "indicators.csv baris 2, kolom «breaks»: harus 4 angka yang menaik, atau kosong.",
        ),
        (
            "indicators.csv", "A1; A12\n", "A1; X9\n",
            "indicators.csv isian ke-1, kolom «sources»: «X9» tidak ada di sources.csv; tambahkan "
            "barisnya di sana.",
        ),
        (
            "frameworks.toml", "becomes = [\"utama-1\"]", "becomes = [\"utama-9\"]",
            "frameworks.toml «aksi-1», kolom «becomes»: aksi «utama-9» tidak ada.",
        ),
        (
            "frameworks.toml", "number = 2", "nomor = 2",
            "frameworks.toml [[action]] ke-2, kolom «number»: tidak ada; tambahkan kolom itu.",
        ),
        (
            "calendar.toml", "[[event]]", "[[acara]]",
            "calendar.toml: tabel «acara» tidak dikenal; yang ada event.",
        ),
    ],
)  # fmt: skip
def test_a_spoilt_row_is_named(folder, file, old, new, sentence):
    spoil(folder, file, old, new)
    with pytest.raises(ReferenceFileError) as raised:
        load_reference(folder)
    assert str(raised.value) == sentence


def test_a_missing_file_is_named(folder):
    (folder / "opd.csv").unlink()
    with pytest.raises(ValueError, match=r"^opd\.csv tidak ada di"):
        load_reference(folder)


def test_a_broken_quote_is_named(folder):
    spoil(folder, "sources.csv", "B17,", 'B17,"x"y')
    with pytest.raises(ReferenceFileError, match=r"sources\.csv baris 24: CSV rusak"):
        load_reference(folder)


def test_files_saved_by_a_spreadsheet_with_bom_and_crlf_load_alike(folder):
    for file in folder.glob("*.csv"):
        text = file.read_text(encoding="utf-8")
        file.write_text(text, encoding="utf-8-sig", newline="\r\n")
    assert load_reference(folder) == load_reference()
