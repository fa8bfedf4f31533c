"""Two maps of /peta beside each other."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe_faults import faults
from tests.browser.peta_screen import PetaScreen

pytestmark = pytest.mark.browser
SECOND = "#peta-map-kedua .choroplethlayer > .trace:nth-child(1) path.choroplethlocation"


def test_two_periods_stand_side_by_side_and_the_link_keeps_them(page):
    peta = PetaScreen(page)
    peta.open()
    page.get_by_text("Dua periode", exact=True).click()
    expect(page.locator(SECOND)).to_have_count(156)
    page.wait_for_url("**banding=2025-07*")
    expect(page.locator("#peta-beda")).to_contain_text("Juli 2025 → Agustus 2025: ")
    assert faults(page) == []
    page.reload()
    expect(page.locator(SECOND)).to_have_count(156)
    expect(page.locator("#peta-judul-kedua")).to_have_text("Juli 2025")
    page.get_by_text("Satu", exact=True).click()
    expect(page.locator("#peta-kartu-kedua")).to_be_hidden()
    page.wait_for_function("() => !location.search.includes('banding')")


def test_an_area_lights_up_on_both_maps(page):
    PetaScreen(page).open("?kab=61.08&banding=2025-07")
    expect(page.locator(SECOND)).to_have_count(156)
    page.locator("#peta-daftar tr[data-code]").first.hover()
    expect(page.locator("#peta-map .lit-area")).to_have_count(1)
    expect(page.locator("#peta-map-kedua .lit-area")).to_have_count(1)


@pytest.mark.parametrize(("width", "beside"), [(1366, True), (1024, False), (390, False)])
def test_maps_stand_beside_each_other_where_there_is_room(page, width, beside):
    page.set_viewport_size({"width": width, "height": 800})
    PetaScreen(page).open("?kab=61.08&banding=basic_immunization")
    expect(page.locator(SECOND)).to_have_count(156)
    tops = page.locator(".map-card").evaluate_all(
        "(cards) => cards.map((card) => card.getBoundingClientRect().top)"
    )
    assert (tops[0] == tops[1]) is beside
    fits = "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    page.wait_for_function(fits)


def test_one_map_asks_the_server_once_for_a_new_period(page):
    peta = PetaScreen(page)
    peta.open()
    asked = []
    page.on("request", lambda one: asked.append(one.post_data or ""))
    peta.choose("peta-periode", "2025-07")
    expect(peta.sentence()).not_to_be_empty()
    page.wait_for_load_state("networkidle")
    assert not [body for body in asked if "peta-map-kedua" in body]


VIEWS = """() => [...document.querySelectorAll(".map-graph[id^='peta-map'] .js-plotly-plot")]
    .map(({ _fullLayout: { geo } }) => [geo.projection.scale, geo.center.lon, geo.center.lat])"""


def test_a_zoom_on_one_map_moves_the_other_and_a_name_leads_into_its_kecamatan(page):
    PetaScreen(page).open("?kab=61.08&banding=2025-07")
    expect(page.locator(SECOND)).to_have_count(156)
    whole = page.evaluate(VIEWS)
    page.get_by_role("button", name="Perbesar peta").last.click()
    page.wait_for_function(f"() => ({VIEWS})().every(([scale]) => scale > 1.5)")
    one, other = page.evaluate(VIEWS)
    assert one == other
    page.get_by_role("button", name="Peta utuh").first.click()
    page.wait_for_function(f"() => ({VIEWS})().every(([scale]) => scale === 1)")
    assert page.evaluate(VIEWS) == whole
    name = page.locator("#peta-map .scatterlayer .trace:last-child text", has_text="Sebangki")
    name.click()
    page.wait_for_url("**kec=61.08.*")
    page.wait_for_function(f"() => ({VIEWS})().every(([, lon], at) => lon !== {whole[0][1]})")
