"""Journeys through /peta, as an office makes them."""

import pytest
from playwright.sync_api import expect

from dashboard.figures import maps
from tests.browser.peta_screen import PetaScreen

pytestmark = pytest.mark.browser

NGABANG = "61.08.01"
IRON, IMMUNIZATION = "pregnant_iron_tablet_90", "basic_immunization"
# The middle of a desa on screen, of the first one whose middle lies in it and not in its neighbour.
MIDDLE_OF_A_DESA = """(trace) => {
  for (const area of document.querySelectorAll(
    `#peta-map .choroplethlayer > .trace:nth-child(${trace + 1}) path.choroplethlocation`)) {
    const box = area.getBBox();
    const middle = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (area.isPointInFill(middle)) {
      const { x, y } = middle.matrixTransform(area.getScreenCTM());
      return [area.__data__.loc, x, y];
    }
  }
}"""


@pytest.fixture
def peta(page):
    return PetaScreen(page)


def told(page, **asked):
    """Return what the api says about a view."""
    return page.request.get("/api/v1/nilai", params=asked).json()["baris"]


def panel(page):
    return page.get_by_role("dialog")


def test_landak_opens_with_156_desa_coloured_and_its_lokus_outlined(peta, page):
    peta.open()
    rows = told(page)
    lokus = sum(row["lokus"] for row in rows)
    expect(peta.areas(maps.LOKUS_CORE)).to_have_count(lokus)
    assert lokus > 0
    assert sorted(peta.rows()) == [row["kode_desa"] for row in rows]
    silent = sum(row["nilai"] is None for row in rows)
    assert peta.areas(maps.HATCH).count() >= silent > 0
    assert len(set(peta.colours().values())) >= 3
    expect(page.locator("#frame-ribbon")).to_contain_text("DATA CONTOH")
    expect(page.locator("#frame-ribbon")).to_contain_text("15 September 2025")
    expect(page.get_by_text("batas skematis")).to_be_visible()


def test_kecamatan_and_indicator_change_map_list_sentence_and_link(peta, page):
    peta.open()
    whole = peta.see()
    peta.choose("peta-kecamatan", NGABANG)
    expect(peta.sentence()).not_to_have_text(whole.sentence)
    peta.wait_for_rows(len(told(page, kec=NGABANG)))
    near = peta.see()
    assert all(code.startswith(f"{NGABANG}.") for code in near.rows)
    assert f"kec={NGABANG}&ind={IRON}" in near.link
    peta.choose("peta-indikator", IMMUNIZATION)
    expect(peta.sentence()).not_to_have_text(near.sentence)
    peta.wait_for_other_colours(near.colours)
    assert f"kec={NGABANG}&ind={IMMUNIZATION}" in page.url


def test_a_reload_of_the_link_gives_the_same_view(peta, page):
    peta.open(f"?kab=61.08&kec={NGABANG}&ind={IMMUNIZATION}&per=2025-07&lokus=lokus")
    before = peta.see()
    assert before.link.endswith(
        f"/peta?kab=61.08&kec={NGABANG}&ind={IMMUNIZATION}&per=2025-07&lokus=lokus"
    )
    page.reload()
    peta.settle()
    peta.wait_for_rows(len(before.rows))
    assert peta.see() == before


def test_back_returns_to_the_view_before_and_forward_to_the_one_left(peta, page):
    peta.open()
    first = peta.see()
    peta.choose("peta-indikator", IMMUNIZATION)
    peta.wait_for_other_colours(first.colours)
    second = peta.see()
    page.go_back()
    page.wait_for_url(first.link)
    peta.wait_for_other_colours(second.colours)
    expect(peta.sentence()).to_have_text(first.sentence)
    assert peta.see() == first
    page.go_forward()
    page.wait_for_url(second.link)
    peta.wait_for_other_colours(first.colours)
    expect(peta.sentence()).to_have_text(second.sentence)


def test_back_from_a_fresh_link_leaves_the_page_in_one_step(peta, page):
    page.goto("/healthz")
    peta.open()
    page.go_back()
    page.wait_for_url("**/healthz")


def test_another_kabupaten_brings_its_own_map(peta):
    peta.open()
    peta.choose("peta-kabupaten", "61.11")
    peta.settle(areas=43)
    peta.wait_for_rows(43)
    assert all(code.startswith("61.11.") for code in peta.colours())


def test_only_lokus_lists_no_other_desa(peta, page):
    peta.open()
    before = peta.colours()
    page.get_by_text("Hanya lokus").click()
    lokus = [row["kode_desa"] for row in told(page) if row["lokus"]]
    peta.wait_for_rows(len(lokus))
    peta.wait_for_other_colours(before)
    assert sorted(peta.rows()) == lokus
    page.wait_for_url("**&lokus=lokus")


def test_a_desa_of_the_list_opens_its_figures(peta, page):
    peta.open()
    row = page.locator("#peta-daftar tr[data-code]").first
    name = row.locator("b").inner_text()
    row.click()
    expect(panel(page)).to_be_visible()
    expect(panel(page)).to_contain_text(name)
    expect(panel(page)).to_contain_text("Bumil minum TTD")


def test_a_desa_of_the_map_opens_its_figures(peta, page):
    peta.open()
    code, x, y = page.evaluate(MIDDLE_OF_A_DESA, maps.VALUES)
    name = next(row["desa"] for row in told(page) if row["kode_desa"] == code)
    page.mouse.move(x, y)
    expect(page.locator(f'#peta-daftar tr[data-code="{code}"]')).to_have_class("lit")
    page.mouse.click(x, y)
    expect(panel(page)).to_be_visible()
    expect(panel(page)).to_contain_text(name)


def test_a_wrong_link_shows_something_valid_and_says_so(peta, page):
    page.goto("/peta?kab=99.99&ind=gizi&per=kemarin")
    banner = page.locator(".banner")
    expect(banner).to_contain_text("Kabupaten «99.99» tidak ada; ditampilkan Kabupaten Landak.")
    expect(banner).to_contain_text("Indikator «gizi»")
    peta.settle()
