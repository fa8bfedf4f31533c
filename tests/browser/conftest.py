"""One server for all journeys; every page is watched while it is open."""

import pytest
from playwright.sync_api import expect

from tests.browser.watching import watched
from tests.sample_home import copy_home
from tests.serving import serving

# A busy machine is slow, not wrong.
expect.set_options(timeout=20_000)


@pytest.fixture(scope="session")
def address(sample_home, tmp_path_factory):
    """Where the sample is served, from a copy of its home."""
    home = tmp_path_factory.mktemp("peramban") / "rumah"
    copy_home(sample_home, home)
    with serving(home) as address:
        yield address


@pytest.fixture
def size() -> tuple[int, int]:
    return 1366, 768


@pytest.fixture
def page(browser, address, size):
    """A page that must leave the console empty and ask nothing outside this machine."""
    with watched(browser, address, size) as page:
        yield page
