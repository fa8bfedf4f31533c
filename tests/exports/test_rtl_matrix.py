"""The RTL matrix as a workbook and as lying pages: typed cells, texts that stay texts."""

from datetime import date, datetime
from io import BytesIO

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from openpyxl import load_workbook

from dashboard.domain.rtl_rows import HEADS
from dashboard.exports.minutes_facts import read_minutes
from dashboard.exports.rtl_matrix import (
    DECISION_HEADS,
    XLSX_HEADS,
    XLSX_WIDTHS,
    rtl_document,
    rtl_workbook,
)
from tests.data.rakor_room import SITI
from tests.exports.meeting import NASTY_READ, meeting


@pytest.fixture(scope="module")
def held(sample_home, tmp_path_factory):
    room, closed, _ = meeting(sample_home, tmp_path_factory.mktemp("rtl") / "var")
    yield read_minutes(room, room.opened(closed.key), SITI)
    room.ledger().close()


@pytest.fixture(scope="module")
def book(held):
    return load_workbook(BytesIO(rtl_workbook(held)))


def test_every_cell_has_its_kind(book):
    sheet = book["RTL"]
    assert tuple(cell.value for cell in sheet[1]) == XLSX_HEADS
    read = (cell.value for cell in sheet[2])
    plain = (value.date() if isinstance(value, datetime) else value for value in read)
    values = dict(zip(XLSX_HEADS, plain, strict=True))
    assert values == {
        "No": 1,
        "Isu": "Sasaran ibu hamil berbeda",
        "Akar masalah": "Data pindah belum dimutakhirkan",
        "Rencana tindak lanjut": "Kirim rekap penimbangan per desa",
        "Indikator keberhasilan": "ASI eksklusif, Kabupaten Landak",
        "Lokasi": "Kecamatan Mempawah Hulu",
        "OPD penanggung jawab": "Dinas Kesehatan",
        "OPD pendukung": "Dinas PPKB",
        "Volume": "12 desa",
        "Anggaran (Rp)": 12_500_000,
        "Sumber dana": "DAK",
        "Mulai": date(2025, 9, 15),
        "Tenggat": date(2025, 9, 29),
        "Tenggat semula": date(2025, 9, 22),
        "Kali ditunda": 1,
        "Status": "belum mulai",
        "Hari lewat tenggat": 0,
        "Kendala": "Petugas gizi kosong",
        "Dukungan yang diminta": "Surat edaran Sekda",
        "Bukti": "=Rekap 1.pdf",
        "Asal": "AKS, Rakor ke-1",
        "Dinaikkan ke": None,
    }


def test_no_text_becomes_a_formula(book):
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    nasty = [cell for cell in cells if cell.value == NASTY_READ]
    assert [cell.quotePrefix for cell in nasty] == [True, True]  # an action and a decision
    assert [cell.value for cell in cells if cell.hyperlink] == []


def test_the_head_is_frozen_and_printed_on_each_page(book):
    sheet = book["RTL"]
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("E2", "$1:$1")
    assert sheet.auto_filter.ref == "A1:V4"
    assert len(XLSX_WIDTHS) == len(XLSX_HEADS)


def test_a_second_sheet_says_what_it_is(book):
    about = {row[0].value: row[1].value for row in book["Keterangan"]}
    assert about["Rakor"] == "Rakor TPPS ke-1"
    assert about["Keadaan Rakor"] == "ditutup"
    assert about["Data"].startswith("DATA CONTOH")


def test_the_document_holds_the_same_rows_on_lying_pages(held):
    document = Document(BytesIO(rtl_document(held)))
    [table] = document.tables
    rows = [tuple(cell.text for cell in row.cells) for row in table.rows]
    assert rows[0] == HEADS
    assert [row[3] for row in rows[1:]] == [
        "Kirim rekap penimbangan per desa", NASTY_READ, "Sudah",
    ]  # fmt: skip
    assert {one.orientation for one in document.sections} == {WD_ORIENT.LANDSCAPE}
    assert rtl_document(held) == rtl_document(held)


def test_the_decisions_have_a_sheet_as_the_import_reads_it(book, held):
    sheet = book["Keputusan"]
    assert tuple(cell.value for cell in sheet[1]) == DECISION_HEADS
    rows = [[cell.value for cell in row][1:] for row in sheet.iter_rows(min_row=2)]
    assert {row[0] for row in rows} == {"Geser sisa PMT", NASTY_READ}
    assert {row[1] for row in rows} == {"Bappeda"}
    assert {row[2].date() for row in rows} == {one.due for one in held.decisions}
