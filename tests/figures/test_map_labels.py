"""Names on the map never lie over one another, and a narrow land has room for them."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.figures.map_labels import (
    LETTER_WIDTH,
    LINE_HEIGHT,
    fitting,
    framed,
    tall,
)

# Four degrees on 400 px of height: 100 px a degree.
WINDOW = (110.0, 0.0, 116.4, 4.0)


def test_of_two_names_that_meet_the_larger_area_keeps_its_own():
    labels = [("a", "Ngabang", 112.0, 2.0), ("b", "Mandor", 112.1, 2.05)]
    assert fitting(labels, {"a": 1.0, "b": 2.0}, WINDOW) == [labels[1]]


def test_names_outside_the_window_are_left_out():
    assert fitting([("a", "Ngabang", 109.0, 2.0)], {}, WINDOW) == []


@given(st.lists(st.tuples(st.floats(110.1, 116.3), st.floats(0.1, 3.9)), max_size=25))
def test_no_two_names_overlap(points):
    labels = [(str(place), "Kapuas Hulu", *point) for place, point in enumerate(points)]
    kept = fitting(labels, {}, WINDOW)
    wide, high = len("Kapuas Hulu") * LETTER_WIDTH / 100, LINE_HEIGHT / 100
    for place, (_, _, lon, lat) in enumerate(kept):
        for _, _, other_lon, other_lat in kept[place + 1 :]:
            assert abs(lon - other_lon) > wide or abs(lat - other_lat) > high


def test_a_land_taller_than_wide_gets_room_beside_it_evenly():
    assert framed((114.0, -3.0, 115.0, 0.0)) == (113.42, -3.0, 115.58, 0.0)
    assert tall((114.0, -3.0, 115.0, 0.0))


def test_a_broad_land_keeps_its_window():
    assert framed(WINDOW) == WINDOW
    assert not tall(WINDOW)
