"""The smallest sets of desa: what each carries, in words; tests/components/test_packed_rows.py has
their desa by name."""

from dashboard.components import pareto_sets
from dashboard.domain import gap_sentences
from tests.domain.gap_makers import IRON, ranked

# Of 80 %: 160, 60, 40 and 40 people missing.
DESA = {"Raja": (400, 700), "Mungguk": (20, 100), "Rasan": (120, 200), "Amang": (40, 100)}


def said(counts=DESA):
    found = pareto_sets.heads(ranked(counts), "desa", "ibu hamil")
    return ["".join(head).replace("\u00a0", " ") for head in found]


def test_both_sets_say_what_they_carry():
    assert said() == [
        "53 % dari 300 ibu hamil yang kurang: 1 desa",
        "87 % dari 300 ibu hamil yang kurang: 3 desa, yang tadi dan 2 lagi",
    ]


def test_one_desa_that_carries_all_is_one_set():
    assert said({"Raja": (400, 700)}) == ["100 % dari 160 ibu hamil yang kurang: 1 desa"]


def test_nobody_missing_has_no_sets():
    assert said({"Sompak": (190, 200)}) == []
    assert gap_sentences.smallest_sets(ranked({"Sompak": (190, 200)}), IRON, "desa") == ""


def test_the_sentence_counts_both_sets_and_names_none():
    sentence = gap_sentences.smallest_sets(ranked(DESA), IRON, "desa").replace("\u00a0", " ")
    assert sentence == "53 % dari 300 ibu hamil yang kurang ada di 1 dari 4 desa; 87 % di 3 desa."
