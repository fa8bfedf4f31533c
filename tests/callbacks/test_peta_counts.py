"""Counts on /peta: circles over plain ground, through the app's own update route."""

import brotli
import pytest

from dashboard.domain import tokens
from dashboard.figures import map_classes, maps
from dashboard.figures.circle_maps import CIRCLE
from tests.callbacks.test_peta import asking, sent

CASES = "stunting_case_count_routine"


@pytest.fixture
def whole(trigger):
    return trigger("peta-map.figure", **asking(ind=CASES))


def test_a_count_is_drawn_as_circles_and_never_as_fill(whole):
    traces = whole["peta-map"]["figure"]["data"]
    assert set(traces[maps.VALUES]["z"]) == {map_classes.PLAIN, map_classes.BARE}
    circles = traces[maps.MARKS]
    assert circles["mode"] == "markers"
    assert set(circles["marker"]["symbol"]) == {CIRCLE}
    assert len(circles["lon"]) == len(circles["marker"]["size"]) > 50
    assert set(circles["marker"]["color"]) == {tokens.MAP["count_circle"]["fill"]}
    assert sorted(circles["marker"]["size"], reverse=True) == circles["marker"]["size"]
    assert len(traces[maps.LOKUS_CORE]["locations"]) == 20


def test_the_list_and_the_sentence_say_counts_and_judge_nothing(whole):
    rows = whole["peta-daftar-baris"]["data"]
    assert rows["counts"] == 1
    assert not [text for text in rows["value_text"] if "%" in text]
    assert "belum lapor" in rows["value_text"]
    assert set(rows["interval_text"]) == set(rows["people_text"]) == {""}
    said = whole["peta-kalimat"]["children"]
    assert said.startswith("Jumlah balita stunting di Kabupaten Landak, Agustus 2025: ")
    assert "; terbanyak di " in said
    assert said.endswith(" anak.")
    assert "%" not in said
    assert "target" not in said
    assert "belum ada target" not in str(whole["peta-sumber"])


def test_a_period_of_a_count_sends_numbers_in_at_most_5_kb(client, trigger, whole):
    held = whole["peta-drawn"]["data"]
    kept = []
    plain = client.post

    def post(*asked, **more):
        answer = plain(*asked, **more, headers={"Accept-Encoding": "br"})
        kept.append(len(answer.data))
        answer.set_data(brotli.decompress(answer.data))
        return answer

    client.post = post
    answer = trigger("peta-map.figure", **asking(ind=CASES, per="2025-07", drawn=held))
    client.post = plain
    assert not [where for where in sent(answer) if "geojson" in where]
    assert kept[0] * 231 / 156 <= 5_000


def test_from_a_share_to_a_count_and_back_the_map_is_drawn_anew(trigger, whole):
    held = whole["peta-drawn"]["data"]
    back = trigger("peta-map.figure", **asking(drawn=held))
    assert back["peta-map"]["figure"]["data"][maps.MARKS]["mode"] == "markers+text"
    assert map_classes.PLAIN not in back["peta-map"]["figure"]["data"][maps.VALUES]["z"]


def test_only_peta_offers_counts(trigger, whole):
    on_peta = {one["value"] for one in whole["peta-indikator"]["options"]}
    assert {CASES, "pbi_health_insurance"} <= on_peta
    assert "case_audit_cycles" not in on_peta
    asked = {"kabupaten": "61.08", "kecamatan": "semua", "periode": "2025-08", "urut": "orang"}
    pickers = {f"kesenjangan-{name}": value for name, value in asked.items()}
    gaps = trigger("kesenjangan-bar.figure", **pickers, **{"kesenjangan-indikator": CASES})
    offered = {one["value"] for one in gaps["kesenjangan-indikator"]["options"]}
    assert "stunting_prevalence_routine" in offered
    assert not {CASES, "pbi_health_insurance"} & offered
