"""The map for slides and paper: where areas lie, what they are filled with, in which order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.etree import fromstring

from dashboard.domain import tokens
from dashboard.domain.briefings import AreaMap
from dashboard.domain.tones import fill
from dashboard.figures.map_frames import MARGIN, frame_of
from dashboard.figures.static_maps import Land, svg

SVG = "{http://www.w3.org/2000/svg}"


def square(key, code, west, south, wide=1.0):
    ring = [[west, south], [west + wide, south], [west + wide, south + wide],
            [west, south + wide], [west, south]]  # fmt: skip
    return {"properties": {key: code}, "geometry": {"type": "Polygon", "coordinates": [ring]}}


DESA = {"features": [square("kode_desa", "A", 0, 0), square("kode_desa", "B", 1, 0),
                     square("kode_desa", "C", 2, 0)]}  # fmt: skip
KECAMATAN = {"features": [square("kode_kecamatan", "K", 0, 0)]}


def drawn(**more):
    fills = {"A": "coverage-1", "B": "coverage-5"}
    area_map = AreaMap("61.08", (), fills, **more)
    points = {"A": (0.5, 0.5), "K": (0.5, 0.5)}
    return fromstring(svg(area_map, Land(DESA, KECAMATAN, points), (300, 200)))


def test_each_area_has_the_colour_of_its_class_and_no_data_is_hatched():
    paints = [path.get("fill") for path in drawn().iter(f"{SVG}path")][:3]
    assert paints == ["#E0F5F8", "#183070", "url(#hatch)"]


def test_few_cases_are_dotted_over_their_class():
    dotted = [one.get("fill") for one in drawn(few=("A", "B")).iter(f"{SVG}path")][:4]
    assert dotted == ["#E0F5F8", "url(#few-dark)", "#183070", "url(#few-light)"]


def test_lokus_are_drawn_last_black_in_a_white_casing():
    strokes = [(one.get("stroke"), one.get("stroke-width")) for one in
               drawn(lokus=("B",)).iter(f"{SVG}path")]  # fmt: skip
    look = tokens.MAP["lokus"]
    casing, core = (f"{look[f'{part}_width']:.2f}" for part in ("casing", "core"))
    assert strokes[-2:] == [("#FFFFFF", casing), ("#000000", core)]


def test_counts_are_circles_whose_area_grows_with_the_count():
    land = Land(DESA, KECAMATAN, {"A": (0.5, 0.5), "B": (1.5, 0.5)})
    root = svg(AreaMap("x", (), {}, circles={"A": 4, "B": 1}), land, (300, 200))  # fmt: skip
    radii = [float(one.get("r")) for one in fromstring(root).findall(f"{SVG}circle")]
    assert radii == [pytest.approx(22), pytest.approx(11)]


def test_a_name_is_written_as_text_whatever_it_holds():
    root = drawn(names={"K": "<b>&"})
    assert [one.text for one in root.iter(f"{SVG}text")] == ["<b>&", "<b>&"]


@given(
    west=st.floats(-10, 130), south=st.floats(-10, 10), wide=st.floats(0.05, 3),
    width=st.integers(100, 2000), height=st.integers(100, 2000),
)  # fmt: skip
def test_every_area_lies_within_the_picture(west, south, wide, width, height):
    feature = square("kode_desa", "A", west, south, wide)
    frame = frame_of([feature], (width, height))
    for lon, lat in feature["geometry"]["coordinates"][0]:
        x, y = frame.at(lon, lat)
        assert MARGIN - 0.01 <= x <= width - MARGIN + 0.01
        assert MARGIN - 0.01 <= y <= height - MARGIN + 0.01


@pytest.mark.parametrize(
    ("tone", "colour"),
    [("coverage-1", "#E0F5F8"), ("belum-tercapai", tokens.verdicts()["belum_tercapai"].fill)],
)
def test_a_tone_is_a_colour_of_the_tokens(tone, colour):
    assert fill(tone) == colour
