"""Marks as they are drawn, seen with each colour-vision deficiency and in grey: told apart by
colour, or by what stands in them."""

import itertools
import re
from pathlib import Path

import pytest

from dashboard.components.heat_cells import JARAK, cell
from dashboard.domain import tokens
from dashboard.domain.verdicts import Verdict
from dashboard.figures import maps
from tests.components.test_heat import ASI, KAB, KEC, KTD
from tests.domain.test_measured_tokens import DEFICIENCIES, contrast, smallest
from tests.figures.test_circle_maps import drawn

ASSETS = Path(__file__).parents[2] / "dashboard/assets"
VIEWS = ("normal", *DEFICIENCIES, "grey_print")
APART = 5  # CIEDE2000: a difference seen at a glance
LINES = 3  # contrast of lines and dots (WCAG 1.4.11)
VALUES = dict(
    re.findall(r"(--[\w-]+): (#[0-9a-fA-F]{6});", (ASSETS / "tokens.css").read_text("utf-8"))
)


def declared(selector: str, css: str) -> dict[str, str]:
    """Return what the rule of a selector sets, custom properties read."""
    body = re.search(re.escape(selector) + r" \{(.*?)\}", css, re.DOTALL).group(1)
    rules = dict(re.findall(r"([\w-]+): ([^;]+);", body))
    return {
        key: VALUES.get(value.removeprefix("var(").rstrip(")"), value)
        for key, value in rules.items()
    }


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("up", [True, False])
def test_neighbouring_classes_of_the_map_are_told_apart(view, up):
    scale = [one for _, one in maps.steps(maps._colours(up=up))][:5]
    assert smallest(itertools.pairwise(scale), view) >= APART


@pytest.mark.parametrize("view", VIEWS)
def test_chips_differ_in_colour_and_each_has_a_sign_and_a_word_of_its_own(view):
    css = (ASSETS / "verdicts.css").read_text("utf-8")
    signs = [tokens.verdict(one) for one in Verdict]
    chips = [declared(f".chip.{sign.class_name}", css) for sign in signs]
    assert smallest(itertools.combinations([one["background"] for one in chips], 2), view) >= APART
    assert len({one["--sign"] for one in chips}) == len({sign.word for sign in signs}) == len(chips)


@pytest.mark.parametrize("view", VIEWS)
def test_cells_of_the_heat_table_differ_or_their_number_says_the_side(view):
    fills = [one.fill for one in tokens.diverging()]
    close = [pair for pair in itertools.pairwise(fills) if smallest([pair], view) < APART]
    assert view == "grey_print" or not close
    said = [cell(ASI, KEC, JARAK), cell(ASI, KAB, JARAK), cell(KTD, KEC, JARAK)]
    assert [one.text[0] for one in said] == ["+", "\u2212", "\u2212"]
    assert all("signed" in one.class_name for one in said)


@pytest.mark.parametrize("view", VIEWS)
def test_hatch_and_dots_stand_out_from_what_lies_under_them(view):
    hatch = tokens.MAP["no_data"]
    assert contrast(hatch["fg"], hatch["bg"], view) >= LINES
    for up in (True, False):
        for one in tokens.ramp(up=up):
            dots = "#FFFFFF" if one.dark else tokens.INK
            assert contrast(dots, one.fill, view) >= LINES


@pytest.mark.parametrize("view", VIEWS)
def test_circles_stand_out_from_their_ground(view):
    marks = drawn().data[maps.MARKS].marker
    assert contrast(marks.color[0], tokens.PLAIN_DESA, view) >= LINES
