"""`lokus export`: every kind of file, for everybody unless asked for the team."""

import zipfile

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from dashboard.__main__ import main
from dashboard.exports import pack_orders
from dashboard.exports.packs import CONTENTS
from tests.exports.meeting import meeting


@pytest.fixture(scope="module")
def office(sample_home, tmp_path_factory):
    room, _, _ = meeting(sample_home, tmp_path_factory.mktemp("rakor") / "var")
    room.ledger().close()
    return room.home.root


@pytest.fixture
def lokus(office, monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("LOKUS_HOME", str(office))
    place = tmp_path / "berkas"

    def run(*words, kab="61.08"):
        of = () if "--area" in words else ("--kab", kab)
        code = main(["export", *of, "--out", str(place), *words])
        return code, place, capsys.readouterr()

    return run


def about(place):
    sheet = load_workbook(place)["Keterangan"]
    return {row[0].value: row[1].value for row in sheet.iter_rows() if row[0].value}


def test_a_file_is_for_everybody_unless_asked_for_the_team(lokus):
    place = lokus("--format", "xlsx")[1]
    told = about(place.rename(place.with_suffix(".xlsx")))
    assert told["Untuk"].startswith("umum")
    assert "Rakor" not in told
    code, place, said = lokus("--format", "xlsx", "--session", "latest", "--audience", "tim")
    told = about(place.rename(place.with_suffix(".xlsx")))
    assert (code, told["Rakor"]) == (0, "Rakor TPPS ke-2")
    assert told["Untuk"].startswith("tim")
    assert "Rakor TPPS ke-2, untuk tim, versi v0" in said.out


def test_a_pdf_is_a_page_or_a_wall(lokus):
    pages = []
    for more in ((), ("--layar",)):
        place = lokus("--format", "pdf", *more)[1]
        pages.append(PdfReader(place).pages[0].mediabox)
    assert [round(float(page.width / page.height), 2) for page in pages] == [0.71, 1.78]


def test_the_profile_of_an_area_is_a_page(lokus):
    code, place, said = lokus("--format", "pdf", "--area", "61.08.02")
    assert (code, len(PdfReader(place).pages)) == (0, 1)
    assert "profil Kecamatan Mempawah Hulu, untuk umum, versi v0" in said.out


def test_the_pack_of_a_session_holds_its_papers_for_the_team_alone(lokus, monkeypatch):
    for parts in ("briefing_parts", "area_parts"):  # test_packs.py and test_area_papers.py do them
        monkeypatch.setattr(pack_orders, parts, lambda *_: [])
    place = lokus("--format", "zip", "--session", "1", "--audience", "tim")[1]
    names = zipfile.ZipFile(place).namelist()
    assert "Notulen Rakor TPPS ke-1 2025-09-15.docx" in names
    assert "RTL Rakor TPPS ke-1 2025-09-15.xlsx" in names
    pack = zipfile.ZipFile(lokus("--format", "zip", "--session", "1")[1])
    assert not [name for name in pack.namelist() if "Notulen" in name or "RTL Rakor" in name]
    assert "catatan Rakor hanya untuk tim" in pack.read(CONTENTS).decode()


@pytest.mark.parametrize(
    ("words", "kab", "sentence"),
    [
        (("--format", "zip"), "61.99", "Kabupaten «61.99» tidak ada di sini"),
        (("--format", "zip", "--session", "9"), "61.08", "Rakor itu tidak ada"),
        (("--format", "zip", "--session", "1"), "61.11", "Rakor itu tidak ada"),
        (("--format", "zip", "--session", "x"), "61.08", "isi nomor Rakor"),
        (("--format", "zip", "--session", "latest"), "61.11", "belum ada Rakor kabupaten 61.11"),
        (("--format", "xlsx", "--area", "61.08.02"), "", "hanya --format pdf atau docx"),
        (("--format", "pdf", "--area", "61.08.99"), "", "Tidak ada wilayah dengan kode «61.08.99»"),
        (("--format", "xlsx", "--layar"), "61.08", "--layar hanya untuk --format pdf"),
    ],
)
def test_what_is_not_there_is_one_sentence_and_no_file(lokus, words, kab, sentence):
    code, place, told = lokus(*words, kab=kab)
    assert (code, told.err.count("\n")) == (2, 1)
    assert sentence in told.err
    assert list(place.parent.iterdir()) == []


def test_a_folder_that_is_not_there_is_named(lokus, tmp_path):
    code, _, told = lokus("--format", "xlsx", "--out", str(tmp_path / "tidak" / "ada.xlsx"))
    assert code == 2
    assert "tidak ada; periksa nama dan foldernya" in told.err
