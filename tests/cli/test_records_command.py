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


def test_an_office_is_known_by_the_name_that_was_recorded(folder, tmp_path, capsys):
    for form, entered in (
        ("opd-nama", {"OPD menurut daftar indikator": "Dinas PPKB", "Nama di kabupaten ini":
                      "Badan Keluarga Landak"}),
        ("aksi", {"Tahun": 2024, "Aksi": "Aksi 1", "Bagian tahun": "setahun", "Status": "proses",
                  "OPD penanggung jawab": "BADAN KELUARGA LANDAK"}),
    ):  # fmt: skip
        file, words = tmp_path / f"{form}.xlsx", ("--form", form, "--kab", "61.08")
        run(capsys, "template", str(file), *words)
        book = load_workbook(file)
        heads = {cell.value: cell.column for cell in book.worksheets[0][1]}
        for head, value in entered.items():
            book.worksheets[0].cell(2, heads[head]).value = value
        book.save(file)
        assert "1 ditambah" in run(capsys, "import", str(file), *words)
        run(capsys, "export", str(file), *words)
    assert "Badan Keluarga Landak" in [cell.value for cell in load_workbook(file).worksheets[0][2]]
