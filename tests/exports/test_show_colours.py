"""What stands on the wall is told apart in a pale beam and by every eye (tokens.md, the beam)."""

import itertools
import re
from dataclasses import replace

import pytest

from dashboard.domain import tokens
from dashboard.exports.show_data import show_data
from dashboard.exports.show_document import STYLES
from dashboard.exports.show_pictures import drawings, looks
from tests.domain.test_measured_tokens import DEFICIENCIES, luminance, seen, smallest
from tests.exports.made_briefing import BRIEFING, COVERAGE, TREND

VIEWS = ("beam_10_1", *DEFICIENCIES)
BOTH = tuple(f"beam_10_1_{name}" for name in DEFICIENCIES)
HALL = tokens.page(hall=True)
READABLE, APART = 4.5, 5


def contrast(a, b, view):
    """Return the contrast as a view has it; an eye before a screen meets the glare of WCAG, the
    beam has its own in it."""
    low, high = sorted(luminance(seen(one, view)) for one in (a, b))
    glare = 0 if view.startswith("beam") else 0.05
    return (high + glare) / (low + glare)


@pytest.mark.parametrize("view", [*VIEWS, *BOTH])
@pytest.mark.parametrize(("ramp", "many"), [("coverage", 5), ("prevalence", 5), ("diverging", 7)])
def test_neighbouring_classes_are_told_apart(ramp, many, view):
    fills = [looks()[f"{ramp}-{place}"]["fill"] for place in range(1, many + 1)]
    assert smallest(itertools.pairwise(fills), view) >= APART


@pytest.mark.parametrize("view", VIEWS)
def test_every_text_on_a_fill_is_readable(view):
    found = {tone: contrast(one["ink"], one["fill"], view) for tone, one in looks().items()}
    assert {tone: ratio for tone, ratio in found.items() if ratio < READABLE} == {}


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("name", ["ink", "muted", "link", "accent"])
def test_every_text_on_the_page_is_readable(name, view):
    assert contrast(HALL[name], HALL["surface"], view) >= READABLE


def test_the_deciding_number_stands_black_on_white_and_carries_the_palest_beam():
    style = STYLES[-1].read_text("utf-8")
    rule = re.search(r"\.deciding \{(.*?)\}", style, re.S)[1]
    assert "color" not in rule
    assert "background" not in rule
    assert contrast(HALL["ink"], HALL["surface"], "beam_5_1") >= READABLE


def of_series(name):
    one = replace(TREND.chart.series[0], tones=(name,))
    return replace(TREND.chart, series=(one,))


CHARTS = [COVERAGE.chart, *(of_series(name) for name in ("survey", "routine", "comparator"))]


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("chart", CHARTS, ids=["bars", "survey", "routine", "comparator"])
def test_every_word_of_a_chart_is_readable(chart, view):
    for drawing in drawings(chart):
        inks = set(re.findall(r'<text [^>]*fill="(#[0-9A-Fa-f]{6})"', drawing["svg"]))
        assert inks
        assert min(contrast(ink, HALL["surface"], view) for ink in inks) >= READABLE


def test_no_letter_of_a_chart_is_smaller_than_the_smallest_of_the_wall():
    smallest_size = tokens.load()["type"]["layar"]["caption"]["size"]
    for item in (COVERAGE, TREND):
        for drawing in drawings(item.chart):
            sizes = [float(size) for size in re.findall(r'font-size="([\d.]+)"', drawing["svg"])]
            assert min(sizes) >= smallest_size


def test_every_tone_of_a_paparan_has_a_look():
    shown = show_data(BRIEFING, None)
    rows = [row for item in shown["items"] if item["table"] for row in item["table"]["rows"]]
    used = {cell["tone"] for row in rows for cell in row if "tone" in cell}
    assert used == {"coverage-4", "coverage-1", "belum-tercapai"}
    assert used <= set(shown["tones"])


def test_a_verdict_is_a_word_and_a_sign_beside_its_colour():
    assert {one["sign"] for one in looks().values() if "sign" in one} == {"✓", "≈", "×", "○", "⚠"}
