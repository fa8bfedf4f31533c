"""A kabupaten joins the code list out of whatever list an office has."""

import gzip

import pytest
from openpyxl import Workbook

from dashboard.data.area_lists import add_areas
from dashboard.data.areas import load_areas

NATIONAL = """kode,nama,level,kode_induk
35,Jawa Timur,provinsi,
35.71,Kota Kediri,kota,35
35.71.01,Mojoroto,kecamatan,35.71
35.71.01.1001,Pojok,kelurahan,35.71.01
35.72,Kota Blitar,kota,35
35.72.01,Kepanjenkidul,kecamatan,35.72
35.72.01.1001,Kepanjenkidul,kelurahan,35.72.01
35.72.01.1006,Bendo,kelurahan,35.72.01
"""


def write(folder, text, name="daftar.csv", encoding="utf-8"):
    file = folder / name
    file.write_bytes(text.encode(encoding))
    return file


def add(file, home, kab=None):
    return add_areas(file, home, load_areas(home), kab)


def test_one_kabupaten_is_taken_out_of_a_national_list(tmp_path, home):
    file = tmp_path / "daftar.csv.gz"
    file.write_bytes(gzip.compress(NATIONAL.encode()))
    added = add(file, home, "35.72")
    assert (added.kabupaten.name, added.kecamatan, added.desa, added.kelurahan) == (
        "Kota Blitar", 1, 0, 2,
    )  # fmt: skip
    areas = load_areas(home)
    assert [area.name for area in areas.desa("35.72")] == ["Kepanjenkidul", "Bendo"]
    assert areas.get("35").name == "Jawa Timur"
    assert areas.get("35.71") is None


def test_a_national_list_asks_which_kabupaten(tmp_path, home):
    with pytest.raises(ValueError, match=r"2 kabupaten/kota .*35\.71 Kota Kediri.*--kab KODE"):
        add(write(tmp_path, NATIONAL), home)
    assert list(home.areas.iterdir()) == []


def test_columns_are_found_by_content_below_a_title(tmp_path, home):
    lines = [
        "DAFTAR WILAYAH KOTA BLITAR;;;",
        "No;Tingkat;Nama Wilayah;Kode",
        "1;Kota;Kota Blitar;3572",
        "2;Kecamatan;Kepanjenkidul;357201",
        "3;Kelurahan;Bendo;3572011006",
        "4;Kelurahan;Kepanjenkidul;3572011001",
    ]
    added = add(write(tmp_path, "\r\n".join(lines), encoding="utf-8-sig"), home)
    assert (added.kabupaten.code, added.kecamatan, added.kelurahan) == ("35.72", 1, 2)


def test_a_workbook_with_codes_made_numbers_is_read(tmp_path, home):
    book = Workbook()
    for row in (
        ["kode", "nama", "level"],
        [35.1, "Kabupaten Banyuwangi", "kabupaten"],
        [351001, "Pesanggaran", "kecamatan"],
        [3510012001, "Sarongan", "desa"],
    ):
        book.active.append(row)
    file = tmp_path / "daftar.xlsx"
    book.save(file)
    assert add(file, home).kabupaten.code == "35.10"


def test_points_known_of_a_code_stay(tmp_path, home):
    lines = ["61.08,Kabupaten Landak", "61.08.01,Ngabang", "61.08.01.2001,Hilir Kantor Baru"]
    add(write(tmp_path, "kode,nama\n" + "\n".join(lines)), home)
    (desa,) = load_areas(home).desa("61.08")
    assert (desa.name, desa.lon, desa.area_km2) == ("Hilir Kantor Baru", 109.95803, 10.254)


@pytest.mark.parametrize(
    ("text", "kab", "sentence"),
    [
        (NATIONAL, "99.01", "tidak memuat desa kabupaten 99.01"),
        (NATIONAL, "Blitar", "«Blitar» bukan kode kabupaten"),
        ("nama,jumlah\nBendo,12\nTuri,14\n", None, "bukan daftar kode wilayah"),
        ("", None, "bukan daftar kode wilayah"),
        ("35.72.01.1006,1\n35.72.01.1007,2\n", None, "tidak memuat kolom nama"),
        (NATIONAL.replace("35.72.01.1006", "35.72.01.106"), "35.72", "baris 9: «35.72.01.106»"),
        (NATIONAL + "35.72.01.1006,Sentul,kelurahan,\n", "35.72", "1006 tertulis dua kali"),
        (NATIONAL.replace("35.72.01,K", "35.73.01,K"), "35.72", "nama kecamatan 35.72.01"),
    ],
)
def test_a_wrong_list_is_refused_with_one_sentence(tmp_path, home, text, kab, sentence):
    with pytest.raises(ValueError, match=sentence):
        add(write(tmp_path, text), home, kab)
    assert list(home.areas.iterdir()) == []


def test_a_missing_file_and_a_picture_are_refused(tmp_path, home):
    with pytest.raises(ValueError, match=r"tidak_ada\.csv tidak ada"):
        add(tmp_path / "tidak_ada.csv", home)
    picture = tmp_path / "peta.png"
    picture.write_bytes(b"\x89PNG\x00\x00")
    with pytest.raises(ValueError, match=r"peta\.png bukan daftar kode wilayah"):
        add(picture, home)
    book = tmp_path / "rusak.xlsx"
    book.write_bytes(b"PK\x03\x04 rusak")
    with pytest.raises(ValueError, match=r"rusak\.xlsx bukan buku kerja"):
        add(book, home)


def test_the_national_list_of_the_field_gives_kota_blitar(shared, home):
    added = add(shared / "geodata" / "kode_wilayah.csv.gz", home, "35.72")
    assert (added.kecamatan, added.desa, added.kelurahan) == (3, 0, 21)
