"""Make the pictures of the README from the sample: `python -m tests.browser.screenshots`.

The home is filled, built and served as a newcomer's would be, so a picture shows what is.
"""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

from dashboard.data.home import Home
from tests.browser.chromium import FLAGS, find_or_install
from tests.browser.small_png import small_png
from tests.conftest import ROOT, SAMPLE_DAY
from tests.sample_home import fill
from tests.serving import serving

PICTURES = ROOT / "dashboard" / "assets" / "pictures"  # not served: routes/static.py lists what is
SIZE = {"width": 1366, "height": 768}
SHOTS = {
    "ringkasan": "/?kab=61.08",
    "peta": "/peta?kab=61.08&ind=pregnant_iron_tablet_90&per=2025-08",
    "peta_kecamatan": "/peta?kab=61.08&kec=61.08.01&ind=stunting_prevalence_routine&per=2025-08",
    "cakupan": "/cakupan?kab=61.08&per=2025-08",
    "kesenjangan": "/kesenjangan?kab=61.08&ind=pregnant_iron_tablet_90&per=2025-08",
}


def main() -> int:
    """Write one PNG per shot and say how large each is."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        home = Home(Path(folder) / "rumah").make()
        fill(home, SAMPLE_DAY)
        browser = playwright.chromium.launch(executable_path=find_or_install(), args=list(FLAGS))
        with serving(home.root) as address:
            for name, path in SHOTS.items():
                page = browser.new_page(viewport=SIZE, base_url=address, locale="id-ID")
                file = PICTURES / f"{name}.png"
                file.write_bytes(small_png(browser, picture(page, path)))
                page.close()
                sys.stdout.write(f"{file.relative_to(ROOT)}: {file.stat().st_size // 1000} kB\n")
        browser.close()
    return 0


def picture(page: Page, path: str) -> bytes:
    """Open a page, wait until it stands still, and return its picture."""
    page.goto(path)
    expect(page.locator(".answer").first).not_to_be_empty()
    expect(page.locator("[data-dash-is-loading]")).to_have_count(0)
    page.wait_for_load_state("networkidle")
    page.evaluate("document.fonts.ready")
    return page.screenshot(animations="disabled", caret="hide")


if __name__ == "__main__":
    sys.exit(main())
