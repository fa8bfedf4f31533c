"""The team by level, in the order of a decree, and what is missing of it."""

from dashboard.domain.tpps_teams import decrees, of_level, sentence, without_team

CHAIR = {"level": "kabupaten", "position": "Ketua", "office": "Sekretaris Daerah",
         "sk_number": "SK 1"}  # fmt: skip
DEPUTY = {"level": "kabupaten", "position": "Wakil ketua", "office": "Kepala Bappeda",
          "sk_number": "SK 1"}  # fmt: skip
CAMAT = {"level": "kecamatan", "position": "Ketua", "office": "Camat Mandor",
         "kecamatan": "61.08.01"}  # fmt: skip
KECAMATAN = ["61.08.01", "61.08.02"]


def test_members_stand_as_the_decree_lists_them():
    assert of_level([DEPUTY, CAMAT, CHAIR], "kabupaten") == [CHAIR, DEPUTY]
    assert decrees([CHAIR, DEPUTY, CAMAT]) == ["SK 1"]


def test_the_sentence_names_the_chair_and_counts_the_kecamatan():
    assert sentence([DEPUTY, CHAIR, CAMAT], "Kabupaten Buton", KECAMATAN) == (
        "Ketua TPPS Kabupaten Buton: Sekretaris Daerah; 1 dari 2 kecamatan sudah punya tim."
    )
    assert without_team([CAMAT], KECAMATAN) == ["61.08.02"]


def test_without_a_chair_or_without_anybody_it_says_so():
    assert sentence([DEPUTY], "Kabupaten Buton", []).startswith(
        "Ketua TPPS Kabupaten Buton belum dicatat"
    )
    assert sentence([], "Kabupaten Buton", KECAMATAN) == (
        "Belum ada susunan TPPS Kabupaten Buton yang dicatat."
    )
