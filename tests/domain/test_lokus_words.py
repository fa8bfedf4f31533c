"""Lokus or not, said for its own year only."""

import pytest

from dashboard.domain.area_codes import Level
from dashboard.domain.area_places import AreaPlace
from dashboard.domain.areas import Area
from dashboard.domain.lokus_words import sentence, within
from dashboard.domain.standing_parts import LokusList

RAJA = Area("61.08.01.2001", "Raja", Level.DESA)
DESA = AreaPlace(RAJA, [], [])
KECAMATAN = AreaPlace(Area("61.08.01", "Ngabang", Level.KECAMATAN), [], [RAJA])
LISTS = [
    LokusList(2023, frozenset({"61.08.01.2001", "61.08.02.2001"}), "12/2022"),
    LokusList(2024, frozenset({"61.08.02.2001"}), "15/2023"),
    LokusList(2025, frozenset({"61.08.01.2001"}), "615/2024"),
]


@pytest.mark.parametrize(
    ("place", "year", "said"),
    [
        (DESA, 2025, "Desa Raja adalah desa lokus 2025 (SK 615/2024); juga lokus 2023."),
        (DESA, 2024, "Desa Raja bukan desa lokus 2024; pernah lokus 2023 dan 2025."),
        (DESA, 2026, "Daftar desa lokus 2026 belum dimuat."),
        (KECAMATAN, 2025, "Lokus 2025: 1 desa di Kecamatan Ngabang (SK 615/2024)."),
        (KECAMATAN, 2024, "Lokus 2024: tidak ada desa di Kecamatan Ngabang (SK 15/2023)."),
    ],
)
def test_a_list_holds_for_its_year(place, year, said):
    assert sentence(place, within(LISTS, place.code), year) == said


def test_a_desa_whose_code_begins_alike_is_not_within():
    alike = [LokusList(2025, frozenset({"61.08.011.001", "61.08.01.2001"}))]
    assert within(alike, "61.08.01")[0].desa == {"61.08.01.2001"}
