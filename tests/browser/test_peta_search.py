"""Search in the list of /peta: by keyboard alone, from the slash to the panel."""

import pytest
from playwright.sync_api import expect

from tests.browser.peta_screen import PetaScreen

pytestmark = pytest.mark.browser
SHOWN = "#peta-daftar tr[data-code]:not([hidden])"


def names(page):
    return page.locator(f"{SHOWN} b").all_text_contents()


def test_a_desa_is_found_lit_on_the_map_and_opened_by_keyboard(page):
    PetaScreen(page).open()
    page.keyboard.press("/")
    expect(page.locator("#peta-cari")).to_be_focused()
    page.keyboard.type("Desa tebe")
    expect(page.locator(SHOWN)).to_have_count(1)
    assert names(page) == ["Tebedak"]
    expect(page.locator("#peta-map .lit-area")).to_have_count(1)
    expect(page.locator(".ranked-search [role=status]")).to_have_text("1 dari 156 cocok")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_contain_text("Tebedak, Kecamatan Ngabang")


def test_a_name_that_is_not_there_says_so_and_escape_brings_all_back(page):
    peta = PetaScreen(page)
    peta.open("?kab=61.08&kec=61.08.01")
    page.keyboard.press("/")
    page.keyboard.type("xyz")
    expect(page.locator(SHOWN)).to_have_count(0)
    expect(page.locator(".ranked-search [role=status]")).to_have_text(
        "Tidak ada nama yang memuat «xyz» di daftar ini. "
        "Pilih kecamatan «Semua» untuk mencari di seluruh kabupaten."
    )
    page.keyboard.press("Escape")
    expect(page.locator(SHOWN)).to_have_count(19)


def test_arrow_keys_pass_over_what_the_search_left_out(page):
    PetaScreen(page).open()
    page.keyboard.press("/")
    page.keyboard.type("ambo")
    left = page.locator(SHOWN)
    expect(left.first).to_be_visible()
    assert all("ambo" in name.lower() for name in names(page))
    page.keyboard.press("ArrowDown")
    page.keyboard.press("End")
    expect(left.last).to_be_focused()
    page.keyboard.press("Home")
    expect(left.first).to_be_focused()


def test_a_new_period_keeps_the_search(page):
    peta = PetaScreen(page)
    peta.open()
    page.keyboard.press("/")
    page.keyboard.type("tebedak")
    expect(page.locator(SHOWN)).to_have_count(1)
    peta.choose("peta-periode", "2025-07")
    expect(page.locator(SHOWN)).to_have_count(1)
    assert names(page) == ["Tebedak"]
