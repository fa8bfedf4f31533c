"""The line of periods under the map of /peta."""

import pytest
from playwright.sync_api import expect

from tests.browser.peta_screen import PetaScreen

pytestmark = pytest.mark.browser
PLAY = ".timeline-play"


@pytest.fixture
def line(page):
    PetaScreen(page).open("?kab=61.08&per=2025-06")
    return page.get_by_role("slider", name="Periode")


def test_an_arrow_key_shows_the_next_period_and_the_link_follows(page, line):
    expect(line).to_have_attribute("aria-valuetext", "Juni 2025")
    line.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**per=2025-07*")
    expect(line).to_have_attribute("aria-valuetext", "Juli 2025")
    expect(page.locator("#peta-periode")).to_contain_text("Juli 2025")
    page.keyboard.press("Home")
    page.wait_for_url("**per=2025-06*")


def test_the_picker_moves_the_line(page, line):
    PetaScreen(page).choose("peta-periode", "2025-08")
    expect(line).to_have_attribute("aria-valuetext", "Agustus 2025")


def test_played_periods_follow_one_another_until_paused(page, line):
    page.locator(PLAY).click()
    page.wait_for_url("**per=2025-07*")
    page.get_by_role("button", name="Jeda").click()
    expect(page.locator(PLAY)).to_have_attribute("aria-label", "Putar periode satu per satu")


def test_periods_that_were_played_are_one_step_back(page, line):
    before = page.evaluate("history.length")
    page.locator(PLAY).click()
    page.wait_for_url("**per=2025-08*")
    assert page.evaluate("history.length") == before


def test_where_motion_is_unwanted_the_button_steps_once(page, line):
    page.emulate_media(reduced_motion="reduce")
    page.clock.install()
    page.locator(PLAY).click()
    page.wait_for_url("**per=2025-07*")
    page.clock.run_for(10_000)
    assert "per=2025-07" in page.url


def test_a_single_period_has_no_line(page):
    PetaScreen(page).open("?kab=61.08&ind=premarital_health_check")
    expect(page.locator("#peta-periode")).to_contain_text("2025")
    expect(page.locator("#peta-waktu")).to_be_hidden()
