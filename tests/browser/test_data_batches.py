"""A file is withdrawn and restored without a mouse, and Peta follows without a restart."""

import pytest
from playwright.sync_api import expect

from tests.browser.peta_screen import PetaScreen
from tests.browser.test_keyboard import AT, tab_to
from tests.sample_home import copy_home
from tests.serving import serving

pytestmark = pytest.mark.browser

AUGUST = "/peta?kab=61.08&ind=stunting_prevalence_routine&per=2025-08"
REBUILT_MS = 180_000


@pytest.fixture(scope="module")
def address(sample_home, tmp_path_factory):
    """A server of its own: what is withdrawn here no other journey misses."""
    home = tmp_path_factory.mktemp("menarik") / "rumah"
    copy_home(sample_home, home)
    with serving(home) as address:
        yield address


def open_file(page, search: str):
    page.locator("#data-batch-cari").focus()
    page.keyboard.type(search)
    expect(page.locator("#data-batch-jumlah")).to_contain_text("1 dari")
    tab_to(page, ".batch-open")
    page.keyboard.press("Enter")
    panel = page.get_by_role("dialog")
    expect(panel).to_contain_text("Riwayat")
    return panel


def test_a_file_is_withdrawn_and_restored_by_keyboard_and_peta_follows(page):
    page.goto("/data?kab=61.08")
    panel = open_file(page, "status_gizi 2025-08")
    tab_to(page, "#data-berkas-alasan")
    page.keyboard.type("salah bulan")
    tab_to(page, "#data-berkas-tarik")
    page.keyboard.press("Enter")
    said = panel.locator(".batch-said")
    expect(said).to_contain_text("ditarik; angkanya tidak dihitung lagi")
    expect(said).to_be_focused()
    expect(said).to_contain_text("Angka sudah diperbarui;", timeout=REBUILT_MS)
    expect(panel).to_contain_text("salah bulan")

    other = page.context.new_page()
    other.goto(AUGUST)
    expect(other.locator(".banner")).to_contain_text("tidak ada")
    other.wait_for_url("**&per=2025-07")
    PetaScreen(other).settle()

    tab_to(page, "#data-berkas-kembalikan")
    page.keyboard.press("Enter")
    expect(said).to_contain_text("dikembalikan; angkanya dihitung lagi")
    # The line of the rebuild before stands until the next one speaks.
    expect(said).to_contain_text("Gudang data", timeout=REBUILT_MS)
    expect(said).to_contain_text("Angka sudah diperbarui;", timeout=REBUILT_MS)
    other.goto(AUGUST)
    other.wait_for_url("**&per=2025-08")
    expect(other.locator(".banner")).to_have_count(0)


def test_the_list_moves_by_arrows_and_the_focus_comes_back_to_its_file(page):
    page.goto("/data?kab=61.08")
    files = page.locator(".batch-open")
    expect(files.first).to_be_visible()
    page.locator("#data-batch-cari").focus()
    tab_to(page, ".batch-open")
    expect(files.first).to_be_focused()
    page.keyboard.press("Tab")  # one stop for the whole list
    expect(page.locator(".batches :focus")).to_have_count(0)
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("ArrowDown")
    expect(files.nth(1)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    page.wait_for_function(AT, arg=".batch-open")
