"""The rules of the scripts that draw and move maps, asked through Node where there is one."""

import json

import pytest

from tests.assets.asking import ask

LAYOUT = "layout: {geo: {lonaxis: {range: [1, 2]}}}"


def recoloured(now: str, layout: str = LAYOUT):
    """Return the traces to recolour when a map of one desa, no data and a name shows another."""
    before = (
        f'{{{LAYOUT}, data: [{{type: "choropleth", z: [1], locations: ["a"], geojson: "/g"}}, '
        f'{{type: "choropleth", z: [0], locations: ["b"], geojson: "/g"}}, '
        f'{{type: "scattergeo", lon: [1]}}]}}'
    )
    return ask("recolour.js", f"m.changed({before}, {{{layout}, data: [{now}]}})")


A = '{type: "choropleth", z: [1], locations: ["a"], geojson: "/g"}'
B = '{type: "choropleth", z: [0], locations: ["b"], geojson: "/g"}'
NAME = '{type: "scattergeo", lon: [1]}'


@pytest.mark.parametrize(
    ("now", "places"),
    [
        (f"{A}, {B}, {NAME}", []),
        (f"{A.replace('z: [1]', 'z: [4]')}, {B}, {NAME}", [0]),
        (f"{A}, {B.replace('[0]', '[0, 0]')}, {NAME}", [1]),
        (f"{A.replace('/g', '/h')}, {B}, {NAME}", None),
        (f"{A}, {B}, {NAME.replace('[1]', '[2]')}", None),
        (f"{A}, {B}", None),
    ],
)
def test_only_values_of_areas_are_recoloured_in_place(now, places):
    assert recoloured(now) == places


def test_a_map_that_moves_is_drawn_by_plotly():
    moved = LAYOUT.replace("[1, 2]", "[1, 3]")
    assert recoloured(f"{A}, {B}, {NAME}", moved) is None


@pytest.mark.parametrize(("z", "colour"), [(0, "white"), (2, "black"), (1, "grey"), (0.4, None)])
def test_a_class_has_the_colour_of_its_own_step(z, colour):
    scale = 'colorscale: [[0, "white"], [0.5, "grey"], [1, "black"]], zmin: 0, zmax: 2'
    assert ask("recolour.js", f"m.colour({{{scale}}}, {z}) ?? null") == colour


def test_of_two_names_that_meet_the_first_is_kept_and_none_over_the_edge():
    boxes = [[10, 10, 50, 20], [40, 15, 80, 25], [60, 15, 95, 25], [90, 40, 130, 50]]
    assert ask("map_names.js", f"m.clear({boxes}, [0, 0, 100, 100])") == [True, False, True, False]


def test_no_two_names_that_are_kept_overlap():
    spots = [(7 * n % 97, 13 * n % 89) for n in range(60)]
    boxes = [[x, y, x + 20, y + 6] for x, y in spots]
    kept = ask("map_names.js", f"m.clear({boxes}, [0, 0, 120, 100])")
    shown = [box for box, one in zip(boxes, kept, strict=True) if one]
    assert 4 < len(shown) < len(boxes)
    for at, one in enumerate(shown):
        for other in shown[at + 1 :]:
            apart = one[2] <= other[0] or other[2] <= one[0]
            assert apart or one[3] <= other[1] or other[3] <= one[1]


def test_a_land_is_drawn_in_a_window_of_the_shape_of_its_card():
    for aspect in (0.5, 1, 1.7):
        (west, east), (south, north) = ask("framing.js", f"m.fitted([109, 0, 110, 2], {aspect})")
        assert (east - west) / (north - south) == pytest.approx(aspect)
        assert (west < 109, east > 110) == (True, True)
        assert (south < 0, north > 2) == (True, True)


def test_a_zoom_keeps_the_place_under_the_pointer():
    view, at = {"scale": 1, "lon": 109.5, "lat": 0.5}, {"lon": 110.0, "lat": 1.0}
    asked = f"m.zoomed({json.dumps(view)}, 2, {json.dumps(at)})"
    assert ask("framing.js", asked) == {"scale": 2, "lon": 109.75, "lat": 0.75}
    assert ask("framing.js", f"m.zoomed({json.dumps(view)}, 0.5, {json.dumps(at)})") is None
    assert ask("framing.js", f"m.zoomed({json.dumps(view)}, 99, {json.dumps(at)}).scale") == 16
