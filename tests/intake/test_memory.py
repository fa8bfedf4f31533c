"""What was answered once is not asked again."""

import json

import pytest

from dashboard.data.areas import load_areas
from dashboard.data.ledger import Ledger
from dashboard.intake.answers import Answers
from dashboard.intake.column_mappings import ColumnMapping
from dashboard.intake.ingest import Fate
from dashboard.intake.matches import Outcome
from dashboard.intake.memory import Said, read_mapping, read_same, recall
from tests.intake.office_files import NGABANG, saved, sigizi

MISSPELT = [NGABANG[0], (2, None, None, "Rajja", *NGABANG[1][4:]), NGABANG[2]]
MAPPED = saved(
    {
        "Data": [
            ("REKAP DESA KABUPATEN LANDAK AGUSTUS 2025",),
            ("Kecamatan", "Desa", "Anak X", "Anak Y"),
            ("Ngabang", "Hilir Kantor", 4, 40),
            ("Ngabang", "Raja", 6, 60),
        ]
    }
)
MAPPING = ColumnMapping.from_dict(
    {
        "columns": {
            "Anak X": ["measurement_coverage pembilang"],
            "Anak Y": ["measurement_coverage penyebut"],
        }
    }
)


def raja(home):
    (found,) = (one for one in load_areas(home).desa("61.08.01") if one.name == "Raja")
    return found.code


def test_an_answer_is_remembered_for_the_next_file(take, home, areas):
    asked = take("a.xlsx", sigizi(MISSPELT))
    assert list(asked.understanding.names(Outcome.ASKED)) == ["Rajja"]
    said = Said(read_same([f"Rajja={raja(home)}"], areas))
    answered = take("b.xlsx", sigizi(MISSPELT) + b" ", said=said)
    assert answered.understanding.missed == {}
    title = "STATUS GIZI BALITA BULAN SEPTEMBER 2025 (CONTOH)"
    later = take("c.xlsx", sigizi(MISSPELT, title=title))
    assert later.understanding.missed == {}
    assert raja(home) in later.understanding.matched


def test_a_name_can_be_left_out_for_good(take, areas):
    said = Said(read_same(["Ngabang/Rajja=bukan"], areas, "61.08"))
    result = take("a.xlsx", sigizi(MISSPELT), said=said)
    assert (result.understanding.rows_taken, result.understanding.rows_aside) == (2, 1)
    assert result.understanding.missed == {}


def test_an_answer_with_a_refused_file_is_not_remembered(take, home, areas):
    said = Said(read_same([f"Rajja={raja(home)}"], areas))
    assert take("rusak.xlsx", sigizi()[:3000], said=said).fate is Fate.REFUSED
    assert not home.ledger.exists()


@pytest.mark.parametrize(
    ("text", "kab", "says"),
    [
        ("Rajja", "", "tidak terbaca"),
        ("=61.08.01.2003", "", "tidak terbaca"),
        ("Rajja=99.99.99.9999", "", "bukan kode di daftar wilayah"),
        ("Rajja=bukan", "", "sebutkan juga kabupatennya"),
    ],
)
def test_an_answer_that_fits_nothing_is_one_sentence(areas, text, kab, says):
    with pytest.raises(ValueError, match=says):
        read_same([text], areas, kab)


def test_a_mapping_made_once_reads_every_file_of_that_header(take, home):
    unknown = take("a.xlsx", MAPPED)
    assert unknown.fate is Fate.ASKED
    said = Said(mapping_name="posyandu", answers=Answers(mapping=MAPPING))
    first = take("a.xlsx", MAPPED, said=said)
    assert first.fate is Fate.TAKEN
    assert first.understanding.facts["numerator"].tolist() == [4, 6]
    again = take("b.xlsx", MAPPED + b" ")
    assert again.fate is Fate.SAME  # it was read, without asking
    ledger = Ledger.open(home)
    name, mapping = read_mapping("posyandu", ledger)
    memory = recall(ledger, Said())
    ledger.close()
    assert (name, mapping.columns) == ("posyandu", MAPPING.columns)
    assert [one.columns for one in memory.mappings.values()] == [MAPPING.columns]


def test_a_mapping_is_read_from_a_file_of_json(tmp_path):
    file = tmp_path / "posyandu.json"
    file.write_text(json.dumps(MAPPING.as_dict()), encoding="utf-8")
    assert read_mapping(str(file), None) == ("posyandu", MAPPING)
    file.write_text("{", encoding="utf-8")
    with pytest.raises(ValueError, match=r"posyandu\.json tidak terbaca"):
        read_mapping(str(file), None)
    with pytest.raises(LookupError, match="Pemetaan «posyandu» tidak ada"):
        read_mapping("posyandu", None)
