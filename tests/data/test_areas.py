"""The code list answers for every area, shipped or added."""

import pytest

from dashboard.data.areas import load_areas
from dashboard.domain.area_codes import Level


def add(home, kab, *lines):
    text = "\n".join(["code,name,level,lon,lat,area_km2", *lines]) + "\n"
    (home.areas / f"{kab}.csv").write_text(text, encoding="utf-8", newline="\n")


def test_the_five_kabupaten_ship_whole(home):
    areas = load_areas(home)
    counts = {
        kab.code: (len(areas.kecamatan(kab.code)), len(areas.desa(kab.code)))
        for kab in areas.kabupaten()
    }
    assert counts == {
        "61.08": (13, 156),
        "61.09": (7, 94),
        "61.11": (6, 43),
        "62.03": (17, 231),
        "74.04": (7, 95),
    }


def test_an_area_is_found_by_its_code_only(home):
    areas = load_areas(home)
    raja = areas.get("61.08.01.2001")
    assert (raja.name, raja.level, raja.kecamatan) == ("Hilir Kantor", Level.DESA, "61.08.01")
    assert areas.get("61.08.01.9999") is None
    assert areas.desa("99.99") == []


def test_desa_are_asked_for_by_kecamatan_too(home):
    desa = load_areas(home).desa("61.08.03")
    assert {area.kecamatan for area in desa} == {"61.08.03"}
    assert [area.code for area in desa] == sorted(area.code for area in desa)


def test_within_holds_the_area_and_all_below(home):
    areas = load_areas(home)
    assert len(areas.within("61.08")) == 1 + 13 + 156
    assert areas.within("61.08.01")[0].name == "Ngabang"


def test_an_added_kabupaten_stands_beside_the_others(home):
    blitar = ["35,Jawa Timur,provinsi,,,", "35.72,Kota Blitar,kota,,,"]
    kecamatan = ["35.72.01,Kepanjenkidul,kecamatan,,,", "35.72.01.1006,Bendo,kelurahan,,,"]
    add(home, "35.72", *blitar, *kecamatan)
    areas = load_areas(home)
    assert areas.get("35.72").level is Level.KABUPATEN
    assert [area.name for area in areas.desa("35.72")] == ["Bendo"]
    assert len(areas.kabupaten()) == 6


def test_an_added_list_stands_for_its_whole_kabupaten(home):
    above = ["61.11,Kabupaten Kayong Utara,kabupaten,,,", "61.11.01,Sukadana,kecamatan,,,"]
    add(home, "61.11", *above, "61.11.01.2001,Sutera,desa,109.9,-1.2,3.5")
    areas = load_areas(home)
    assert [area.code for area in areas.desa("61.11")] == ["61.11.01.2001"]
    assert len(areas.desa("61.08")) == 156


def test_a_broken_list_is_named_with_its_row(home):
    add(home, "35.72", "35.72,Kota Blitar,kota,,,", "35,72,Kota,Blitar,x,,")
    with pytest.raises(ValueError, match=r"35\.72\.csv baris 3 .*`lokus areas`"):
        load_areas(home)
