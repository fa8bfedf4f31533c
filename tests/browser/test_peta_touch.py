"""Fingers on the map of /peta: two zoom it, one moves it once zoomed and else scrolls the page."""

import pytest
from playwright.sync_api import expect

from tests.browser.watching import Watch

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

GEO = "document.querySelector('#peta-map .js-plotly-plot')._fullLayout.geo"


@pytest.fixture
def phone(browser, address):
    """A page on a screen that is touched."""
    screen = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
    context = browser.new_context(base_url=address, locale="id-ID", **screen)
    context.set_default_timeout(30_000)
    watch = Watch(context, address)
    yield context.new_page()
    context.close()
    assert watch.outside == []
    assert watch.said == []


class Fingers:
    """Fingers on the middle of the map; a gesture moves them step by step."""

    def __init__(self, page):
        self.wire = page.context.new_cdp_session(page)
        box = page.locator("#peta-map").bounding_box()
        self.x, self.y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    def glide(self, start, end):
        """Glide from start to end: px of each finger right of and below the middle."""
        self._tell("touchStart", start)
        for step in range(1, 11):
            between = [
                (a + (c - a) * step / 10, b + (d - b) * step / 10)
                for (a, b), (c, d) in zip(start, end, strict=True)
            ]
            self._tell("touchMove", between)
        self._tell("touchEnd", [])

    def _tell(self, kind, places):
        points = [
            {"x": self.x + dx, "y": self.y + dy, "id": finger}
            for finger, (dx, dy) in enumerate(places)
        ]
        self.wire.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})


def test_two_fingers_zoom_the_map_and_one_scrolls_or_moves_it(phone):
    phone.goto("/peta?kab=61.08")
    expect(phone.locator("#peta-map path.choroplethlocation").first).to_be_visible()
    phone.locator("#peta-map").scroll_into_view_if_needed()
    fingers, before = Fingers(phone), phone.evaluate("scrollY")
    fingers.glide([(-40, 0), (40, 0)], [(-120, 0), (120, 0)])
    phone.wait_for_function(f"() => {GEO}.projection.scale > 2.9")
    assert phone.evaluate("visualViewport.scale") == 1
    latitude = phone.evaluate(f"{GEO}.center.lat")
    fingers.glide([(0, 60)], [(0, -60)])
    phone.wait_for_function(f"() => Math.abs({GEO}.center.lat - {latitude}) > 0.01")
    assert phone.evaluate("scrollY") == before
    fingers.glide([(-120, 0), (120, 0)], [(-20, 0), (20, 0)])
    phone.wait_for_function(f"() => {GEO}.projection.scale === 1")
    fingers.glide([(0, 100)], [(0, -100)])
    phone.wait_for_function(f"() => scrollY > {before}")
