import openpyxl
import pytest

from dashboard.__main__ import main
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
