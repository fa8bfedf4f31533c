"""The second map of /peta through the app's own update route."""

import json

import pytest

from dashboard.figures import maps

IRON, IMMUNIZATION = "pregnant_iron_tablet_90", "basic_immunization"
STUNTING = "stunting_prevalence_routine"


@pytest.fixture
def second(trigger):
    def ask(kind, wish="", drawn=None, **more):
        view = {"kab": "61.08", "kec": "semua", "ind": IRON, "per": "2025-08", "lokus": "semua"}
        asked = {"kind": kind, "wish": wish, **view, **more}
        states = {"peta-banding-diminta": asked, "peta-drawn-kedua": drawn}
        return trigger("peta-map-kedua.figure", **states)

    return ask


def test_the_period_before_stands_beside_where_a_year_ago_is_unknown(second):
    answer = second("periode")
    assert answer["peta-tautan-banding"]["data"] == "2025-07"
    assert answer["peta-judul-pertama"]["children"] == "Agustus 2025"
    assert answer["peta-judul-kedua"]["children"] == "Juli 2025"
    said = answer["peta-beda"]["children"]
    assert said.startswith("Juli 2025 → Agustus 2025: ")
    assert len(answer["peta-map-kedua"]["figure"]["data"][maps.VALUES]["locations"]) == 156


def test_the_numbers_of_the_sentence_are_all_desa(second):
    said = second("periode", "2025-06")["peta-beda"]["children"].replace("tidak ada", "0")
    told = said.partition(": ")[2]
    assert sum(int(word) for word in told.split() if word.isdigit()) == 156


def test_one_scale_is_explained_once_and_two_scales_twice(second):
    def entries(answer):
        return json.dumps(answer["peta-legenda-kedua"]["children"])

    assert "swatch fill-" not in entries(second("periode", "2025-07"))
    assert "Tidak ada data" in entries(second("periode", "2025-07"))
    assert "swatch fill-prevalence-1" in entries(second("indikator", STUNTING))


def test_another_indicator_says_what_it_is_and_compares_nothing(second):
    answer = second("indikator", STUNTING)
    assert answer["peta-judul-kedua"]["children"].endswith(", Agustus 2025")
    assert answer["peta-beda"]["children"] == (
        "Dua indikator: yang satu makin tinggi makin baik, yang lain makin rendah."
    )


def test_a_kecamatan_moves_the_second_map_with_the_first(second, trigger):
    def window(answer):
        return answer["layout"]["geo"]["lonaxis"]["range"]

    near = second("periode", kec="61.08.01")["peta-map-kedua"]["figure"]
    first = trigger("peta-map.figure", **{
        "peta-kabupaten": "61.08", "peta-kecamatan": "61.08.01", "peta-indikator": IRON,
        "peta-periode": "2025-08", "peta-lokus": "semua", "peta-drawn": None,
    })["peta-map"]["figure"]  # fmt: skip
    assert window(near) == window(first) != window(second("periode")["peta-map-kedua"]["figure"])


def test_a_new_wish_sends_numbers_and_no_map(second):
    drawn = second("periode", "2025-07")["peta-drawn-kedua"]["data"]
    answer = second("periode", "2025-06", drawn)
    operations = answer["peta-map-kedua"]["figure"]["operations"]
    assert not [one for one in operations if "geojson" in one["location"]]
    assert answer["peta-tautan-banding"]["data"] == "2025-06"


def test_a_wish_of_a_wrong_link_falls_back(second):
    assert second("indikator", "gizi")["peta-tautan-banding"]["data"] != "gizi"
    assert second("periode", "1999-01")["peta-tautan-banding"]["data"] == "2025-07"


def test_a_single_period_has_nothing_beside_it_and_says_so(second):
    answer = second("periode", ind="premarital_health_check", per="2025-Q2")
    assert answer["peta-beda"]["children"] == "Belum ada periode lain untuk dibandingkan."
