"""The whole of /peta without a mouse."""

from contextlib import suppress

import pytest
from playwright.sync_api import TimeoutError as TooLateError
from playwright.sync_api import expect

from tests.browser.peta_screen import PetaScreen

pytestmark = pytest.mark.browser

MOVED, MOVED_MS = "(before) => document.activeElement !== before", 3000
AT = "(wanted) => document.activeElement?.closest(wanted) !== null"
MOST_STEPS = 20


def tab_to(page, selector: str) -> None:
    """Press Tab until the focus is in what the selector names."""
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        if page.evaluate(AT, selector):
            return
    pytest.fail(f"Tab does not reach {selector}")


def test_the_first_tab_offers_to_skip_to_the_content(page):
    PetaScreen(page).open()
    page.keyboard.press("Tab")
    skip = page.locator("a.skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()


def open_picker(page, picker: str):
    tab_to(page, f"#{picker}")
    page.keyboard.press("Enter")
    page.wait_for_function(AT, arg=".dash-dropdown-content [role=option]")


def move_down_to(page, value: str) -> None:
    """Press the arrow until the option of a value has the focus."""
    for _ in range(MOST_STEPS):
        if page.evaluate(AT, f'input[type="radio"][value="{value}"]'):
            return
        before = page.evaluate_handle("document.activeElement")
        page.keyboard.press("ArrowDown")
        # An arrow pressed while the options are drawn anew is lost: it is pressed again.
        with suppress(TooLateError):
            page.wait_for_function(MOVED, arg=before, timeout=MOVED_MS)
    pytest.fail(f"the arrow does not reach {value}")


def test_a_kecamatan_is_chosen_and_a_desa_opened_by_keyboard_alone(page):
    peta = PetaScreen(page)
    peta.open()
    open_picker(page, "peta-kecamatan")
    page.keyboard.type("Ngabang")
    expect(peta.options()).to_have_count(1)
    move_down_to(page, "61.08.01")
    page.keyboard.press("Enter")
    page.wait_for_url("**kec=61.08.01&*")
    expect(peta.options()).to_have_count(0)
    peta.wait_for_rows(19)
    tab_to(page, "#peta-daftar tr[data-code]")
    rows = page.locator("#peta-daftar tr[data-code]")
    expect(rows.nth(0)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(rows.nth(1)).to_be_focused()
    page.keyboard.press("End")
    expect(rows.last).to_be_focused()
    page.keyboard.press("Home")
    name = rows.first.locator("b").inner_text()
    page.keyboard.press("Enter")
    panel = page.get_by_role("dialog")
    expect(panel).to_be_visible()
    expect(panel).to_contain_text(name)
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()


def test_an_indicator_is_chosen_by_arrows(page):
    PetaScreen(page).open()
    open_picker(page, "peta-indikator")
    move_down_to(page, "girl_iron_tablet")
    page.keyboard.press("Enter")
    page.wait_for_url("**&ind=girl_iron_tablet&*")


def test_the_switch_of_lokus_moves_by_arrow(page):
    PetaScreen(page).open()
    tab_to(page, "#peta-lokus")
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**&lokus=lokus")


def test_the_pages_of_the_programme_are_unfolded_and_left_by_keyboard(page):
    PetaScreen(page).open()
    tab_to(page, "nav summary")
    page.keyboard.press("Enter")
    expect(page.locator("#frame-menu-bpk")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#frame-menu-bpk")).to_be_hidden()
    expect(page.locator("nav summary")).to_be_focused()
    page.keyboard.press("Enter")
    tab_to(page, "#frame-menu-bpk")
    page.keyboard.press("Enter")
    page.wait_for_url("**/bpk?kab=61.08*")
    expect(page.locator("#frame-menu-bpk")).to_be_hidden()


def test_the_pages_are_reached_from_the_bar(page):
    PetaScreen(page).open()
    tab_to(page, "#frame-menu-kesenjangan")
    page.keyboard.press("Enter")
    page.wait_for_url("**/kesenjangan?kab=61.08*")
