"""One browser and one server for all journeys; every page is watched while it is open."""

import os
import shutil

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.chromium import FLAGS, find_or_install
from tests.browser.watching import Watch
from tests.serving import serving


@pytest.fixture(scope="session")
def chromium() -> str:
    """The browser of this machine, installed if need be; else the run stops with a sentence."""
    try:
        return find_or_install()
    except ValueError as missing:
        if "PYTEST_XDIST_WORKER" in os.environ:  # a worker cannot stop the others
            pytest.fail(str(missing), pytrace=False)
        pytest.exit(str(missing), returncode=2)


@pytest.fixture(scope="session")
def browser(chromium):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(sample_home, tmp_path_factory):
    """Where the sample is served, from a copy of its home."""
    home = tmp_path_factory.mktemp("peramban") / "rumah"
    shutil.copytree(sample_home.root, home)
    with serving(home) as address:
        yield address


@pytest.fixture
def size() -> tuple[int, int]:
    return 1366, 768


@pytest.fixture
def page(browser, address, size):
    """A page that must leave the console empty and ask nothing outside this machine."""
    width, height = size
    context = browser.new_context(
        base_url=address, viewport={"width": width, "height": height}, locale="id-ID"
    )
    context.set_default_timeout(15_000)
    watch = Watch(context, address)
    yield context.new_page()
    context.close()
    assert watch.outside == []
    assert watch.said == []
