"""Other maps of a paparan: counts as circles, kecamatan where no desa reports, no boundaries."""

import pytest

from dashboard.domain.actors import LOCAL
from dashboard.domain.area_codes import Level
from tests.data.briefing_room import PUBLIC, Show, heads, texts

CASES = "stunting_case_count_routine"


@pytest.fixture(scope="module")
def show(sample_home):
    return Show(sample_home)


@pytest.mark.parametrize("audience", ["tim", "umum"])
def test_counts_stand_as_circles_over_plain_ground(show, client, audience):
    asked = {"kab": "61.08", "ind": CASES, "audiens": audience}
    told = client.get("/api/v1/nilai", query_string=asked).get_json()["baris"]
    item = show.item("peta", indicator=CASES, **({"actor": PUBLIC} if audience == "umum" else {}))
    expected = {row["kode"]: row["pembilang"] for row in told if row["pembilang"]}
    assert item.map.circles == expected
    assert set(item.map.fill.values()) == {"plain", "no-data"}
    silent = {row["kode"] for row in told if row["pembilang"] is None and not row["disamarkan"]}
    assert {code for code, tone in item.map.fill.items() if tone == "no-data"} == silent
    assert sum(one.count for one in item.map.classes) == len(told)


def test_a_count_has_no_share_and_no_verdict(show):
    item = show.item("peta", indicator=CASES)
    assert heads(item) == ["Kecamatan", "Anak"]
    assert all(len(row) == 2 for row in texts(item))


def test_desa_carry_the_class_of_their_kecamatan_where_only_it_is_known(show):
    catalogue = show.room.warehouse.snapshot().catalogue(LOCAL)
    known = [
        one
        for one in catalogue.compared_below_kabupaten("61.08")
        if one.lowest_level is Level.KECAMATAN
    ]
    item = show.item("peta", indicator=known[0].id)
    assert len(item.map.fill) == 156
    for code in ("61.08.01", "61.08.05"):
        tones = {tone for desa, tone in item.map.fill.items() if desa.startswith(code)}
        assert len(tones) == 1
    assert sum(one.count for one in item.map.classes if one.tone != "few-cases") == 13
    assert any("per kecamatan" in point for point in item.points)


def test_desa_lokus_are_outlined_on_both_maps_that_have_them(show):
    routine, own = show.item("peta").map, show.item("lokus").map
    assert routine.lokus == own.lokus
    assert len(own.lokus) == len(texts(show.item("lokus")))
    assert set(own.fill.values()) == {"plain"}


def test_without_boundaries_the_table_stays(show, monkeypatch):
    monkeypatch.setattr(show.geography, "has", lambda _: False)
    item = show.item("peta")
    assert item.map is None
    assert item.table is not None
    assert "Batas desa Kabupaten Landak belum ada; peta tidak digambar." in item.points


def test_what_is_not_known_below_the_kabupaten_gives_way_to_the_usual_map(show):
    assert show.item("peta", indicator="bpk_follow_up") == show.item("peta", indicator="hantu")
