"""From the kabupaten into a kecamatan and a desa, and back; each step is in the link."""

import pytest
from playwright.sync_api import expect

from tests.browser.peta_screen import PetaScreen

pytestmark = pytest.mark.browser
DESA = "61.08.01.2003"


def test_a_desa_of_the_link_stands_open_and_leads_into_its_kecamatan_and_back(page):
    peta = PetaScreen(page)
    peta.open(f"?kab=61.08&desa={DESA}")
    panel = page.get_by_role("dialog")
    expect(panel).to_contain_text("Kecamatan Ngabang")
    assert f"desa={DESA}" in page.url
    panel.get_by_role("button", name="Perbesar Kecamatan Ngabang").click()
    page.wait_for_url("**kec=61.08.01*")
    expect(panel).to_be_hidden()
    peta.wait_for_rows(19)
    trail = page.get_by_role("navigation", name="Jejak wilayah")
    expect(trail).to_have_text("LandakNgabang")
    trail.get_by_role("button", name="Landak").click()
    peta.wait_for_rows(156)
    page.wait_for_function("() => !location.search.includes('kec=')")


def test_escape_leaves_the_kecamatan(page):
    peta = PetaScreen(page)
    peta.open("?kab=61.08&kec=61.08.01")
    peta.wait_for_rows(19)
    page.keyboard.press("Escape")
    peta.wait_for_rows(156)


def test_a_desa_opened_and_the_order_are_in_the_link_and_back_closes(page):
    PetaScreen(page).open("?kab=61.08&urut=nama")
    expect(page.locator("#peta-daftar-urut")).to_contain_text("Nama")
    page.locator("#peta-daftar tr[data-code]").first.click()
    page.wait_for_url("**desa=61.08.*")
    assert "urut=nama" in page.url
    expect(page.get_by_role("dialog")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("dialog")).to_be_hidden()
    page.wait_for_function("() => !location.search.includes('desa=')")
