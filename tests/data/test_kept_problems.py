"""What is wrong with a batch is read back as it was found."""

import json

from dashboard.data.kept_problems import read_problems
from tests.data.test_build import desa

RAJA = "61.08.01.2001"
NOTE = {
    "rule": "tanda-strip", "severity": "catatan", "sheet": "Agustus", "cell": "K7", "value": "-",
    "reason": "tanda strip", "remedy": "Dibaca sebagai belum lapor, bukan nol.",
}  # fmt: skip


def test_problems_come_the_gravest_first_with_place_and_remedy(office):
    office.take([desa(RAJA, 1, 10)])
    file = office.home.batches / "B-0001" / "problems.json"
    warning = NOTE | {"severity": "peringatan", "cell": ""}
    file.write_text(json.dumps([NOTE, warning]), encoding="utf-8")
    found = read_problems(office.home, "B-0001")
    assert [(one.severity, one.place) for one in found] == [
        ("peringatan", "Agustus"),
        ("catatan", "Agustus K7"),
    ]
    assert found[1].remedy == "Dibaca sebagai belum lapor, bukan nol."


def test_a_batch_without_a_list_of_problems_is_not_a_batch_without_problems(office):
    office.take([desa(RAJA, 1, 10)])
    assert read_problems(office.home, "B-0001") == []
    (office.home.batches / "B-0001" / "problems.json").unlink()
    assert read_problems(office.home, "B-0001") is None
