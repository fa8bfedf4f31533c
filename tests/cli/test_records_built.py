"""`lokus records import` of a form that feeds figures: built at once, and followed back."""

from openpyxl import load_workbook

from dashboard.__main__ import main
from dashboard.data.home import Home

WORDS = ("--form", "krs", "--kab", "61.08")


def test_a_record_brought_by_file_is_a_figure_with_its_trace(rumah, tmp_path, capsys):
    Home(rumah).make()
    file = tmp_path / "krs.xlsx"
    assert main(("records", "template", str(file), *WORDS)) == 0
    book = load_workbook(file)
    heads = {cell.value: cell.column for cell in book.worksheets[0][1]}
    entered = {
        "Desa": "61.08.01.2001", "Tahun": 2025, "Semester": "I", "Status verifikasi": "draf",
        "KRS di daftar nasional": 50, "KRS selesai diverifikasi": 20,
    }  # fmt: skip
    for head, value in entered.items():
        book.worksheets[0].cell(2, heads[head]).value = value
    book.save(file)
    assert main(("records", "import", str(file), *WORDS)) == 0
    capsys.readouterr()
    assert main(("trace", "krs_verified", "61.08.01.2001", "2025-S1")) == 0
    said = capsys.readouterr().out
    assert "20 dari 50" in said
    assert "KRS per desa: catatan 1 «KRS selesai diverifikasi» ÷ catatan 1" in said
    assert "C-krs-61.08-draf Catatan KRS per desa (catatan Lokus; draf" in said
