"""Three ways to show one view: ours, the floor, plain Dash; how each is opened and changed."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from playwright.sync_api import Browser, BrowserContext, Page

from dashboard.pages import kesenjangan, peta

PROBE = Path(__file__).with_name("probe.js")
SCREEN = {"width": 1366, "height": 768}
AREAS = {"peta": "path.choroplethlocation", "kesenjangan": "svg .trace"}


@dataclass(frozen=True)
class Way:
    """name: ours, floor or plain. picture, list: selectors of what a change paints."""

    name: str
    page: str
    address: str
    picture: str
    list: str

    def change(self, key: str, picker: str, value: str) -> str:
        """Return the script that makes a choice."""
        if self.name == "floor":
            return f"change({json.dumps(key)}, {json.dumps(value)})"
        held = json.dumps({"value": value})
        chosen = picker if self.name == "ours" else key
        return f"window.dash_clientside.set_props({json.dumps(chosen)}, {held})"


def ways(page: str, ours: str, references: str, first: dict[str, str]) -> list[Way]:
    """Return the three ways of a page. ours, references: addresses of the two servers."""
    module = {"peta": peta, "kesenjangan": kesenjangan}[page]
    picture, ranked = (
        (peta.MAP, peta.DAFTAR) if page == "peta" else (kesenjangan.BAR, kesenjangan.TABEL)
    )
    search = urlencode(first)
    return [
        Way("ours", page, f"{ours}{module.PATH}?{search}", f"#{picture}", f"#{ranked}"),
        Way("floor", page, f"{references}/floor/{page}/?{search}", "#picture", "#list"),
        Way("plain", page, f"{references}/plain/{page}/", "#picture", "#list"),
    ]


def fresh(browser: Browser, way: Way) -> BrowserContext:
    """Return a context with nothing in its cache and the probe in every page."""
    context = browser.new_context(viewport=SCREEN, locale="id-ID")
    context.set_default_timeout(60_000)
    context.add_init_script(path=PROBE)
    places = json.dumps({"picture": way.picture, "list": way.list})
    context.add_init_script(f"window.bench.watch({places})")
    return context


def open_page(page: Page, way: Way) -> dict[str, Any]:
    """Go to a view; return ms to the painted picture and list, bytes and requests."""
    page.goto(way.address, wait_until="commit")
    page.wait_for_load_state("domcontentloaded")
    return page.evaluate("(areas) => window.bench.opened(areas)", AREAS[way.page])
