"""Rings are wound for a sphere, whichever way they came."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.data.winding import turned, wound

SQUARE = [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0], [0.0, 0.0]]


def test_a_square_counted_against_the_clock_has_twice_its_area():
    assert turned(SQUARE) == 2
    assert turned(SQUARE[::-1]) == -2


def square(west, south, size, *, backwards):
    ring = [[west + size * x, south + size * y] for x, y in SQUARE]
    return ring[::-1] if backwards else ring


@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=4))
def test_outlines_run_clockwise_and_holes_against_however_they_came(parts):
    coordinates = [
        [square(3 * at, 0, 2, backwards=out), square(3 * at + 0.5, 0.5, 1, backwards=hole)]
        for at, (out, hole) in enumerate(parts)
    ]
    geometry = wound({"type": "MultiPolygon", "coordinates": coordinates})
    drawn = geometry["coordinates"] if len(parts) > 1 else [geometry["coordinates"]]
    assert [(turned(outline), turned(hole)) for outline, hole in drawn] == [(-8, 2)] * len(parts)
    assert wound(geometry) == geometry
