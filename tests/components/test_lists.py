"""The ranked list beside a map, as the columns its script draws."""

import pytest

from dashboard.components.lists import columns
from dashboard.domain.readings import NOTHING, WITHHELD, Reading
from dashboard.domain.standing_parts import Place
from dashboard.domain.verdicts import judge

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


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ((18, 20), "sasaran < 30"),
        ((125, 120), "melebihi sasaran"),
        ((0, 0), "tidak ada sasaran"),
        ((90, 100), ""),
    ],
)
def test_a_refused_or_doubted_verdict_brings_its_reason(counts, said):
    one = Reading(*counts, None, judge(*counts, 80, up=True))
    rows = columns(PLACES, {"61.08.01.2001": one}, frozenset())
    assert rows["reason"] == [said]


def test_what_the_value_says_is_not_said_twice():
    rows = listed("61.08.01.2001")
    assert (rows["value_text"], rows["reason"]) == (["belum lapor"], [""])
    withheld = columns(PLACES, {"61.08.01.2001": WITHHELD}, frozenset())
    assert (withheld["value_text"], withheld["reason"]) == (["disamarkan"], ["angka kecil"])
