"""A working day with an account, by keyboard: in by the door, a file loaded, out, and a guest."""

import re
from contextlib import redirect_stdout
from io import StringIO
from unittest.mock import patch

import pytest
from playwright.sync_api import expect

from dashboard.__main__ import main
from tests.browser.test_data_page import SEPTEMBER, SOON, card, choose
from tests.browser.test_every_page import settle
from tests.browser.test_keyboard import tab_to
from tests.intake.office_files import SIGIZI_COUNTS, sigizi
from tests.sample_home import copy_home
from tests.serving import serving

pytestmark = pytest.mark.browser

ADMIN, GUEST = "rina", "tamu landak"
OWN = "perahu kayu di muara landak"
FILE = "Status Gizi September.xlsx"
ROWS = [(1, "Ngabang", "Ngabang", "Raja", *SIGIZI_COUNTS)]


@pytest.fixture(scope="module")
def house(sample_home, tmp_path_factory):
    """Where the sample is served with accounts, and the first password of each, as printed."""
    home = tmp_path_factory.mktemp("masuk") / "rumah"
    copy_home(sample_home, home)
    first = {}
    for name, *more in ((ADMIN, "--role", "admin"), (GUEST, "--role", "tamu", "--kab", "61.08")):
        said = StringIO()
        with patch.dict("os.environ", LOKUS_HOME=str(home)), redirect_stdout(said):
            assert main(["users", "add", name, *more]) == 0
        first[name] = re.findall(r"(?m)^Sandi: (.*)$", said.getvalue())[0]
    with serving(home) as address:
        yield address, first


@pytest.fixture(scope="module")
def address(house):
    return house[0]


def at(page, path):
    expect(page).to_have_url(re.compile(rf"^http://[^/]+{path}(\?.*)?$"), timeout=SOON)


def type_in(page, *texts):
    """Fill the form that waits: the first field has the focus, Tab leads on, Enter sends."""
    expect(page.locator("input[autofocus]")).to_be_focused()
    for number, text in enumerate(texts):
        if number:
            page.keyboard.press("Tab")
        page.keyboard.type(text)
    page.keyboard.press("Enter")


def come_in(page, name, first):
    """Sign in with the first password and give another."""
    at(page, "/masuk")
    type_in(page, name, first)
    at(page, "/sandi")
    expect(page.get_by_role("alert")).to_contain_text("Ini sandi awal")
    type_in(page, first, OWN, OWN)
    at(page, "/")
    settle(page)


def go(page, path):
    """Follow a link of the bar, from its beginning on: a page that was drawn takes the focus."""
    page.locator("a.skip").focus()
    tab_to(page, f"#frame-menu-{path}")
    page.keyboard.press("Enter")
    at(page, f"/{path}")
    settle(page)


def load(page):
    choose(page, FILE, sigizi(ROWS, title=SEPTEMBER))
    file = card(page, FILE)
    expect(file).to_contain_text("1 masuk, 1 diambil, 0 disisihkan", timeout=SOON)
    settle(page)
    file.get_by_role("button", name="Muat", exact=True).press("Enter")
    expect(page.locator("#data-bangun")).to_contain_text("Angka sudah diperbarui", timeout=3 * SOON)


def leave(page):
    account = page.locator(".account")
    account.locator("summary").press("Enter")
    expect(account.get_by_role("link", name="Ganti sandi")).to_be_visible()
    account.get_by_role("button", name="Keluar", exact=True).press("Enter")
    at(page, "/masuk")


def test_in_by_the_door_a_file_loaded_out_again_and_a_guest_sees_what_guests_may(page, house):
    _, first = house
    page.goto("/")
    come_in(page, ADMIN, first[ADMIN])
    go(page, "data")
    load(page)
    go(page, "peta")  # Data asks on for a while how the building stands
    leave(page)
    page.go_back()
    expect(page).to_have_url(re.compile(r"/masuk\?kembali=/peta"), timeout=SOON)
    expect(page.locator("main.door")).to_be_visible()
    expect(page.locator("main")).to_have_count(1)
    page.goto("/")
    come_in(page, GUEST, first[GUEST])
    for path in ("rakor", "data"):  # not in a guest's bar; the address alone opens nothing
        expect(page.locator(f"#frame-menu-{path}")).to_have_count(0)
        page.goto(f"/{path}?kab=61.08")
        expect(page.locator(".answer")).to_contain_text("hanya untuk tim TPPS")
    expect(page.locator("#data-masuk-pilih-berkas")).to_have_count(0)
    view = "kab=61.08&ind=stunting_prevalence_routine&per=2025-08&audiens=tim"
    assert page.request.get(f"/api/v1/nilai?{view}").status == 403
    leave(page)
