"""Every page, offline and at every size: nothing leaves, nothing sticks out, axe is content."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import TimeoutError as TooLateError
from playwright.sync_api import expect

from dashboard.factory import BESIDE, PAGES
from dashboard.pages import frame
from tests.browser.axe_faults import faults
from tests.browser.watching import watched

pytestmark = pytest.mark.browser

PROGRAMME = {path for path, _, _ in frame.PROGRAMME}
LINE = 64  # px: a bar of one line
BARS = """() => [...document.querySelectorAll(".topbar, .topbar-pages")].map((one) =>
  [one.getBoundingClientRect().height, one.scrollWidth - one.clientWidth])"""
SIZES = ((1366, 768), (1920, 1080), (1024, 768), (390, 844))
FITS = "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"
STICKS_OUT = """() => [...document.querySelectorAll("body *")]
  .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .slice(0, 5).map((one) => `${one.tagName}#${one.id}.${one.className}`)"""
PUBLIC_PARTS = ".modebar, a[href^='http']"


def settle(page):
    """Wait until the answer stands and nothing is on its way."""
    expect(page.locator("main.page")).to_be_visible()
    expect(page.locator(".answer").first).not_to_be_empty()
    expect(page.locator("[data-dash-is-loading]")).to_have_count(0)
    page.wait_for_load_state("networkidle")


@pytest.fixture(scope="module", params=[page.PATH for page in (*PAGES, *BESIDE)])
def standing(browser, address, request):
    """A page as it stands after it was loaded: once for all who only look at it."""
    with watched(browser, address, SIZES[0]) as page:
        page.goto(request.param)
        settle(page)
        yield page


def test_axe_finds_no_serious_fault_at_a_desk_nor_on_a_phone(standing):
    for width, height in (SIZES[0], SIZES[-1]):
        standing.set_viewport_size({"width": width, "height": height})
        settle(standing)
        assert faults(standing) == []


def test_axe_would_see_a_fault(page):
    page.goto("/")
    settle(page)
    page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=x>')")
    assert [fault.split(":")[0] for fault in faults(page)] == ["image-alt"]


def test_a_page_stands_alone_and_fits_every_screen(standing):
    page, path = standing, urlsplit(standing.url).path
    expect(page.locator("#frame-ribbon")).to_contain_text("DATA CONTOH")
    expect(page.locator(PUBLIC_PARTS)).to_have_count(0)
    expect(page.locator("h1")).to_have_count(1)
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        try:
            page.wait_for_function(FITS, timeout=20_000)
        except TooLateError:
            sticks_out = page.evaluate(STICKS_OUT)
            pytest.fail(f"{path} at {width}×{height} is too wide: {sticks_out}", pytrace=False)
        for height_of_bar, hidden in page.evaluate(BARS):
            assert height_of_bar < LINE, f"the bar of {path} at {width} takes more than a line"
            assert hidden <= 0, f"the bar of {path} at {width} hides links"


def test_the_bar_leads_through_every_page_and_keeps_the_kabupaten(page):
    page.goto("/peta?kab=61.11")
    settle(page)
    for one in PAGES:
        if one.PATH in PROGRAMME:
            page.locator("nav summary").click()
        page.get_by_role("navigation").get_by_role("link", name=one.NAME, exact=True).click()
        page.wait_for_url(f"**{one.PATH}?kab=61.11*")
        settle(page)
        expect(page.locator("#frame-kabupaten")).to_have_text("Kabupaten Kayong Utara")
        current = page.locator('nav [aria-current="page"]')
        expect(current).to_have_text(one.NAME)
        said = f"Program: {one.NAME}" if one.PATH in PROGRAMME else "Program"
        expect(page.locator("nav summary")).to_have_text(said)
        expect(page.locator("nav details")).not_to_have_attribute("open", "")


def test_a_phone_reaches_every_page_through_the_menu_button(page):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/peta?kab=61.11")
    settle(page)
    bar, button = page.locator("header.topbar"), page.get_by_role("button", name="Menu")
    assert bar.bounding_box()["height"] < LINE
    expect(page.get_by_role("link", name="Cakupan", exact=True)).to_be_hidden()
    button.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    for one in PAGES:
        expect(page.get_by_role("link", name=one.NAME, exact=True)).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(page.get_by_role("link", name="Cakupan", exact=True)).to_be_hidden()
    button.press("Enter")
    page.get_by_role("link", name="Keluarga berisiko", exact=True).click()
    page.wait_for_url("**/keluarga-berisiko?kab=61.11*")
    expect(button).to_have_attribute("aria-expanded", "false")


def test_an_address_that_is_no_page_says_so(page):
    page.goto("/tidak-ada")
    expect(page.locator("#frame-page")).to_contain_text("/tidak-ada")


def test_a_map_left_before_its_polygons_arrive_says_nothing_on_the_console(page):
    held = []

    def hold(route):
        held.append(route)

    page.context.route("**/geo/**", hold)
    with page.expect_request("**/geo/desa/**"):
        page.goto("/peta?kab=61.11")
    expect(page.locator("#peta-map .js-plotly-plot")).to_be_visible()
    page.get_by_role("navigation").get_by_role("link", name="Cakupan", exact=True).click()
    expect(page.locator(".answer").first).not_to_be_empty()
    for route in held:
        route.continue_()
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(300)  # a drawing that throws does so after its polygons are read
