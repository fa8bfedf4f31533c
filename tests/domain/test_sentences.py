"""Where an area stands, said aloud: indicator, place and doubt are in every sentence."""

from dataclasses import replace

import pytest

from dashboard.domain.indicators import Evidence
from dashboard.domain.sentences import dated_goal, part_of, standing
from tests.domain.gap_makers import IRON, LESS_IS_BETTER, reading, target
from tests.domain.overview_makers import plain

FOUR = [("Ngabang", 100), ("Mandor", 30), ("Menyuke", 20), ("Sompak", 10)]


def said(found, goal=80.0, *, indicator=IRON, doubted=False, carriers=(), each=""):
    promised = None if goal is None else target(goal)
    if promised and doubted:
        promised = replace(promised, evidence=Evidence.REMEMBERED)
    return plain(
        standing(
            indicator,
            found,
            promised,
            place="Kabupaten Landak",
            period="2025-08",
            carriers=carriers,
            each=each,
        )
    )


def test_a_shortfall_names_people_target_indicator_and_place():
    assert said(reading(640, 1000)) == (
        "Kurang 160 ibu hamil untuk mencapai 80 % Bumil minum TTD ≥ 90 di Kabupaten Landak."
    )


def test_who_carries_it_follows_where_all_are_short():
    assert said(reading(640, 1000), carriers=FOUR).endswith(
        "di Kabupaten Landak; 94 % di Ngabang, Mandor dan Menyuke."
    )


def test_the_base_is_said_where_some_are_past_the_target():
    carriers = [*FOUR, ("Jelimpo", -120)]
    assert said(reading(760, 1000), carriers=carriers) == (
        "Kurang 40 ibu hamil untuk mencapai 80 % Bumil minum TTD ≥ 90 di Kabupaten Landak; "
        "94 % dari 160 yang kurang ada di Ngabang, Mandor dan Menyuke."
    )


def test_a_net_is_called_one_where_more_are_short_than_it_says():
    near = reading(795, 1000)
    more = replace(near, short=52)
    assert said(more, carriers=[("Ngabang", 52), ("Mandor", 0)]).endswith(
        "sedikit di bawah, kurang 52 ibu hamil (neto 5)."
    )
    assert said(near, carriers=[("Ngabang", 5)]).endswith("sedikit di bawah, kurang 5 ibu hamil.")
    assert said(near).endswith("sedikit di bawah, kurang 5 ibu hamil.")


def test_people_beyond_the_net_are_missing_in_every_desa_and_not_in_the_sum():
    found = replace(reading(760, 1000), short=160)
    carriers = [("Ngabang", 80), ("Mandor", 40), ("Menyuke", 30), ("Sengah Temila", 10)]
    assert said(found, carriers=carriers, each="desa") == (
        "Kurang 160 ibu hamil (neto 40) untuk mencapai 80 % Bumil minum TTD ≥ 90 di setiap desa "
        "Kabupaten Landak; 94 % di Ngabang, Mandor dan Menyuke."
    )


def test_where_nobody_is_past_the_target_net_and_missing_are_one_number():
    found = replace(reading(760, 1000), short=40)
    assert said(found, each="desa") == (
        "Kurang 40 ibu hamil untuk mencapai 80 % Bumil minum TTD ≥ 90 di Kabupaten Landak."
    )


def test_words_turn_where_less_is_better():
    found = reading(300, 1000, 14.0, up=False)
    assert said(found, 14.0, indicator=LESS_IS_BETTER) == (
        "Kelebihan 160 balita dari batas 14 % Stunting di Kabupaten Landak."
    )


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (640, "untuk mencapai 80 % (perlu dicek) Bumil minum TTD ≥ 90 di"),
        (795, "sekitar target 80 % (perlu dicek), sedikit di bawah"),
        (950, "target 80 % (perlu dicek) tercapai."),
    ],
)
def test_a_target_that_is_only_remembered_is_in_doubt_in_every_sentence(part, words):
    assert words in said(reading(part, 1000), doubted=True)


def test_what_cannot_be_judged_is_said_with_its_indicator():
    assert said(reading(120, 100)) == (
        "Angka Bumil minum TTD ≥ 90 di Kabupaten Landak perlu diperiksa: 120 dari 100 ibu hamil."
    )
    assert said(reading(1, 4)).startswith("Bumil minum TTD ≥ 90 di Kabupaten Landak: 1 dari 4, ")
    assert said(reading(640, 1000, None), None) == (
        "Bumil minum TTD ≥ 90 di Kabupaten Landak: 64,0 % (640 dari 1.000), belum ada target."
    )
    assert said(None) == (
        "Belum ada laporan Bumil minum TTD ≥ 90 dari Kabupaten Landak untuk Agustus 2025."
    )


def test_a_target_is_dated():
    assert plain(dated_goal(target(), 2025)) == "target 80 % (2024, belum diperbarui)"
    assert plain(dated_goal(target(), 2024)) == "target 80 % (2024)"
    assert plain(dated_goal(replace(target(), standing=True), 2030)) == "target 80 % (sejak 2024)"


def test_only_all_of_them_are_100_percent():
    assert plain(part_of(1000, 1000)) == "100 %"
    assert plain(part_of(999, 1000)) == "99 %"
    assert plain(part_of(989, 1000)) == "99 %"
