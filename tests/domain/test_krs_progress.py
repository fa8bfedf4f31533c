"""How far the verification is, what it changed, what the records add up to."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain import krs_sums
from dashboard.domain.indicators import Evidence
from dashboard.domain.krs_calendar import EVENT, Window, behind, window_of
from dashboard.domain.krs_progress import (
    Difference,
    KrsState,
    by_kecamatan,
    difference,
    progress,
    state,
)
from dashboard.domain.krs_sentences import (
    difference_said,
    recap_said,
    sentence,
    told_otherwise,
)
from dashboard.domain.numbers import SPACE
from dashboard.domain.yearly_events import YearlyEvent

TETAP = {"desa": "61.08.01.2001", "status": "data tetap", "listed": 50, "checked": 50,
         "at_risk": 41, "tpk": 2, "water": 20, "latrine": 30, "too_old": 25}  # fmt: skip
JALAN = {"desa": "61.08.01.2002", "status": "draf", "listed": 40, "checked": 15}
SELESAI = {"desa": "61.08.02.2001", "status": "terverifikasi", "listed": 10, "checked": 10}
DIAM = {"desa": "61.08.02.2002", "status": "draf", "listed": 100, "checked": None}
KOSONG = {"desa": "61.08.02.2003", "status": "draf", "listed": None, "checked": None}
ALL = [TETAP, JALAN, SELESAI, DIAM, KOSONG]
WINDOW = Window(date(2025, 9, 1), date(2025, 10, 31))


def said(text: str) -> str:
    return text.replace(SPACE, " ")


def test_each_desa_is_in_one_state():
    assert [state(row) for row in ALL] == [
        KrsState.FINAL,
        KrsState.UNDER_WAY,
        KrsState.VERIFIED,
        KrsState.NOT_STARTED,
        KrsState.NOT_STARTED,
    ]


def test_families_are_final_checked_or_waiting():
    found = progress(ALL, 6)
    assert (found.final, found.checked, found.waiting) == (50, 25, 125)
    assert found.listed == 200
    assert found.unlisted == 2


def test_a_kecamatan_counts_its_own_desa():
    codes = [str(row["desa"]) for row in ALL] + ["61.08.03.2001"]
    found = by_kecamatan(ALL, codes)
    assert [one.listed for one in found.values()] == [90, 110, 0]
    assert found["61.08.03"].desa_all == 1


ROWS = st.lists(
    st.tuples(
        st.sampled_from(("draf", "terverifikasi", "data tetap")),
        st.integers(0, 500),
        st.integers(0, 500),
    )
)


@given(ROWS)
def test_the_parts_are_the_list(rows):
    made = [
        {"status": kind, "listed": max(one, two), "checked": min(one, two)}
        for kind, one, two in rows
    ]
    found = progress(made, len(made))
    assert found.final + found.checked + found.waiting == sum(row["listed"] for row in made)
    assert sum(found.desa.values()) == len(made)


def test_the_difference_is_of_desa_with_data_tetap_alone():
    found = difference([*ALL, TETAP | {"listed": 100, "at_risk": 100}])
    assert found == Difference(before=150, after=141, desa=2)
    assert said(difference_said(found)) == (
        "Sesudah verifikasi 2 desa daftar berkurang 6,0 %: 150 menjadi 141 keluarga (−9)."
    )
    assert difference([JALAN]) is None


def test_the_sentence_says_share_desa_and_what_waits():
    assert said(sentence(progress(ALL, 6), "Kecamatan Mandor", "semester II 2025")) == (
        "25 % KRS Kecamatan Mandor sudah data tetap (semester II 2025): 50 dari 200 keluarga "
        "di 1 dari 6 desa; 125 keluarga belum diverifikasi."
    )
    assert sentence(progress([KOSONG], 1), "Kabupaten Landak", "semester I 2025").startswith(
        "Belum ada daftar KRS semester I 2025"
    )


def test_factors_are_each_of_the_families_at_risk_most_first():
    found = krs_sums.factors(ALL)
    assert [(word, one.part, one.whole) for word, one in found] == [
        ("Jamban tidak layak", 30, 41),
        ("Terlalu tua (35+ tahun)", 25, 41),
        ("Air minum tidak layak", 20, 41),
    ]
    assert sum(one.part for _, one in found) > 41


def test_a_group_without_a_record_has_no_share_and_one_above_its_sasaran_is_suspect():
    rows = [{"pregnant_target": 10, "pregnant_reached": 12}, {"pregnant_target": 5}]
    (bumil, found), *rest = krs_sums.accompanied(rows)
    assert (bumil.word, found, found.suspect) == ("Ibu hamil", (12, 10, 1), True)
    assert [one for _, one in rest] == [None, None, None]


def test_teams_are_counted_where_families_are_known():
    assert krs_sums.per_tpk([TETAP, {"at_risk": 900, "tpk": None}]) == (41, 2, 1)
    assert krs_sums.per_tpk([{"at_risk": 9, "tpk": 0}]) is None


def test_sekadau_2024_has_a_share_of_16_76_percent():
    assert said(krs_sums.families_said(10_203, 60_868)) == ("10.203 dari 60.868 keluarga (16,76 %)")


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2025, 8, 31), None),
        # 15 of 61 days: 49 of 200 families are due, 75 are checked.
        (date(2025, 9, 15), None),
        # 30 of 61 days: 98 are due.
        (
            date(2025, 9, 30),
            "Verval KRS tertinggal 23 keluarga: 38 % dari daftar, menurut kalender 49 %.",
        ),
        (
            date(2025, 11, 1),
            "Verval KRS ditutup 31 Okt 2025, tetapi 150 keluarga belum data tetap.",
        ),
    ],
)
def test_the_verification_is_behind_its_calendar(day, words):
    found = behind(progress(ALL, 6), WINDOW, day)
    assert (said(found.words) if found else None) == words


def test_a_finished_verification_is_never_behind():
    assert behind(progress([TETAP], 1), WINDOW, date(2026, 1, 1)) is None


def test_the_second_semester_is_verified_in_september_and_october():
    event = YearlyEvent(EVENT, 9, 10, Evidence.SOURCED)
    assert window_of([event], "2025-S2") == WINDOW
    assert window_of([event], "2025-S1") is None
    assert window_of([], "2025-S2") is None


def test_records_and_reports_of_one_semester_are_held_against_one_another():
    own = krs_sums.Share(14_142, 54_060, 11)
    assert told_otherwise(own, 14_142, 54_060) == "sama dengan laporan OPD semester itu"
    assert told_otherwise(own, 14_000, 54_060) == (
        "laporan OPD semester itu berbeda: 14.000 dari 54.060 keluarga sasaran, catatan ini "
        "14.142 dari 54.060"
    )
    assert told_otherwise(None, 1, 2) == told_otherwise(own, None, 2) == ""


def test_a_recap_alone_is_told_as_such():
    families, scope = krs_sums.Share(10_203, 60_868, 7), krs_sums.Share(10_203, 40_000, 7)
    assert said(recap_said(families, scope, "Kabupaten Sekadau", "semester II 2024", 7)) == (
        "KRS Kabupaten Sekadau semester II 2024: 10.203 dari 60.868 keluarga (16,76 %), 25,51 % "
        "dari keluarga sasaran, menurut rekap 7 dari 7 kecamatan."
    )
