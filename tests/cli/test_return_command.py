import openpyxl
import pytest

from dashboard.__main__ import main
from tests.intake.broken.odd_files import csv_of, html_of
from tests.intake.broken.old_workbooks import ods_of
from tests.intake.checks.broken_rules import RULES
from tests.intake.office_files import NGABANG, sigizi

UNKNOWN = [NGABANG[0], (2, None, None, "Zzzz", *NGABANG[1][4:]), NGABANG[2]]


@pytest.fixture
def sent(tmp_path):
    file = tmp_path / "status.xlsx"
    file.write_bytes(sigizi(UNKNOWN))
    return file


def test_a_file_and_a_kept_batch_come_back_with_the_same_reasons(rumah, sent, tmp_path, capsys):
    out, again = tmp_path / "balik.xlsx", tmp_path / "balik2.xlsx"
    assert main(["return", str(sent), "--out", str(out)]) == 0
    assert "untuk pengirim status.xlsx" in capsys.readouterr().out
    assert main(["ingest", "--yes", str(sent)]) == 0
    assert main(["return", "B-0001", "--out", str(again)]) == 0
    told = [
        [row[5] for row in openpyxl.load_workbook(file)["Catatan Lokus"].values]
        for file in (out, again)
    ]
    assert told[0] == told[1]
    assert any("Zzzz" in str(reason) for reason in told[0])


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["hilang.xlsx", "--out", "a.xlsx"], "tidak ada berkas atau batch"),
        (["B-0099", "--out", "a.xlsx"], "Batch B-0099 tidak ada"),
        (["{sent}", "--out", "{sent}"], "pilih nama lain"),
        (["{sent}", "--out", "a.csv"], "akhiran .xlsx"),
    ],
)
def test_what_cannot_be_returned_is_one_sentence(rumah, refused, sent, words, says):
    assert says in refused("return", *(word.format(sent=sent) for word in words))
    assert not rumah.exists()


def test_what_only_the_loaded_figures_show_goes_back_too(rumah, tmp_path, capsys):
    moved = RULES["a denominator that moved"]
    (before,) = moved.loaded
    for name, content in (("juli.xlsx", before), ("agustus.xlsx", moved.content)):
        (tmp_path / name).write_bytes(content)
    assert main(["ingest", "--yes", str(tmp_path / "juli.xlsx")]) == 0
    out = tmp_path / "balasan.xlsx"
    assert main(["return", str(tmp_path / "agustus.xlsx"), "--out", str(out)]) == 0
    reasons = openpyxl.load_workbook(out)["Catatan Lokus"]
    rows = list(reasons.iter_rows(min_row=5, values_only=True))
    assert ("peringatan", "STATUS GIZI", "E5", "300") in {row[1:5] for row in rows}


@pytest.mark.parametrize("kind", ["ods", "csv", "sigizi.xls"])
def test_other_formats_go_back_as_a_workbook_of_the_same_grid(rumah, tmp_path, capsys, kind):
    lines = [("REKAP KABUPATEN LANDAK AGUSTUS 2025",), ("Kecamatan", "Desa", "Jumlah Balita Diukur",
             "Pendek", "Sangat Pendek"), ("Ngabang", "Raja", 10, 11, 1)]  # fmt: skip
    written = {"ods": ods_of, "csv": csv_of, "sigizi.xls": html_of}[kind](lines)
    sent, out = tmp_path / f"kiriman.{kind}", tmp_path / "balasan.xlsx"
    sent.write_bytes(written)
    assert main(["return", str(sent), "--out", str(out)]) == 0
    reasons, data = openpyxl.load_workbook(out)
    (row, *_) = reasons.iter_rows(min_row=5, values_only=True)
    assert (row[1], row[3]) == ("peringatan", "E3+D3")
    assert data["D3"].fill.fgColor.rgb.endswith("FFE699")
    assert [str(cell.value) for cell in data[3]] == ["Ngabang", "Raja", "10", "11", "1"]
