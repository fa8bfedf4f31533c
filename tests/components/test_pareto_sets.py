"""The smallest sets of desa, every one by name."""

from dashboard.components import pareto_sets
from dashboard.domain import gap_sentences
from tests.component_texts import texts
from tests.domain.gap_makers import IRON, ranked

# Of 80 %: 160, 60, 40 and 40 people missing.
DESA = {"Raja": (400, 700), "Mungguk": (20, 100), "Rasan": (120, 200), "Amang": (40, 100)}
ABOVE = {"Raja": "Ngabang", "Mungguk": "Mandor", "Rasan": "Ngabang", "Amang": "Mandor"}


def said(counts=DESA, above=ABOVE):
    found = pareto_sets.sets(ranked(counts), above, "desa", "ibu hamil")
    return None if found is None else texts(found).replace("\u00a0", " ")


def test_both_sets_name_their_desa_by_kecamatan_with_their_people():
    assert said() == (
        "53 % dari 300 ibu hamil yang kurang: 1 desa Ngabang: Raja (160)"
        " 87 % dari 300 ibu hamil yang kurang: 3 desa, yang tadi dan 2 lagi"
        " Mandor: Mungguk (60), Amang (40)"
    )


def test_kecamatan_stand_without_a_name_above():
    assert said(above={}).startswith("53 % dari 300 ibu hamil yang kurang: 1 desa Raja (160)")


def test_one_desa_that_carries_all_is_one_set():
    assert said({"Raja": (400, 700)}).count("desa") == 1


def test_nobody_missing_has_no_sets():
    assert said({"Sompak": (190, 200)}) is None
    assert gap_sentences.smallest_sets(ranked({"Sompak": (190, 200)}), IRON, "desa") == ""


def test_the_sentence_counts_both_sets_and_names_none():
    sentence = gap_sentences.smallest_sets(ranked(DESA), IRON, "desa").replace("\u00a0", " ")
    assert sentence == "53 % dari 300 ibu hamil yang kurang ada di 1 dari 4 desa; 87 % di 3 desa."
