"""No document, graph or style of ours names a public address."""

import re

import pytest

from dashboard.factory import BESIDE, PAGES
from dashboard.routes.static import FILES

PUBLIC = re.compile(r"""(?:src|href|url)\s*[=(]\s*["']?(?:https?:)?//""")


def graphs(part):
    """Yield the config of every graph in a layout as the browser gets it."""
    if isinstance(part, list):
        for one in part:
            yield from graphs(one)
    elif isinstance(part, dict):
        if part.get("type") == "Graph":
            yield part["props"].get("config") or {}
        yield from graphs(part.get("props", {}).get("children"))


@pytest.mark.parametrize("page", [*PAGES, *BESIDE], ids=lambda page: page.PATH)
def test_no_graph_offers_to_send_its_figure_away(trigger, page):
    answer = trigger("frame-page.children", **{"frame-route": {"pathname": page.PATH}})
    for config in graphs(answer["frame-page"]["children"]):
        assert config["showSendToCloud"] is False
        assert config["displaylogo"] is False
        assert config["topojsonURL"].startswith("/")


def test_the_document_names_no_public_address(client):
    assert PUBLIC.findall(client.get("/").get_data(as_text=True)) == []


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".css")])
def test_no_style_names_a_public_address(client, name):
    for file in FILES[name]:
        assert PUBLIC.findall(file.read_text(encoding="utf-8")) == []
