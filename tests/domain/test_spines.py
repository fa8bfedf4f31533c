"""The spine: the kabupaten in the middle, the best to the right, small areas out of the scale."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.spines import Side, Spread, spine, spines, spread
from tests.domain.area_makers import KAB, desa, figures
from tests.domain.overview_makers import indicator

OTHERS = {2: (40, 100), 3: (50, 100), 4: (70, 100), 5: (90, 100)}
OWN = desa(1)


def row(own=(60, 100), others=OTHERS, kab=(310, 500), *, up=True):
    made = {KAB: kab, 1: own, **others}
    return spine(figures(made, of=indicator(up=up)), OWN, KAB)


def test_quartiles_are_those_of_the_other_areas_by_hand():
    # 40 50 70 90: a quarter of the way lies at 47,5, three quarters at 75
    assert row().spread == Spread(40.0, 47.5, 75.0, 90.0)


def test_the_kabupaten_is_in_the_middle_and_the_farthest_at_the_edge():
    made = row()  # the kabupaten has 62 %, the best of the others 90 %
    assert made.reach == 28
    assert [made.place(share) for share in (62, 90, 34, 48)] == [0, 1, -1, -0.5]
    assert made.worst_to_best == (40.0, 90.0)


def test_where_less_is_better_the_lowest_share_lies_right():
    made = row(up=False)
    assert made.place(34) == 1
    assert made.place(90) == -1
    assert made.worst_to_best == (90.0, 40.0)


def test_small_areas_are_left_out_of_the_extremes_and_counted():
    made = row(others={**OTHERS, 6: (0, 29), 7: (29, 29), 8: (0, 30)})
    assert (made.small, made.others) == (2, 5)
    assert made.spread.low == 0  # of the one with 30 people
    assert made.spread.high == 90


def test_a_small_area_itself_stands_at_the_edge_and_says_so():
    made = row(own=(0, 10))
    assert made.reach == 28
    assert made.place(0) == -1
    assert made.beyond
    assert not row(own=(0, 100)).beyond


def test_doubtful_and_missing_counts_set_no_scale():
    doubtful = {6: (500, 100), 7: (None, None), 8: (0, 0)}
    assert row(others={**OTHERS, **doubtful}).spread == row().spread
    assert row(own=(120, 100)).value is None


def test_fewer_than_four_others_have_no_spread():
    made = row(others={2: (40, 100), 3: (50, 100), 4: (70, 100)})
    assert made.spread is None
    assert made.reach == 2  # the area itself


@pytest.mark.parametrize(
    ("own", "up", "side"),
    [
        ((60, 100), True, Side.ALIKE),
        ((80, 100), True, Side.BETTER),
        ((40, 100), True, Side.WORSE),
        ((80, 100), False, Side.WORSE),
        ((40, 100), False, Side.BETTER),
        ((4, 10), True, Side.ALIKE),
        ((None, None), True, None),
    ],
)
def test_an_area_differs_only_where_its_interval_says_so(own, up, side):
    assert row(own=own, up=up).side is side


def test_a_kabupaten_without_a_figure_leaves_no_middle():
    made = spine(figures({1: (60, 100), **OTHERS}), OWN, KAB)
    assert made.middle is None
    assert made.side is None
    with pytest.raises(ValueError, match="tidak ada tengah"):
        made.place(60)


def test_only_shares_below_the_kabupaten_have_a_row():
    only_kab = figures({KAB: (310, 500)})
    counted = figures({KAB: (310, None), 1: (60, None)}, of=replace(indicator(), unit="keluarga"))
    assert spines([only_kab, counted], OWN, KAB) == []
    assert len(spines([figures({KAB: (310, 500), 2: (4, 9)})], OWN, KAB)) == 1


AREAS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 60)), min_size=6, max_size=25)


@given(AREAS, st.booleans())
def test_turning_the_direction_of_the_same_people_turns_nothing_on_screen(pairs, up):
    """Whoever was spared where less is better is served where more is: the picture is the same."""
    sound = [(min(pair), max(pair)) for pair in pairs]
    turned = [(whole - part, whole) for part, whole in sound]
    made, flipped = (
        spine(
            figures(
                dict(zip([KAB, *range(1, len(some))], some, strict=True)), of=indicator(up=way)
            ),
            OWN,
            KAB,
        )
        for some, way in ((sound, up), (turned, not up))
    )
    assert made.place(made.value) == pytest.approx(flipped.place(flipped.value), abs=1e-9)
    assert made.side is flipped.side
    if made.spread:
        for one, other in (
            (made.spread.low, 100 - made.spread.low),
            (made.spread.third_quartile, 100 - made.spread.third_quartile),
        ):
            assert made.place(one) == pytest.approx(flipped.place(other), abs=1e-9)


@given(AREAS)
def test_everything_lies_on_the_axis_in_its_order(pairs):
    sound = [(min(pair), max(pair)) for pair in pairs]
    made = spine(figures(dict(zip([KAB, *range(1, len(sound))], sound, strict=True))), OWN, KAB)
    assert -1 <= made.place(made.value) <= 1
    if made.spread:
        ends = made.spread
        along = [ends.low, ends.first_quartile, ends.third_quartile, ends.high]
        places = [made.place(share) for share in along]
        assert places == sorted(places)
        assert -1 <= places[0] <= places[-1] <= 1


@given(st.lists(st.floats(0, 100), min_size=4, max_size=40))
def test_quartiles_agree_with_a_slow_twin(shares):
    ordered = sorted(shares)

    def quantile(part):
        at = part * (len(ordered) - 1)
        below = int(at)
        above = min(below + 1, len(ordered) - 1)
        return ordered[below] + (at - below) * (ordered[above] - ordered[below])

    found = spread(shares)
    assert found.first_quartile == pytest.approx(quantile(0.25))
    assert found.third_quartile == pytest.approx(quantile(0.75))
    assert (found.low, found.high) == (ordered[0], ordered[-1])
