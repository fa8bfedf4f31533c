"""Targets below the kabupaten, in words."""

from dataclasses import replace

from dashboard.domain.own_goals import is_own, levelled_goal, own_goal, several
from dashboard.domain.targets import nearest
from tests.domain.gap_makers import target
from tests.domain.overview_makers import plain

WHOLE = target(80.0)
NGABANG = replace(target(85.0), area_code="61.08.01")
RAJA = replace(target(70.5), area_code="61.08.01.2003")


def test_an_own_target_is_told_beside_that_of_the_kabupaten():
    assert plain(own_goal(NGABANG, WHOLE)) == "target 85 % (kecamatan), kabupaten 80 %"
    assert plain(own_goal(RAJA, WHOLE)) == "target 70,5 % (desa), kabupaten 80 %"
    assert plain(own_goal(NGABANG, None)) == "target 85 % (kecamatan), kabupaten belum ada"


def test_where_the_kabupaten_s_holds_nothing_is_said():
    of_landak = replace(WHOLE, area_code="61.08")
    assert [own_goal(one, WHOLE) for one in (WHOLE, of_landak, None)] == ["", "", ""]
    assert (is_own(of_landak), plain(levelled_goal(of_landak))) == (False, "80 %")
    assert plain(levelled_goal(NGABANG)) == "85 % (kecamatan)"


def test_the_nearest_area_decides():
    own = {"61.08.01": NGABANG, "61.08.01.2003": RAJA}
    codes = ("61.08.01.2003", "61.08.01.2004", "61.08.01", "61.08.02", "61.08")
    assert [nearest(own, code, WHOLE).value for code in codes] == [70.5, 85, 85, 80, 80]


def test_areas_with_targets_of_their_own_are_listed():
    names = {"61.08.01": "Ngabang", "61.08.01.2003": "Raja"}
    both = {"61.08.01": NGABANG, "61.08.01.2003": RAJA}
    assert plain(several(both, names)) == "target sendiri: Ngabang 85 % dan Raja 70,5 %"
    assert several({}, names) == ""
