"""What was answered on the command line is listed, and forgotten when asked."""

import json

import pytest

from dashboard.__main__ import main
from tests.intake.office_files import NGABANG, sigizi
from tests.intake.test_memory import MAPPED, MAPPING

MISSPELT = [NGABANG[0], (2, None, None, "Rajja", *NGABANG[1][4:]), NGABANG[2]]


@pytest.fixture
def sent(tmp_path):
    def of(name, content):
        (tmp_path / name).write_bytes(content)
        return str(tmp_path / name)

    return of


def test_an_answered_name_is_listed_and_forgotten(rumah, sent, capsys):
    file = sent("status.xlsx", sigizi(MISSPELT))
    assert main(["ingest", "--yes", file, "--same", "Rajja=61.08.01.2003"]) == 0
    main(["aliases"])
    assert "61.08  Rajja = 61.08.01.2003" in capsys.readouterr().out
    assert main(["aliases", "--kab", "61.08", "--forget", "Rajja"]) == 0
    main(["aliases"])
    assert "Belum ada nama yang dijawab." in capsys.readouterr().out


def test_a_mapping_is_given_once_listed_and_forgotten(rumah, sent, capsys):
    file, mapping = sent("posyandu.xlsx", MAPPED), sent("posyandu.json", b"")
    with open(mapping, "w", encoding="utf-8") as out:
        json.dump(MAPPING.as_dict(), out)
    assert main(["ingest", "--yes", file]) == 3
    assert main(["ingest", "--yes", file, "--map", mapping]) == 0
    main(["maps"])
    told = capsys.readouterr().out
    assert "posyandu  (judul kolom " in told
    assert "measurement_coverage pembilang" in told
    assert main(["maps", "--forget", "posyandu"]) == 0
    main(["maps"])
    assert "Belum ada pemetaan." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["aliases", "--forget", "Rajja"], "--forget perlu kabupatennya"),
        (["aliases", "--kab", "61.08", "--forget", "Rajja"], "Tidak ada jawaban untuk «Rajja»"),
        (["maps", "--forget", "gizi"], "Pemetaan «gizi» tidak ada"),
        (["ingest", "{file}", "--map", "gizi"], "Pemetaan «gizi» tidak ada"),
        (["ingest", "{file}", "--same", "Rajja"], "Jawaban «Rajja» tidak terbaca"),
    ],
)
def test_what_is_wrong_with_an_answer_is_one_sentence(rumah, refused, sent, words, says):
    file = sent("status.xlsx", sigizi())
    rumah.mkdir()
    assert says in refused(*(word.format(file=file) for word in words))
