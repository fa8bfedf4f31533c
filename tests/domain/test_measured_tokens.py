"""The colours keep the distances that tokens.json says were measured (tokens.md, re-measure)."""

import itertools
import warnings

import numpy as np
import pytest

from dashboard.domain import tokens

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import colour

LOOK = tokens.load()
D65 = colour.CCS_ILLUMINANTS["CIE 1931 2 Degree Standard Observer"]["D65"]
DEFICIENCIES = {name: np.array(m) for name, m in LOOK["measuring"]["matrices"].items()}
BLACK_LEVEL = 1 / 300


def encoded(fill):
    return np.array([int(fill[i : i + 2], 16) / 255 for i in (1, 3, 5)])


def linear(fill):
    return colour.cctf_decoding(encoded(fill))


def beam(light, contrast):
    stray = (1 - contrast * BLACK_LEVEL) / (contrast - 1)
    return (light * (1 - BLACK_LEVEL) + BLACK_LEVEL + stray) / (1 + stray)


def seen(fill, view):
    """Return the linear light of a fill as a view sees it: normal, beam_10_1_protanopia, …"""
    if view == "grey_print":
        return colour.cctf_decoding(np.full(3, encoded(fill) @ [0.299, 0.587, 0.114]))
    light = linear(fill)
    for name, matrix in DEFICIENCIES.items():
        if view.endswith(name):
            light = np.clip(matrix @ light, 0, 1)
    if view.startswith("beam_10_1"):
        light = beam(light, 10)
    if view == "beam_5_1":
        light = beam(light, 5)
    return light


def lab(light):
    return colour.XYZ_to_Lab(colour.RGB_to_XYZ(light, "sRGB"), D65)


def smallest(pairs, view):
    return min(
        colour.delta_E(lab(seen(a, view)), lab(seen(b, view)), method="CIE 2000") for a, b in pairs
    )


def fills(group):
    return [item["fill"] for item in LOOK[group]["items"].values()]


def classes(group):
    return [each["fill"] for each in group["classes"]]


SEQUENTIAL, DIVERGING = LOOK["sequential"], LOOK["diverging"]
SERIES = [LOOK["series"]["items"][name]["colour"] for name in ("survey", "routine", "comparator")]
SIDES = classes(DIVERGING)
MEASURED = {
    "prevalence": (
        itertools.pairwise(classes(SEQUENTIAL["prevalence"])),
        SEQUENTIAL["prevalence"]["measured"],
    ),
    "coverage": (
        itertools.pairwise(classes(SEQUENTIAL["coverage"])),
        SEQUENTIAL["coverage"]["measured"],
    ),
    "prevalence against coverage": (
        zip(classes(SEQUENTIAL["prevalence"]), classes(SEQUENTIAL["coverage"]), strict=True),
        SEQUENTIAL["prevalence_against_coverage_same_class"],
    ),
    "diverging": (itertools.pairwise(SIDES), DIVERGING["measured"]),
    "diverging sides": (
        zip(SIDES[:3], SIDES[:3:-1], strict=True),
        DIVERGING["measured_opposite_sides_same_step"],
    ),
    "verdict": (
        itertools.combinations(fills("verdict"), 2),
        LOOK["verdict"]["measured_all_pairs"],
    ),
    "pace": (itertools.combinations(fills("pace"), 2), LOOK["pace"]["measured_all_pairs"]),
    "category": (
        itertools.combinations(fills("category"), 2),
        LOOK["category"]["measured_all_pairs"],
    ),
    "series": (itertools.combinations(SERIES, 2), LOOK["series"]["measured_all_pairs"]),
}


@pytest.mark.parametrize("group", MEASURED)
def test_colours_differ_as_measured(group):
    pairs, measured = MEASURED[group]
    pairs = list(pairs)
    found = {view: smallest(pairs, view) for view in measured}
    assert found == pytest.approx(measured, abs=0.1)


def luminance(light):
    return float(light @ [0.2126, 0.7152, 0.0722])


def contrast(a, b, view):
    low, high = sorted(luminance(seen(each, view)) for each in (a, b))
    flare = 0.05 if view == "normal" else 0  # the beam's own stray light is in it already
    return (high + flare) / (low + flare)


INKS = {
    "prevalence": (SEQUENTIAL["prevalence"]["classes"], SEQUENTIAL["prevalence"]["text_contrast"]),
    "coverage": (SEQUENTIAL["coverage"]["classes"], SEQUENTIAL["coverage"]["text_contrast"]),
    "diverging": (DIVERGING["classes"], DIVERGING["text_contrast"]),
    **{
        name: (list(LOOK[name]["items"].values()), LOOK[name]["text_contrast"])
        for name in ("verdict", "pace", "category")
    },
}


@pytest.mark.parametrize("group", INKS)
def test_text_on_fills_is_as_readable_as_measured(group):
    items, measured = INKS[group]
    found = {
        view: min(contrast(each["fill"], each["on"], view) for each in items) for view in measured
    }
    assert found == pytest.approx(measured, abs=0.1)
