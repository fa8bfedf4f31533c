from datetime import date

from dashboard.domain import aksi_scores
from tests.domain.aksi_makers import aksi, year_of

DAY = date(2025, 9, 15)


def scored(*records):
    return aksi_scores.scores(year_of(records, year=2025, today=DAY).states)


def first(word, own=None, province=None, grade=None):
    return aksi(
        word, year=2025, part="semester I", state="proses", own_score=own,
        province_score=province, **{"class": grade},
    )  # fmt: skip


def test_own_and_province_stand_side_by_side_and_are_not_averaged():
    found = scored(
        first("Utama 1", 90, 84), first("Utama 2", 88, 70), first("Utama 3", 70, 74),
        first("Utama 4", 80), first("Pendukung Regulasi"),
    )  # fmt: skip
    assert [(one.own, one.province, one.apart) for one in found] == [
        (90, 84, 6), (88, 70, 18), (70, 74, -4), (80, None, None),
    ]  # fmt: skip
    assert aksi_scores.sentence(found) == (
        "Nilai mandiri di atas nilai provinsi pada 2 dari 3 aksi; "
        "paling jauh Utama 2 semester I (88 dan 70)."
    )


def test_a_score_of_zero_is_a_score():
    (one,) = scored(first("Utama 1", 0, 0))
    assert (one.own, one.apart) == (0, 0)
    assert aksi_scores.sentence([one]) == (
        "Nilai mandiri di atas nilai provinsi pada 0 dari 1 aksi; keduanya sama pada semua aksi."
    )


def test_without_a_pair_nothing_is_compared():
    assert aksi_scores.sentence(scored(first("Utama 1", 90))) == (
        "Belum ada aksi yang dinilai kabupaten dan provinsi sekaligus."
    )


def test_classes_are_counted_from_the_lowest_and_only_where_a_version_has_them():
    year = year_of([first("Utama 1", grade="Berkembang")], year=2025, today=DAY)
    found = aksi_scores.scores(year.states)
    assert aksi_scores.grades(year.framework, found) == [
        ("Tumbuh", 0), ("Berkembang", 1), ("Berdaya", 0),
    ]  # fmt: skip
    assert aksi_scores.grades(year_of().framework, []) == []
