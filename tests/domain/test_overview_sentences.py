"""The answer of Ringkasan: the stand, the change, the decision; refused where data do not carry."""

from dataclasses import replace

import pytest

from dashboard.domain.indicators import Evidence
from dashboard.domain.overview_sentences import decide, lokus_change, stand
from dashboard.domain.standing_parts import LokusList
from dashboard.domain.survey_years import survey_years
from tests.domain.overview_makers import gap, indicator, plain, survey, target, years

LANDAK = "Kabupaten Landak"


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (
            [(2023, 19.0), (2024, 15.1)],
            "15,1 % (SSGI 2024): sekitar target 14 %, "
            "tidak dapat dibedakan dari 19,0 % (SKI 2023).",
        ),
        (
            [(2023, 16.2), (2024, 22.5)],
            "22,5 % (SSGI 2024): di atas target 14 %, "
            "naik dari 16,2 % (SKI 2023; metode tidak diketahui).",
        ),
        (
            [(2023, 35.5), (2024, 8.0)],
            "8,0 % (SSGI 2024): mencapai target 14 %, turun dari 35,5 % "
            "(SKI 2023; metode tidak diketahui, lebih dari 10 poin).",
        ),
        ([(2021, 27.0), (2024, 15.1)], "15,1 % (SSGI 2024): sekitar target 14 %."),
        (
            [(2022, 25.1), (2023, 22.9)],
            "22,9 % (SKI 2023): tidak dapat dibedakan dari 25,1 % (SSGI 2022), "
            "nilai SSGI 2024 tidak ditemukan.",
        ),
    ],
)
def test_the_stand_is_the_last_value_against_target_and_year_before(values, said):
    assert plain(stand(LANDAK, years(*values))) == f"Stunting Kabupaten Landak {said}"


def test_without_a_survey_value_there_is_no_stand():
    assert stand(LANDAK, years()) == "Nilai survei stunting Kabupaten Landak tidak ditemukan."
    assert stand(LANDAK, []) == "Nilai survei stunting Kabupaten Landak tidak ditemukan."


def test_a_value_printed_as_about_is_said_as_about_and_not_judged():
    known = survey_years([survey(2024, 27, approximate=True)], "61.08", lambda _: None)
    assert plain(stand(LANDAK, known)) == "Stunting Kabupaten Landak sekitar 27 % (SSGI 2024)."


def test_the_decision_is_the_gap_with_most_people():
    gaps = [gap(500, 1000, 400), gap(63954, 82437, 10239, heard=(129, 156))]
    assert plain(decide(gaps, "Agustus 2025")) == (
        "Kesenjangan terbesar: kurang 10.239 rumah tangga untuk Sanitasi layak 90 % "
        "(129 dari 156 desa lapor)."
    )


def test_where_less_is_better_the_decision_is_about_too_many():
    unwanted = indicator("Kehamilan tak diinginkan", "kehamilan", up=False)
    assert plain(decide([gap(1260, 6926, 186, of=unwanted, goal=15.5)], "Agustus 2025")) == (
        "Kesenjangan terbesar: lebih 186 kehamilan dari batas Kehamilan tak diinginkan 15,5 %."
    )


def test_a_target_that_is_only_remembered_is_in_doubt_in_both_sentences():
    doubted = replace(target(), evidence=Evidence.REMEMBERED)
    held = replace(gap(63954, 82437, 10239, heard=(129, 156)), target=doubted)
    assert plain(decide([held], "Agustus 2025")).endswith(
        "Sanitasi layak 90 % (target perlu dicek; 129 dari 156 desa lapor)."
    )
    last = survey_years([survey(2024, 8.0)], "61.08", lambda _: replace(doubted, value=14.0))
    assert plain(stand(LANDAK, last)).endswith("mencapai target 14 % (perlu dicek).")


def test_a_count_that_still_grows_is_said_to_be_cumulative():
    growing = gap(500, 1000, 400, of=indicator(cumulative=True), period="2025-02")
    assert plain(decide([growing], "Februari 2025")) == (
        "Kesenjangan terbesar: kurang 400 rumah tangga untuk Sanitasi layak 90 % "
        "(kumulatif s.d. Februari 2025)."
    )


def test_without_figures_nothing_is_decided():
    assert decide([], "Februari 2022") == "Belum ada angka bertarget sampai Februari 2022."
    assert decide([], "") == "Belum ada angka bertarget."


def test_where_every_target_is_met_no_gap_is_made_up():
    assert decide([gap(990, 1000, -90)], "Agustus 2025") == (
        "Tidak ada indikator bertarget yang masih kekurangan orang."
    )


def test_a_list_of_lokus_is_compared_with_the_year_before():
    now, before = LokusList(2025, frozenset("abc"), "1"), LokusList(2024, frozenset("bcde"), "2")
    assert lokus_change(now, before) == "1 baru, 2 keluar dibanding 2024"
    assert lokus_change(before, before) == "sama dengan 2024"
    assert lokus_change(now, LokusList(2024, frozenset())) == ""
