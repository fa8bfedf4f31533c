"""Peta on paper: one lying page of A4 with what a person holds up in a meeting."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.peta_screen import PetaScreen

pytestmark = pytest.mark.browser
CONTROLS = ".picker, .switch, .ranked-search, .timeline, .modebar, .topbar-pages"


def test_paper_holds_the_answer_and_no_control(page):
    PetaScreen(page).open("?kab=61.08")
    page.emulate_media(media="print")
    for part in ("#peta-kalimat", "#peta-map", "#peta-legenda", "#peta-sumber", "#peta-status"):
        expect(page.locator(part)).to_be_visible()
    assert page.locator(CONTROLS).count() > 0
    assert [one for one in page.locator(CONTROLS).all() if one.is_visible()] == []
    rows = page.locator("#peta-daftar tr[data-code]")
    expect(rows.nth(14)).to_be_visible()
    expect(rows.nth(15)).to_be_hidden()


def test_a_kabupaten_fits_on_one_lying_page(page):
    PetaScreen(page).open("?kab=61.08")
    paper = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type ?/Page\b", paper)) == 1
    width, height = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", paper)[0]
    assert (round(float(width)), round(float(height))) == (842, 595)
