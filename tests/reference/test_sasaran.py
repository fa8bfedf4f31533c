"""Whom every indicator is about, as Web Aksi Bangda lists the 29 (domain.md §1c)."""

import shutil
from collections import Counter

import pytest

from dashboard.domain.indicators import Evidence
from dashboard.reference import load_reference
from dashboard.reference.errors import ReferenceFileError
from dashboard.reference.loading import FOLDER

REFERENCE = load_reference()


def test_the_29_stand_under_their_sasaran_as_often_as_the_list_says():
    essential = {one.id for one in REFERENCE.indicators.values() if one.essential}
    counted = Counter(row.sasaran for row in REFERENCE.sasaran if row.indicator in essential)
    assert counted == {
        "Remaja putri": 2,
        "Calon pengantin dan PUS": 7,
        "Ibu hamil": 4,
        "Bayi, baduta, balita": 6,
        "Keluarga berisiko": 6,
        # Two of air minum and sanitasi, two of perlindungan sosial.
        "Rumah tangga dan bantuan sosial": 4,
    }


def test_what_the_list_does_not_have_is_marked_as_remembered():
    essential = {one.id for one in REFERENCE.indicators.values() if one.essential}
    sourced = {row.indicator for row in REFERENCE.sasaran if row.evidence is Evidence.SOURCED}
    assert sourced == essential


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            "girl_iron_tablet,",
            "girl_iron,",
            "sasaran.csv baris 2, kolom «indicator»: «girl_iron» tidak ada di indicators.csv.",
        ),
        (
            "girl_iron_tablet,Remaja putri,S,,A12\n",
            "",
            "sasaran.csv, kolom «indicator»: «girl_iron_tablet» belum ada; tambahkan barisnya.",
        ),
        (
            "girl_anemia_check,",
            "girl_iron_tablet,",
            "sasaran.csv, kolom «indicator»: «girl_iron_tablet» ada 2 kali.",
        ),
    ],
)
def test_a_spoilt_list_is_refused_with_one_sentence(tmp_path, old, new, sentence):
    for file in [*FOLDER.glob("*.csv"), *FOLDER.glob("*.toml")]:
        shutil.copy(file, tmp_path)
    text = (FOLDER / "sasaran.csv").read_text(encoding="utf-8")
    assert old in text
    spoilt = text.replace(old, new, 1)
    (tmp_path / "sasaran.csv").write_text(spoilt, encoding="utf-8", newline="\n")
    with pytest.raises(ReferenceFileError) as refused:
        load_reference(tmp_path)
    assert str(refused.value) == sentence
