"""Fixtures shared by the whole suite."""

import gc
import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

from dashboard.data import rebuild
from dashboard.data.home import Home
from tests.browser.chromium import FLAGS, find_or_install
from tests.sample_home import copy_home, made_once
from tests.triggering import Trigger

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
SAMPLE_DAY = date(2025, 9, 15)

# Every app made is as many objects as the rest of the house: looking through all that live after
# each of them takes a fifth of the time. They are still looked through, a fifth as often.
gc.set_threshold(700, 10, 50)

# A busy machine is slow, not wrong: a property fails by what it finds, never by the clock.
settings.register_profile("lokus", deadline=None)
settings.load_profile("lokus")


@pytest.fixture(autouse=True, scope="session")
def no_rebuild_behind_a_test():
    """Records saved through an app ask for a rebuild in a while: no test waits for that process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rebuild, "QUIET_SECONDS", 3600)
        patch.setattr(rebuild, "LONGEST_SECONDS", 3600)
        yield


@pytest.fixture
def home(tmp_path) -> Home:
    return Home(tmp_path / "var").make()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real files that may not be copied into the repository."""
    if not SHARED.is_dir():
        pytest.skip("folder ../shared dengan berkas nyata tidak ada di mesin ini")
    return SHARED


@pytest.fixture(scope="session")
def sample_home(tmp_path_factory) -> Home:
    """A home of Landak and Kayong Utara, filled by the real path; read only: copy it to change."""
    base = tmp_path_factory.getbasetemp()
    # Workers of xdist have a folder each below the session's own.
    return made_once(base.parent if "PYTEST_XDIST_WORKER" in os.environ else base, SAMPLE_DAY)


@pytest.fixture
def own_home(sample_home, tmp_path) -> Home:
    """A copy of the sample home that a test may change, build in and kill."""
    copy_home(sample_home, tmp_path / "salinan")
    return Home(tmp_path / "salinan")


@pytest.fixture(scope="session")
def app(sample_home):
    from dashboard.factory import create_app
    from dashboard.settings import Settings

    return create_app(Settings(home=sample_home.root))


@pytest.fixture
def client(app):
    return app.server.test_client()


@pytest.fixture
def trigger(client) -> Trigger:
    """Post to the app's own update route: `trigger("peta-map.figure", **{"peta-lokus": "semua"})`.

    Inputs and states by id; those left out are None. Returns outputs by id and property.
    """
    return Trigger(client)


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
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield browser
        browser.close()
