"""A paparan as XLSX: typed cells, the same words, nothing that a spreadsheet would run."""

from dataclasses import replace
from io import BytesIO

import pytest
from openpyxl import load_workbook

from dashboard.domain.briefings import Cell
from dashboard.exports.briefing_workbook import briefing_workbook
from tests.exports.made_briefing import BRIEFING, COVERAGE, TABLE


@pytest.fixture(scope="module")
def book():
    return load_workbook(BytesIO(briefing_workbook(BRIEFING)))


def test_numbers_are_numbers_and_what_is_not_judged_is_said(book):
    rows = [[cell.value for cell in row] for row in book["1 Intervensi spesifik"]["A3:D6"]]
    assert rows == [
        ["Kecamatan", "Ibu hamil", "Cakupan", "Putusan"],
        ["Ngabang", 1284, 61.538461538, "belum tercapai"],
        ["=Mandor", "–", "tidak dinilai", "tidak dinilai"],
        ["Kabupaten", 0, 0, "belum tercapai"],
    ]


def test_a_percent_shows_one_place_and_a_count_its_dots(book):
    sheet = book["1 Intervensi spesifik"]
    assert (sheet["B4"].number_format, sheet["C4"].number_format) == ("#,##0", '0.0" %"')


def test_a_name_that_looks_like_a_formula_stays_a_text(book):
    cell = book["1 Intervensi spesifik"]["A5"]
    assert (cell.data_type, cell.quotePrefix) == ("s", True)


def test_the_head_stays_in_sight(book):
    assert book["1 Intervensi spesifik"].freeze_panes == "B4"


def test_the_file_says_what_it_is_and_for_whom(book):
    told = {row[0].value: row[1].value for row in book["Keterangan"]["A1:B8"]}
    assert told == {
        "Judul": "Rakor Percepatan Penurunan Stunting",
        "Wilayah": "Kabupaten Landak",
        "Rakor": "Rakor TPPS ke-3",
        "Keadaan": "15 September 2025",
        "Saringan": "Semua kecamatan; sampai Agustus 2025",
        "Versi angka": "v000007-0a1b2c3d4e5f",
        "Untuk": "umum; hanya data tetap, angka kecil yang sensitif ditutup",
        "Data": "DATA CONTOH: angka, nama dan catatan buatan",
    }


def test_every_part_is_listed_with_its_sentence_those_without_a_table_too(book):
    listed = [[cell.value for cell in row[:2]] for row in book["Keterangan"]["A11:D15"]]
    assert [name for name, _ in listed] == [
        "Intervensi spesifik", "Peta desa", "Tren survei", "Keputusan", "Audit kasus",
    ]  # fmt: skip
    assert listed[4][1] == "Belum ada kasus yang diaudit."


def test_a_value_is_shown_with_as_many_places_as_everywhere():
    rows = ((Cell("Ngabang"), Cell("1.284", 1284), Cell("61,54 %", 61.538), Cell("–")),)
    item = replace(COVERAGE, table=replace(TABLE, rows=rows))
    book = load_workbook(BytesIO(briefing_workbook(replace(BRIEFING, items=(item,)))))
    count, share = (book.worksheets[1].cell(4, column).number_format for column in (2, 3))
    assert (count, share) == ("#,##0", '0.00" %"')
