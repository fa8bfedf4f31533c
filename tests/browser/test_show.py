"""A paparan on the wall: by keyboard alone, without the server half way, and from a file."""

import pytest

from dashboard.data.areas import load_areas
from dashboard.data.geography import Geography
from dashboard.exports.briefing_html import briefing_html
from dashboard.exports.lands import read_land
from tests.browser.watching import Watch
from tests.exports.made_briefing import BRIEFING
from tests.sample_home import copy_home
from tests.serving import address_of, kill, start

pytestmark = pytest.mark.browser

SCREENS = [(1024, 768), (1920, 1080)]
LOOK = """() => {
  const unit = Math.min(innerHeight / 1080, innerWidth / 1440);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let smallest = Infinity;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!text.data.trim() || element.closest("script, noscript, [hidden]")) continue;
    const svg = element.closest("svg");
    const zoom = svg ? svg.getScreenCTM().a : 1;
    smallest = Math.min(smallest, parseFloat(getComputedStyle(element).fontSize) * zoom / unit);
  }
  const cut = [...document.querySelectorAll(".body, .stage, footer, aside")].some((one) =>
    one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2);
  return { place: document.querySelector(".count").innerText, smallest, cut };
}"""
"""Where the show is, its smallest letter in lines of 1080, and whether anything is cut off."""


def opened(browser, where, size, own):
    """Open a show whose page may say nothing on the console and ask nothing outside."""
    width, height = size
    context = browser.new_context(viewport={"width": width, "height": height}, locale="id-ID")
    watch = Watch(context, own)
    page = context.new_page()
    page.goto(where)
    page.wait_for_selector("body[data-ready]")
    return page, watch


def place(page) -> str:
    return page.locator(".count").inner_text()


def walk(page) -> list[str]:
    """Go through to the end by one key; return where it was, with every page looked at."""
    seen = []
    while True:
        found = page.evaluate(LOOK)
        if seen and found["place"] == seen[-1]:
            return seen
        seen.append(found["place"])
        assert found["smallest"] >= 23.9, found
        assert not found["cut"], found
        page.keyboard.press("PageDown")


@pytest.fixture(scope="module")
def home(sample_home, tmp_path_factory):
    home = tmp_path_factory.mktemp("layar") / "rumah"
    copy_home(sample_home, home)
    return home


def test_the_show_goes_on_by_keyboard_when_the_server_is_gone(browser, home):
    server = start(home, "serve", "--port", "0")
    try:
        own = address_of(server)
        screens = [opened(browser, f"{own}/layar?kab=61.08", size, own) for size in SCREENS]
        for page, _ in screens:
            assert place(page).startswith("1 / 17")
            page.keyboard.press("4")
            page.keyboard.press("Enter")
            assert place(page).startswith("4 / 17")
            page.wait_for_selector("body[data-arrived='1']")
            assert page.locator(".arrival").inner_text() == "tanpa server ✓"
    finally:
        kill(server)
    for page, watch in screens:
        go_on(page)
        assert (watch.outside, watch.said) == ([], [])
        page.context.close()


def go_on(page) -> None:
    """Use every key of the show; nobody serves it any more."""
    page.keyboard.press("k")
    page.keyboard.type("mempawah")
    page.keyboard.press("Enter")
    assert "Mempawah Hulu" in page.locator(".state").inner_text()
    assert "Mempawah Hulu" in page.locator(".sentence").inner_text()
    page.keyboard.press("i")
    for key in ("ArrowDown", "ArrowDown", "ArrowDown", "Enter"):
        page.keyboard.press(key)
    assert "·" in page.locator(".state").inner_text()
    page.keyboard.press("p")
    page.keyboard.type("juli")
    page.keyboard.press("Enter")
    assert page.locator(".said").inner_text().endswith("; kecamatan dilepas")
    page.keyboard.press("b")
    assert not page.locator(".stage").is_visible()
    page.keyboard.press("b")
    assert page.locator(".stage").is_visible()
    page.keyboard.press("?")
    assert "server dan jaringan boleh mati" in page.locator("dialog").inner_text()
    page.keyboard.press("Escape")
    page.wait_for_selector("dialog", state="detached")
    page.keyboard.press("Home")
    seen = walk(page)
    assert seen[0].startswith("1 / 17")
    assert seen[-1].startswith("17 / 17")
    before = page.evaluate("getComputedStyle(document.querySelector('.sentence')).fontSize")
    page.keyboard.press("+")
    after = page.evaluate("getComputedStyle(document.querySelector('.sentence')).fontSize")
    assert float(after[:-2]) > float(before[:-2])


@pytest.mark.parametrize("size", SCREENS, ids=["1024", "1920"])
def test_the_file_opens_from_a_disk_without_any_network(browser, sample_home, tmp_path, size):
    geography = Geography(sample_home, load_areas(sample_home))
    file = tmp_path / "paparan.html"
    file.write_bytes(briefing_html(BRIEFING, read_land(geography, "61.08")))
    assert file.stat().st_size < 8_000_000
    page, watch = opened(browser, file.as_uri(), size, tmp_path.as_uri())
    page.context.set_offline(True)
    assert page.locator(".deciding").inner_text() == "1.284"
    seen = walk(page)
    assert [one.split()[0] for one in dict.fromkeys(seen)][-1] == "5"
    page.keyboard.press("2")
    page.keyboard.press("Enter")
    assert page.locator("svg.map path").count() > 150
    assert page.locator("svg.map text", has_text="Ngabang").count() == 2
    page.keyboard.press("4")
    page.keyboard.press("Enter")
    assert page.locator(".points li").all_inner_texts() == ["Satu; <b>dua</b>", "Tiga & empat"]
    page.keyboard.press("End")
    assert page.locator(".empty").inner_text() == "Belum ada kasus yang diaudit."
    assert (watch.outside, watch.said) == ([], [])
    page.context.close()
