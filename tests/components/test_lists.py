"""The ranked list beside a map, as the columns its script draws."""

from dashboard.components.lists import columns
from dashboard.domain.readings import NOTHING
from dashboard.domain.standing_parts import Place

PLACES = {
    "61.08.01.2001": Place("61.08.01.2001", "Raja", "Ngabang"),
    "61.08.01.2002": Place("61.08.01.2002", "Mungguk", "Ngabang"),
    "61.08.02.2001": Place("61.08.02.2001", "Ambarang", "Sengah Temila"),
}


def listed(*codes):
    return columns(PLACES, dict.fromkeys(codes, NOTHING), frozenset({"61.08.01.2001"}))


def test_the_kecamatan_of_each_desa_stands_in_the_list():
    assert listed(*PLACES)["kec"] == ["Ngabang", "Ngabang", "Sengah Temila"]


def test_one_kecamatan_shared_by_all_rows_is_not_repeated():
    rows = listed("61.08.01.2001", "61.08.01.2002")
    assert rows["kec"] == ["", ""]
    assert rows["names"] == ["Raja", "Mungguk"]
    assert rows["lokus"] == [1, 0]


def test_a_list_of_nothing_has_empty_columns():
    assert set(map(len, listed().values())) == {0}


def test_a_refused_verdict_brings_its_reason():
    assert listed("61.08.01.2001")["reason"] == ["belum lapor"]
