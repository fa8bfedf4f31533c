"""The show of a paparan: everything of it in one document, which nothing can break out of."""

import gzip
import json
import re
from base64 import b64decode
from dataclasses import replace

import pytest

from dashboard.domain.briefing_variants import Choices, Variants
from dashboard.exports.briefing_html import briefing_html
from dashboard.exports.show_data import show_data
from dashboard.exports.show_document import SCRIPTS
from dashboard.figures.static_maps import Land
from tests.assets.test_styles import COLOUR, rules
from tests.exports.made_briefing import BRIEFING, COVERAGE, DESA


def square(key, code):
    ring = [[109.0, 0.0], [109.1, 0.0], [109.1, 0.1], [109.0, 0.0]]
    shape = {"type": "Polygon", "coordinates": [ring]}
    return {"features": [{"properties": {key: code}, "geometry": shape}]}


LAND = Land(square("kode_desa", DESA), square("kode_kecamatan", DESA[:8]), {DESA[:8]: (109.0, 0.0)})
NARROW = replace(COVERAGE, sentence="Kurang 12 ibu hamil di Ngabang.", deciding="12")
CHOICES = Choices(kecamatan=(("61.08.01", "Ngabang"),))
VARIANTS = Variants(CHOICES, {("61.08.01", "", ""): (NARROW,)})


@pytest.fixture(scope="module")
def file():
    return briefing_html(BRIEFING, LAND, VARIANTS).decode("utf-8")


def data_of(text):
    written = re.search(r'<script type="application/json" id="paparan">(.*?)</script>', text, re.S)
    return json.loads(written[1])


def test_every_item_is_in_the_document_with_all_it_says(file):
    shown = data_of(file)["items"]
    assert [one["key"] for one in shown] == [one.key for one in BRIEFING.items]
    for item, one in zip(BRIEFING.items, shown, strict=True):
        for name in ("title", "sentence", "deciding", "empty", "trace"):
            assert one[name] == getattr(item, name)
        assert one["points"] == list(item.points)
        assert one["source"] == list(item.source)
        rows = item.table.rows if item.table else ()
        cells = [[cell["text"] for cell in row] for row in (one["table"] or {"rows": []})["rows"]]
        assert cells == [[cell.text for cell in row] for row in rows]


def test_a_chart_travels_drawn_with_the_words_of_each_value(file):
    for drawing in data_of(file)["items"][0]["chart"]["drawings"]:
        assert drawing["svg"].startswith("<svg ")
        assert "61,5 %" in drawing["svg"]
        assert drawing["height"] <= 640


def test_the_polygons_travel_once_and_a_map_names_their_fills(file):
    shown = data_of(file)
    assert list(shown["land"]["desa"]) == [DESA]
    assert shown["items"][1]["map"]["fill"] == {DESA: "coverage-4"}
    assert shown["tones"]["coverage-4"]["fill"] == "#1F65AA"


def test_the_file_says_place_version_audience_and_that_its_data_are_made_up(file):
    head = data_of(file)["head"]
    assert head["sample"] == "DATA CONTOH"
    assert head["footing"] == "Kabupaten Landak · versi v000007-0a1b2c3d4e5f · untuk umum"


def test_what_the_speaker_alone_may_read_is_not_on_the_wall(file):
    assert "Sampaikan pelan-pelan" not in file


def test_no_text_can_end_the_element_it_travels_in():
    evil = replace(BRIEFING, items=(replace(COVERAGE, title="</script><script>alert(1)//"),))
    text = briefing_html(evil, None).decode("utf-8")
    assert text.count("<script") == 2
    assert data_of(text)["items"][0]["title"] == "</script><script>alert(1)//"


def test_the_file_asks_nothing_of_any_network(file):
    for name in ("http://www.w3.org/2000/svg", "http%3A//www.w3.org/2000/svg", "http-equiv"):
        file = file.replace(name, "")
    assert "http" not in file
    assert "default-src 'none'" in file
    assert file.count("data:font/woff2;base64,") == 1


def test_without_boundaries_there_is_no_land():
    assert show_data(BRIEFING, None)["land"] is None


def test_every_choice_is_in_the_document_too(file):
    shown = data_of(file)
    assert shown["choices"]["kec"] == [["61.08.01", "Ngabang"]]
    items = json.loads(gzip.decompress(b64decode(shown["variants"])))
    assert list(items) == ["61.08.01||"]
    assert items["61.08.01||"]["spesifik"]["sentence"] == "Kurang 12 ibu hamil di Ngabang."


def test_no_script_of_the_show_puts_text_into_markup_or_asks_an_address():
    for script in SCRIPTS:
        source = script.read_text("utf-8").replace("http://www.w3.org/2000/svg", "")
        for word in ("innerHTML", "insertAdjacentHTML", "fetch(", "XMLHttpRequest", "http"):
            assert word not in source, (script.name, word)


def test_the_style_of_the_show_names_no_colour_of_its_own():
    assert COLOUR.findall(rules("show/show.css")) == []
