"""A map recoloured in place is the map that plotly would have drawn."""

import pytest

from dashboard.figures import maps
from tests.browser.peta_screen import PetaScreen

pytestmark = pytest.mark.browser

# Of every trace the areas: code, class, colour, outline.
SEEN = """() => [...document.querySelectorAll("#peta-map .choroplethlayer > .trace")].map((trace) =>
  [...trace.querySelectorAll("path.choroplethlocation")].map((area) => [
    area.__data__.loc, area.__data__.z, getComputedStyle(area).fill, area.getAttribute("d") || ""
  ]))"""
CHOOSE = "([id, value]) => window.dash_clientside.set_props(id, { value })"
UNDOUBTED = "weighing_coverage_ds"  # no desa whose figures are doubted: marks stay as they are
PLOT = 'document.querySelector("#peta-map .js-plotly-plot")'


@pytest.fixture
def peta(page):
    screen = PetaScreen(page)
    screen.open(f"?kab=61.08&ind={UNDOUBTED}&per=2025-08")
    page.evaluate(f"() => {{ window.before = {PLOT}._fullData[0]; }}")
    return screen


def choose(peta, picker: str, value: str) -> None:
    before = peta.colours()
    peta.page.evaluate(CHOOSE, [picker, value])
    peta.wait_for_other_colours(before)


def drawn_anew(page) -> list:
    page.evaluate(f"() => window.Plotly.redraw({PLOT})")
    return page.evaluate(SEEN)


def in_place(page) -> bool:
    """Tell whether plotly's own traces are still those of the first drawing."""
    return page.evaluate(f"() => window.before === {PLOT}._fullData[0]")


def test_only_lokus_is_recoloured_in_place_as_plotly_draws_it(peta, page):
    choose(peta, "peta-lokus", "lokus")
    assert in_place(page)
    seen = page.evaluate(SEEN)
    assert len({fill for _, _, fill, _ in seen[maps.VALUES]}) >= 3
    assert drawn_anew(page) == seen


def test_there_and_back_leaves_the_first_map(peta, page):
    first = page.evaluate(SEEN)
    choose(peta, "peta-lokus", "lokus")
    choose(peta, "peta-lokus", "semua")
    assert in_place(page)
    assert page.evaluate(SEEN) == first
    assert drawn_anew(page) == first


def test_a_kecamatan_moves_the_map_and_so_is_drawn_by_plotly(peta, page):
    choose(peta, "peta-kecamatan", "61.08.01")
    assert not in_place(page)
    assert drawn_anew(page) == page.evaluate(SEEN)


def test_after_a_recolouring_plotly_draws_on_from_what_is_shown(peta, page):
    choose(peta, "peta-lokus", "lokus")
    choose(peta, "peta-kecamatan", "61.08.01")
    choose(peta, "peta-kecamatan", "semua")
    near = page.evaluate(SEEN)
    assert drawn_anew(page) == near
