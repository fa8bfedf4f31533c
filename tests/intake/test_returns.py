"""The sender gets the own workbook back, the problem cells marked, with the reasons."""

from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest

from dashboard.intake.ingest import Fate
from dashboard.intake.problems import Problem
from dashboard.intake.readers import read_grids
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.returns import returned
from tests.intake.office_files import NGABANG, saved, sigizi

# More ditimbang (K) than sasaran (E), and a desa nobody knows.
WRONG = [
    (*NGABANG[0][:10], 500, *NGABANG[0][11:]),
    (2, None, None, "Zzzz", *NGABANG[1][4:]),
    NGABANG[2],
]
CSV = "kode_desa;kecamatan;desa;total_krs;jumlah_keluarga_sasaran\n61.08.01.2001;Ngabang;{};{};9\n"


def opened(content):
    return openpyxl.load_workbook(BytesIO(content))


def reasons(book):
    sheet = book["Catatan Lokus"]
    return [[cell.value for cell in row[1:]] for row in sheet.iter_rows(min_row=5)]


def test_an_xlsx_stays_the_sender_s_with_its_problem_cells_marked(understood):
    content = sigizi(WRONG)
    said = understood(content)
    book = opened(returned(content, "Status.xlsx", said.problems))
    assert book.sheetnames == ["Catatan Lokus", "STATUS GIZI"]
    sheet, before = book["STATUS GIZI"], opened(content)["STATUS GIZI"]
    assert [[c.value for c in row] for row in sheet.iter_rows()] == [
        [c.value for c in row] for row in before.iter_rows()
    ]
    assert sheet.merged_cells.ranges == before.merged_cells.ranges
    for problem in said.problems:
        if problem.cell:
            marked = sheet[problem.cell.split("+")[0]]
            assert marked.fill.fill_type == "solid"
            assert problem.reason in marked.comment.text
    assert sheet["E6"].fill.fill_type is None or "E6" in str(said.problems)


def test_the_sheet_of_reasons_names_place_value_reason_and_remedy_gravest_first():
    problems = [
        Problem("tanda-strip", "STATUS GIZI", "F6", "-", "1 sel berisi tanda strip"),
        Problem("negatif", "STATUS GIZI", "K6", "-5", "angka negatif"),
    ]
    book = opened(returned(sigizi(), "Status.xlsx", problems, ["Periode apa?"]))
    negative, dash, question = reasons(book)
    assert negative == [
        "galat", "STATUS GIZI", "K6", "-5", "angka negatif",
        "Perbaiki angka itu pada berkas asal.",
    ]  # fmt: skip
    assert (dash[0], question[0], question[4]) == ("catatan", "pertanyaan", "Periode apa?")


def test_a_csv_comes_back_as_an_xlsx_of_the_same_grid():
    content = CSV.format("Raja", 12).encode("utf-8-sig")
    (grid,) = read_grids(content, "krs.csv")
    problem = Problem("pembilang-melebihi-penyebut", grid.sheet, "D2", "12", "12 dari 9")
    book = opened(returned(content, "krs.csv", [problem]))
    sheet = book.worksheets[1]
    assert sheet["C2"].value == "Raja"
    assert sheet["D2"].comment.text.startswith("PERINGATAN: 12 dari 9.")


@pytest.mark.parametrize("text", ["=1+1", "=HYPERLINK(A1)", "+62811", "-5 kg", "@SUM(A1)"])
def test_no_text_becomes_a_formula(text):
    content = CSV.format(text, 3).encode()
    problems = [Problem("negatif", "tidak ada", "A1", text, text)]
    book = opened(returned(content, "krs.csv", problems))
    for cell in (book.worksheets[1]["C2"], book["Catatan Lokus"]["E5"]):
        assert (cell.value, cell.data_type) == (text, "s")
        assert cell.quotePrefix


def test_a_returned_workbook_reads_like_the_one_before(take):
    take("a.xlsx", sigizi())
    marked = returned(sigizi(), "a.xlsx", [Problem("negatif", "STATUS GIZI", "K6", "", "x")])
    again = take("b.xlsx", marked)
    assert again.fate is Fate.SAME
    assert "lembar-dilewati" not in {problem.rule for problem in again.understanding.problems}
    twice = opened(returned(marked, "b.xlsx", []))
    assert twice.sheetnames == ["Catatan Lokus", "STATUS GIZI"]


def test_a_merged_cell_is_marked_where_it_shows():
    content = saved({"A": [("Judul", None), ("x", "y")]}, ["A1:B1"])
    book = opened(returned(content, "a.xlsx", [Problem("negatif", "A", "B1", "", "salah")]))
    assert book["A"]["A1"].comment.text.startswith("GALAT: salah.")


def test_an_html_table_comes_back_as_an_xlsx_with_its_headers_merged():
    content = (
        b"<html><table><tr><th rowspan=2>Desa</th><th colspan=2>TB/U</th></tr>"
        b"<tr><th>Pendek</th><th>Normal</th></tr><tr><td>Raja</td><td>3</td><td>x</td></tr></table>"
    )
    (grid,) = read_grids(content, "Status.xls")
    book = opened(returned(content, "Status.xls", [Problem("negatif", grid.sheet, "C3", "x", "x")]))
    sheet = book.worksheets[1]
    assert [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)] == [
        ["Raja", "3", "x"]
    ]
    assert sheet["C3"].comment is not None


def test_a_workbook_that_cannot_be_written_again_comes_back_as_its_grid():
    old = BytesIO(sigizi())
    torn = BytesIO()
    with ZipFile(old) as package, ZipFile(torn, "w") as out:
        for entry in package.infolist():
            data = package.read(entry)
            broken = entry.filename == "docProps/core.xml"
            out.writestr(entry, b"<broken" if broken else data)
    book = opened(returned(torn.getvalue(), "a.xlsx", []))
    assert book.sheetnames == ["Catatan Lokus", "STATUS GIZI"]
    assert book["STATUS GIZI"]["D6"].value == "Hilir Kantor"


def test_what_is_no_table_cannot_be_returned():
    with pytest.raises(RefusedFile, match=r"a\.pdf: ini PDF"):
        returned(b"%PDF-1.7 x", "a.pdf", [])
