"""axe finds no serious fault on any page, at the width of an office laptop and of a phone."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from dashboard.factory import BESIDE, PAGES
from tests.browser.test_every_page import settle

pytestmark = pytest.mark.browser

GRAVE = ("serious", "critical")
# What passes is not described node by node: nobody reads it, and it takes a fifth of the time.
FAULTS_ALONE = {"resultTypes": ["violations"]}


def faults(page) -> list[str]:
    """Return the serious and critical faults axe finds: rule, words, first place."""
    found = Axe().run(page, options=FAULTS_ALONE).response["violations"]
    return [
        f"{one['id']}: {one['help']} at {one['nodes'][0]['target']} ({len(one['nodes'])})"
        for one in found
        if one["impact"] in GRAVE
    ]


@pytest.mark.parametrize("path", [page.PATH for page in (*PAGES, *BESIDE)])
def test_axe_finds_no_serious_fault(page, path):
    page.goto(path)
    settle(page)
    assert faults(page) == []
    page.set_viewport_size({"width": 390, "height": 844})
    settle(page)
    assert faults(page) == []


def test_axe_would_see_a_fault(page):
    page.goto("/")
    settle(page)
    page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=x>')")
    assert [fault.split(":")[0] for fault in faults(page)] == ["image-alt"]
