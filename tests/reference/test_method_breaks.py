"""Where the way of counting changed: the facts that ship."""

import shutil

import pytest

from dashboard.domain.method_breaks import breaks_of
from dashboard.reference import load_reference
from dashboard.reference.errors import ReferenceFileError
from dashboard.reference.loading import FOLDER


def test_what_is_only_remembered_is_shown_to_be_checked():
    tools = breaks_of(load_reference().method_breaks, "stunting_prevalence_routine", "61.08")[-1]
    assert (tools.since, tools.words) == (
        "2023-01",
        "alat antropometri terstandar mulai dibagikan ke posyandu (perlu dicek)",
    )


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("stunting,,2023-01,alat,K,,", "kolom «indicators»: «stunting» tidak ada"),
        ("krs_accompanied,Landak,2023-01,alat,K,,", "kolom «area_code»"),
        ("krs_accompanied,,Januari,alat,K,,", "kolom «since»: «Januari» bukan periode"),
    ],
)
def test_a_break_of_nothing_known_is_refused_with_its_row(tmp_path, row, sentence):
    shutil.copytree(FOLDER, tmp_path / "reference", ignore=shutil.ignore_patterns("*.py"))
    file = tmp_path / "reference" / "method_breaks.csv"
    head = file.read_text(encoding="utf-8").splitlines()[0]
    file.write_text(f"{head}\n{row}\n", encoding="utf-8", newline="\n")
    with pytest.raises(ReferenceFileError, match=sentence) as refused:
        load_reference(tmp_path / "reference")
    assert "method_breaks.csv baris 2" in str(refused.value)
