"""Journeys through the views of /kesenjangan."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

BARS = "#kesenjangan-bar .barlayer .point"
LINES = "#kesenjangan-bar .scatterlayer .trace"


def open_page(page, query=""):
    page.goto(f"/kesenjangan{query}")
    expect(page.locator("#kesenjangan-tabel tbody tr").first).to_be_visible()


def choose(page, view):
    page.locator("#kesenjangan-urut").get_by_text(view, exact=True).click()
    page.wait_for_url(f"**urut={view.lower()}*")


def test_each_view_has_its_picture_and_its_link(page):
    open_page(page)
    title = page.locator("#kesenjangan-judul")
    expect(title).to_have_text("Jarak ke target per kecamatan")
    choose(page, "Pareto")
    expect(title).to_have_text("Kekurangan per desa, dari yang terbesar")
    rows = page.locator("#kesenjangan-tabel tbody tr")
    expect(page.locator(BARS)).to_have_count(rows.count())
    expect(page.locator(".pareto-sets")).to_contain_text("yang kurang")
    choose(page, "Andil")
    expect(title).to_have_text("Andil kekurangan per kecamatan")
    expect(rows).to_have_count(13)
    choose(page, "Laju")
    expect(title).to_have_text("Laju Kabupaten Landak")
    expect(page.locator(LINES)).not_to_have_count(0)
    expect(page.locator(".pareto-sets")).to_have_count(0)


def test_back_and_reload_return_to_the_view_before(page):
    open_page(page, "?kab=61.08&urut=pareto")
    title = page.locator("#kesenjangan-judul")
    expect(title).to_contain_text("Kekurangan per desa")
    choose(page, "Laju")
    expect(title).to_have_text("Laju Kabupaten Landak")
    page.go_back()
    expect(title).to_contain_text("Kekurangan per desa")
    page.reload()
    expect(title).to_contain_text("Kekurangan per desa")


def test_the_area_of_a_pace_is_kept_in_the_link(page):
    open_page(page, "?kab=61.08&ind=krs_accompanied&urut=laju")
    title = page.locator("#kesenjangan-judul")
    expect(title).to_have_text("Laju Kabupaten Landak")
    page.locator("#kesenjangan-wilayah").click()
    page.get_by_role("option", name="Ngabang").click()
    expect(title).to_have_text("Laju Kecamatan Ngabang")
    page.wait_for_url("**wil=61.08.01*")
    page.reload()
    expect(title).to_have_text("Laju Kecamatan Ngabang")
    expect(page.locator("#kesenjangan-kalimat")).to_contain_text("Kecamatan Ngabang")


def test_the_table_sorts_by_the_verdict_of_pace(page):
    open_page(page, "?kab=61.08&ind=krs_accompanied&urut=laju")
    page.get_by_role("button", name=re.compile("^Laju$")).click()
    head = page.locator("#kesenjangan-tabel th[aria-sort]")
    expect(head).to_have_text("Laju")
    expect(page.locator("#kesenjangan-tabel td .pace")).to_have_count(14)


def test_on_a_phone_no_cell_of_the_table_lies_out_of_sight(page):
    page.set_viewport_size({"width": 390, "height": 844})
    open_page(page, "?kab=61.08")
    table = page.locator("#kesenjangan-tabel")
    assert table.evaluate("(each) => each.scrollWidth <= each.clientWidth")
    row = table.locator("tbody tr").first
    expect(row.get_by_role("cell")).not_to_have_count(0)
    assert row.locator("td").first.evaluate(
        "(cell) => getComputedStyle(cell, '::before').content"
    ) == '"Pembilang"'  # fmt: skip
