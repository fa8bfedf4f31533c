"""Desa lokus on screen: what they lack, whose OPD it is, and the warning at every difference."""

from dashboard.components import lokus_blocks
from dashboard.domain.lokus_gaps import REGRESSION, lokus_gaps
from dashboard.domain.standing_parts import LokusList
from tests.component_texts import texts
from tests.domain.area_makers import desa, figures
from tests.domain.overview_makers import indicator, plain
from tests.domain.test_lokus_reviews import review


def test_each_year_says_what_came_and_went():
    lists = [
        LokusList(2024, frozenset({desa(1), desa(2)}), "15/2023"),
        LokusList(2025, frozenset({desa(1), desa(3)}), "615/2024"),
    ]
    assert texts(lokus_blocks.years(lists, desa=False)) == (
        "2024 2 desa SK 15/2023 2025 2 desa SK 615/2024 1 baru, 1 keluar dibanding 2024"
    )
    assert "Belum ada daftar" in texts(lokus_blocks.years([], desa=False))


def test_a_desa_is_lokus_or_not_by_the_list_of_the_year():
    lists = [LokusList(2024, frozenset(), "15/2023"), LokusList(2025, frozenset({desa(1)}), "6")]
    assert texts(lokus_blocks.years(lists, desa=True)) == (
        "2024 bukan lokus SK 15/2023 2025 lokus SK 6"
    )


def test_the_weakest_link_stands_with_its_owner_as_the_kabupaten_calls_it():
    made = lokus_blocks.convergence(
        review(), lambda code: f"Desa {code[-1]}", lambda code: f"/wilayah/{code}", str.upper
    )
    words = plain(texts(made))
    assert "Desa 2 0 dari 1 belum konvergen Sanitasi layak, DINAS PUPR/PERKIM" in words
    assert "50,0 %, −40,0 poin ke target" in words
    assert "Desa 3 0 dari 1 1 belum lapor tidak dinilai –" in words
    assert "29 indikator SE 400" not in words
    assert "SE Mendagri 400.5/8476/SJ (2022)" in words


def test_every_comparison_carries_the_warning():
    held = figures({1: (40, 100), 2: (90, 100), 3: (95, 100)}, of=indicator("ASI"))
    words = plain(texts(lokus_blocks.beside_the_rest(lokus_gaps([held], {desa(1)}))))
    assert "Desa lokus di belakang desa lain pada 1 dari 1 layanan." in words
    assert "40,0 %" in words
    assert "92,5 % −52,5 poin lokus lebih rendah" in words
    assert REGRESSION in words


def test_a_lower_share_is_not_behind_where_less_is_better():
    held = figures({1: (10, 100), 2: (60, 100)}, of=indicator("Unmet need", up=False))
    words = texts(lokus_blocks.beside_the_rest(lokus_gaps([held], {desa(1)})))
    assert "pada 0 dari 1 layanan" in words
