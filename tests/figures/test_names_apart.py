"""Names on a map of paper: none covers another."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from dashboard.figures.names_apart import AIR, apart
from dashboard.figures.svg_parts import wide

SIZE = 12.0
PLACES = st.tuples(st.floats(0, 400), st.floats(0, 400))


@given(st.lists(st.tuples(st.sampled_from(("Selat", "Kapuas Hilir", "Basarang")), PLACES)))
def test_no_name_covers_another(names):
    placed = list(apart(names, SIZE))
    for (one, (x1, y1)), (other, (x2, y2)) in combinations(placed, 2):
        beside = abs(x1 - x2) >= (wide(one, SIZE) + wide(other, SIZE)) / 2 - 1e-6
        assert beside or abs(y1 - y2) >= SIZE * AIR - 1e-6


def test_a_name_that_is_alone_stays_where_it_is():
    assert list(apart([("Selat", (10.0, 20.0))], SIZE)) == [("Selat", (10.0, 20.0))]
