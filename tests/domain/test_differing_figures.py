"""How many figures two sources tell differently, said aloud."""

from dashboard.domain.differing_figures import Differing, most, sentence

WHEN, NAMES = "2025 (s.d. Agustus)", {"krs": "KRS didampingi"}
MANY = Differing("krs", "2025-08", 156, 12)
FEWER = Differing("kek", "2025-08", 13, 2)


def test_the_sentence_counts_them_and_names_where_most_differ():
    assert sentence([FEWER, MANY], WHEN, NAMES) == (
        "14 dari 169 angka 2025 (s.d. Agustus) yang dilaporkan dua sumber berbeda; terbanyak "
        "KRS didampingi, Agustus 2025: 12 angka."
    )


def test_of_equals_the_newest_is_named():
    june = Differing("krs", "2025-06", 156, 12)
    assert most([MANY, june]) == most([june, MANY]) == MANY


def test_sources_that_agree_and_a_single_source_are_told_apart():
    same = Differing("krs", "2025-08", 156, 0)
    assert most([same]) is None
    assert sentence([same], WHEN, NAMES) == (
        "156 angka 2025 (s.d. Agustus) dilaporkan dua sumber dan semuanya sama."
    )
    assert sentence([], WHEN, NAMES) == (
        "Tidak ada angka 2025 (s.d. Agustus) yang dilaporkan dua sumber; tidak ada yang berbeda."
    )
