"""Names of areas as people say them, with what lies above."""

import pytest

from dashboard.domain.area_codes import Level
from dashboard.domain.area_places import AreaPlace, full_name
from dashboard.domain.areas import Area

LANDAK = Area("61.08", "Kabupaten Landak", Level.KABUPATEN)
NGABANG = Area("61.08.01", "Ngabang", Level.KECAMATAN)
RAJA = Area("61.08.01.2001", "Raja", Level.DESA)


@pytest.mark.parametrize(
    ("area", "name"),
    [
        (LANDAK, "Kabupaten Landak"),
        (NGABANG, "Kecamatan Ngabang"),
        (RAJA, "Desa Raja"),
        (Area("35.72.01.1003", "Bendo", Level.DESA), "Kelurahan Bendo"),
    ],
)
def test_an_area_is_named_with_what_it_is(area, name):
    assert full_name(area) == name


def test_a_desa_is_named_with_its_kecamatan():
    assert AreaPlace(RAJA, [LANDAK, NGABANG], []).words == "Desa Raja, Kecamatan Ngabang"
    assert AreaPlace(NGABANG, [LANDAK], [RAJA]).words == "Kecamatan Ngabang"
    assert AreaPlace(RAJA, [LANDAK, NGABANG], []).kab == "61.08"
