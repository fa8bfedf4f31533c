import re

import pytest
from dash import Dash, html
from flask import Flask

from dashboard.components.shell import index_string


@pytest.fixture(scope="module")
def document():
    app = Dash("lokus", server=Flask("lokus"), assets_folder="none")
    app.index_string = index_string("/static/{}".format, {"/": "Ringkasan", "/peta": 'Peta "A"'})
    app.layout = html.Div()
    return app.server.test_client().get("/").text


def test_the_document_is_indonesian_and_asks_nobody_outside(document):
    assert '<html lang="id">' in document
    outside = re.findall(r"(?:src|href)=\"(?:https?:)?//[^\"]+", document)
    assert outside == []


def test_the_stub_comes_before_plotly_and_plotly_before_dash(document):
    sources = re.findall(r'<script src="([^"]+)"', document)
    assert sources[:2] == ["/static/lokus.js", "/static/plotly-lokus.min.js"]
    assert all(source.startswith("/_dash-component-suites/") for source in sources[2:])


def test_no_script_of_ours_is_inline(document):
    inline = re.findall(r"<script(?![^>]*src=)[^>]*>", document)
    assert len(inline) == 2, "only Dash's own: its configuration and its start"
    assert all("_dash-" in tag for tag in inline)


def test_only_our_styles_are_linked_and_the_icon_is_ours(document):
    assert re.findall(r'rel="stylesheet" href="([^"]+)"', document) == [
        "/static/bootstrap.min.css",
        "/static/lokus.css",
    ]
    assert "_favicon.ico" not in document
    assert 'href="/static/favicon.svg"' in document


def test_without_scripts_a_sentence_stands_there(document):
    assert "Lokus membutuhkan JavaScript." in document


def test_the_names_of_the_pages_are_escaped_for_the_skeleton(document):
    assert "&quot;/peta&quot;: &quot;Peta \\&quot;A\\&quot;&quot;" in document


@pytest.mark.parametrize(
    "name",
    ["pola-tanpa-data", "pola-kasus-sedikit", "pola-kasus-sedikit-gelap", "pola-kurang"],
)
def test_the_patterns_of_the_map_stand_in_the_document(document, name):
    assert f'<pattern id="{name}"' in document
