"""/cakupan in the browser: the table is drawn, walked by arrows and left for the map."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

ADDRESS = "/cakupan?kab=61.08&per=2025-08"


@pytest.fixture
def heat(page):
    page.goto(ADDRESS)
    heat = page.locator("#cakupan-heat")
    expect(heat.locator("tbody")).to_have_count(4)
    return heat


def test_arrows_lead_to_a_cell_enter_opens_its_map_and_back_returns(page, heat):
    heat.locator("tbody th a").first.focus()
    for key in ("ArrowRight", "ArrowRight", "ArrowRight", "ArrowDown"):
        page.keyboard.press(key)
    page.keyboard.press("Enter")
    page.wait_for_url("**/peta?*kec=61.08.02&ind=pregnant_iron_tablet_90&per=2025-08*")
    expect(page.locator("#peta-kalimat")).to_contain_text("ibu hamil")
    page.go_back()
    expect(heat.locator("tbody")).to_have_count(4)


def test_a_group_and_a_kecamatan_are_chosen_and_stand_in_the_link(page, heat):
    page.locator("#cakupan-grup label", has_text="Sensitif").click()
    page.wait_for_url("**grup=sensitif**")
    expect(heat.locator("tbody")).to_have_count(1)
    expect(heat).to_have_attribute("aria-label", re.compile(r"\d\d indikator menurut 13 kec"))
    page.goto(f"{ADDRESS}&kec=61.08.03&grup=outcome")
    expect(heat.locator("thead .heat-chosen")).to_be_visible()
    expect(heat.locator("tbody")).to_have_count(1)


@pytest.mark.parametrize("size", [(390, 844)])
def test_a_phone_has_a_list_and_nothing_sideways(page, heat, size):
    first = heat.locator("tbody tr:not(.heat-group)").first
    expect(first.locator(".heat-own")).to_be_visible()
    expect(first.locator(".heat-kec").first).to_be_hidden()
    expect(heat.locator(".heat-furthest").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == size[0]


def test_enter_on_a_kecamatan_sorts_by_it_and_keeps_the_keyboard_there(page, heat):
    heat.locator(".heat-sort").nth(2).focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**urut=61.08.03**")
    expect(heat.locator("th[aria-sort] .heat-sort")).to_be_focused()
    page.keyboard.press("Enter")
    expect(heat.locator("th[aria-sort]")).to_have_count(0)


def test_the_views_change_and_stand_in_the_link(page, heat):
    page.locator("#cakupan-lihat label", has_text="Tren").click()
    page.wait_for_url("**lihat=tren**")
    expect(page.locator("#cakupan-tren svg.spark").first).to_be_visible()
    expect(heat).to_be_hidden()
    page.goto(f"{ADDRESS}&lihat=profil&kec=61.08.01")
    expect(page.locator("#cakupan-spine-tabel tbody tr").first).to_be_visible()
    expect(page.locator("#cakupan-spine .js-plotly-plot")).to_be_visible()
