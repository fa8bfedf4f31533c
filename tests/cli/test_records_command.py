"""`lokus records`: out to a workbook, changed there, and in again."""

import pytest
from openpyxl import load_workbook

from dashboard.__main__ import main
from dashboard.data.home import Home

WORDS = ("--form", "tim", "--kab", "61.08")


@pytest.fixture
def folder(rumah):
    Home(rumah).make()
    return rumah


def run(capsys, *words):
    assert main(("records", *words)) == 0
    return capsys.readouterr().out.strip()


def test_a_template_filled_in_comes_in_and_goes_out_again(folder, tmp_path, capsys):
    file = tmp_path / "tim.xlsx"
    assert run(capsys, "template", str(file), *WORDS).endswith("0 catatan Tim TPPS ditulis.")
    book = load_workbook(file)
    heads = {cell.value: cell.column for cell in book.worksheets[0][1]}
    entered = {
        "Tingkat": "kabupaten", "Kedudukan dalam TPPS": "Ketua", "Jabatan": "Sekretaris Daerah",
    }  # fmt: skip
    for head, value in entered.items():
        book.worksheets[0].cell(2, heads[head]).value = value
    book.save(file)
    assert run(capsys, "import", str(file), *WORDS) == "tim.xlsx: 1 ditambah, 0 diubah, 0 sama."
    assert run(capsys, "import", str(file), *WORDS) == "tim.xlsx: 0 ditambah, 0 diubah, 1 sama."
    out = tmp_path / "keluar.xlsx"
    assert run(capsys, "export", str(out), *WORDS).endswith("1 catatan Tim TPPS ditulis.")
    row = [cell.value for cell in load_workbook(out).worksheets[0][2]]
    assert set(entered.values()) <= set(row)


def test_a_kabupaten_that_is_not_listed_is_told(folder, refused, tmp_path):
    told = refused("records", "export", str(tmp_path / "a.xlsx"), "--form", "tim", "--kab", "99.99")
    assert told == "--kab 99.99: kabupaten itu tidak ada di daftar wilayah."
