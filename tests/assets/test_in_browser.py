"""What only a browser can tell of our assets; to be read again at each upgrade of plotly."""

import json
import threading

import pytest
from flask import Flask
from werkzeug.serving import make_server

from dashboard.components import patterns
from dashboard.domain import tokens
from dashboard.routes.static import StaticFiles

pytestmark = pytest.mark.browser
CODES = ["61.08.01.2001", "61.08.01.2002", "61.08.01.2003"]


def square(code, west):
    ring = [[west, 0], [west, 1], [west + 1, 1], [west + 1, 0], [west, 0]]
    return {
        "type": "Feature",
        "properties": {"kode_desa": code},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }


def areas(locations, z, scale, line):
    return {
        "type": "choropleth",
        "geojson": "/squares.json",
        "featureidkey": "properties.kode_desa",
        "locations": locations,
        "z": z,
        "zmin": 0,
        "zmax": 1,
        "colorscale": scale,
        "showscale": False,
        "marker": {"line": {"color": line, "width": 2}},
    }


DARK = tokens.ramp(up=True)[4].fill
FILL, CLEAR = [[0, "#ffffff"], [1, DARK]], [[0, "#ffffff"], [1, "#ffffff"]]
FIGURE = {
    "data": [
        areas(CODES, [1, 0, 0], FILL, tokens.DESA_LINE),
        areas(CODES[1:2], [0], CLEAR, tokens.DESA_LINE),
        areas(CODES[2:], [0], CLEAR, tokens.DESA_LINE),
        areas(CODES[:1], [0], CLEAR, tokens.DESA_LINE),
        areas(CODES[:1], [0], CLEAR, "#000000"),
    ],
    "layout": {
        "width": 600,
        "height": 300,
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
        "geo": {
            "visible": False,
            "fitbounds": False,
            "projection": {"type": "mercator"},
            "lonaxis": {"range": [-0.5, 3.5]},
            "lataxis": {"range": [-0.5, 1.5]},
        },
    },
}
ROWS = {
    "codes": CODES,
    "names": ["Raja", "<b>Mungguk</b>", "Rasan"],
    "kec": ["Ngabang"] * 3,
    "value_text": ["90,0 %", "belum lapor", "40,0 %"],
    "interval_text": ["80–95", "", "30–50"],
    "verdict": [0, 3, 2],
    "people_text": ["0", "", "12"],
    "few": [0, 0, 1],
    "lokus": [1, 0, 0],
}


def document(static: StaticFiles) -> str:
    return f"""<!DOCTYPE html><html lang="id"><link rel="icon" href="data:,">
<link rel="stylesheet" href="{static.address("lokus.css")}">{patterns.defs()}
<div class="map"><div id="peta-map" class="map-graph">
<div id="plot" class="js-plotly-plot"></div></div></div>
<div id="daftar" class="ranked" data-opens="opened" style="height: 200px; width: 600px"></div>
<script src="{static.address("lokus.js")}"></script>
<script src="{static.address("plotly-lokus.min.js")}"></script>
<script>
  const figure = {json.dumps(FIGURE)}, rows = {json.dumps(ROWS)};
  dash_clientside.set_props = (id, props) => (window.opened = [id, props.data]);
  Plotly.newPlot("plot", figure.data, figure.layout).then(() => (window.drawn = true));
  window.count = dash_clientside.lokus.ranked(rows, "urutan", "daftar");
</script></html>"""


@pytest.fixture(scope="module")
def address():
    server = Flask(__name__)
    static = StaticFiles()
    static.register(server)
    squares = [square(code, west) for west, code in enumerate(CODES)]
    server.add_url_rule("/", "page", lambda: document(static))
    server.add_url_rule(
        "/squares.json", "squares", lambda: {"type": "FeatureCollection", "features": squares}
    )
    listening = make_server("127.0.0.1", 0, server, threaded=True)
    thread = threading.Thread(target=listening.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{listening.server_port}/"
    listening.shutdown()
    thread.join()
    listening.server_close()


@pytest.fixture(scope="module")
def page(browser, address):
    opened = browser.new_page()
    opened.said, opened.asked = [], []
    opened.on("console", lambda message: opened.said.append(message.text))
    opened.on("pageerror", lambda error: opened.said.append(str(error)))
    opened.on("request", lambda request: opened.asked.append(request.url))
    opened.goto(address)
    opened.wait_for_function("window.drawn && document.querySelector('.choroplethlocation')")
    yield opened
    opened.close()


def of_traces(page, style):
    return page.evaluate(
        "(style) => [...document.querySelectorAll('.choroplethlayer > .trace')]"
        ".map((trace) => getComputedStyle(trace.querySelector('path'))[style])",
        style,
    )


def test_nothing_is_asked_outside_and_the_console_is_silent(page, address):
    assert [url for url in page.asked if not url.startswith((address, "data:"))] == []
    assert not any("topojson" in url or "world_110m" in url for url in page.asked)
    assert page.said == []


def test_patterns_lie_on_the_traces_by_their_place(page):
    assert of_traces(page, "fill")[1:] == [
        'url("#pola-tanpa-data")',
        'url("#pola-kasus-sedikit")',
        'url("#pola-kasus-sedikit-gelap")',
        "none",
    ]


def test_a_dark_desa_has_a_white_hairline(page):
    strokes = of_traces(page, "stroke")
    assert strokes[0] == strokes[3] == "rgba(255, 255, 255, 0.75)"
    assert strokes[1] == "rgb(42, 54, 69)"


def test_the_list_is_a_table_of_text(page):
    assert page.evaluate("window.count") == "3 desa · * kasus sedikit"
    assert page.locator("#daftar [role=row]").count() == 4
    assert page.locator("#daftar tbody tr:nth-child(2) .ranked-name b").inner_text() == (
        "<b>Mungguk</b>"
    )
    chips = page.locator("#daftar .chip").all_inner_texts()
    assert chips == ["Tercapai", "Tidak dinilai", "Belum tercapai"]


def test_a_row_lights_its_area_and_an_area_its_row(page):
    page.hover("#daftar tbody tr:nth-child(1)")
    page.wait_for_selector(".lit-area")
    area = page.locator(".choroplethlayer .trace:first-child path").first.get_attribute("d")
    assert page.locator(".lit-core").get_attribute("d") == area
    box = page.locator(".choroplethlayer .trace:first-child path").nth(2).bounding_box()
    middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(*middle)
    page.mouse.move(middle[0] + 2, middle[1] + 2)
    page.wait_for_selector("tr.lit")
    page.wait_for_function(f"document.querySelector('tr.lit')?.dataset.code === '{CODES[2]}'")


def test_the_list_is_walked_and_opened_by_keyboard(page):
    page.focus('#daftar tr[tabindex="0"]')
    page.keyboard.press("End")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    assert page.evaluate("window.opened") == ["opened", CODES[1]]
    assert page.locator('#daftar [tabindex="0"]').count() == 1
