"""The page of an area in a browser: its pickers, its ways, its rows, its paper."""

import pytest
from playwright.sync_api import expect

from tests.browser.test_every_page import settle

pytestmark = pytest.mark.browser

ROWS = """() => {
  const drawn = document.querySelector(".spine-chart .main-svg").getBoundingClientRect();
  const rows = document.querySelector(".spine-table tbody").getBoundingClientRect();
  return [Math.abs(drawn.top - rows.top), Math.abs(drawn.bottom - rows.bottom)];
}"""


def chosen(page, picker, words):
    page.locator(f"#{picker}").click()
    page.get_by_role("option", name=words, exact=True).click()


@pytest.fixture
def ngabang(page):
    page.goto("/wilayah/61.08.01?per=2025-07")
    settle(page)
    expect(page.locator("h1")).to_have_text("Kecamatan Ngabang")
    return page


def test_pickers_lead_down_to_a_desa_and_back_goes_up_again(ngabang):
    chosen(ngabang, "wilayah-desa", "Engkadu")
    ngabang.wait_for_url("**/wilayah/61.08.01.2010?per=2025-07")
    expect(ngabang.locator("h1")).to_have_text("Desa Engkadu")
    ngabang.locator(".trail a", has_text="Ngabang").click()
    expect(ngabang.locator("h1")).to_have_text("Kecamatan Ngabang")
    ngabang.go_back()
    expect(ngabang.locator("h1")).to_have_text("Desa Engkadu")


def test_another_month_stays_on_the_page_and_in_the_link(ngabang):
    chosen(ngabang, "wilayah-periode", "Agustus 2025")
    ngabang.wait_for_url("**/wilayah/61.08.01?per=2025-08")
    expect(ngabang.locator("#wilayah-status")).to_contain_text("31 Agu 2025")


def test_the_menu_leads_to_the_same_kabupaten_and_kecamatan(ngabang):
    menu = ngabang.get_by_role("navigation", name="Halaman")
    menu.get_by_role("link", name="Peta", exact=True).click()
    ngabang.wait_for_url("**/peta?kab=61.08&kec=61.08.01*")


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768), (390, 844)])
def test_chart_and_table_share_their_rows_on_every_screen(ngabang, size):
    expect(ngabang.locator(".spine-chart .main-svg").first).to_be_visible()
    # The chart takes the height of the table once it is laid out.
    ngabang.wait_for_function(f"() => Math.max(...({ROWS})()) <= 3")


def test_on_paper_every_drawing_keeps_its_own_size(ngabang):
    expect(ngabang.locator(".spine-chart .main-svg").first).to_be_visible()
    ngabang.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    drawings = ngabang.locator(".js-plotly-plot svg.main-svg")
    boxes = drawings.evaluate_all("all => all.map(one => one.getAttribute('viewBox'))")
    assert boxes
    assert all(box and box.startswith("0 0 ") for box in boxes)
    ngabang.evaluate("window.dispatchEvent(new Event('afterprint'))")
    expect(ngabang.locator("svg.main-svg[viewBox]")).to_have_count(0)


def test_kesenjangan_leads_to_the_page_of_a_kecamatan(page):
    page.goto("/kesenjangan?kab=61.08&ind=krs_accompanied&per=2025-08")
    settle(page)
    page.locator("#kesenjangan-tabel tbody th a").first.click()
    page.wait_for_url("**/wilayah/61.08.*?per=2025-08")
    expect(page.locator("h1")).to_contain_text("Kecamatan")
