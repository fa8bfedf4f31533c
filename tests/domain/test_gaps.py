"""Points, people and andil of each area, worst first."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.gaps import Measure, carriers
from tests.domain.gap_makers import ranked

LANDAK = {
    "Ngabang": (400, 700),  # 57,1 %: 160 missing
    "Mandor": (200, 300),  # 66,7 %: 40 missing
    "Menyuke": (20, 100),  # 20,0 %: 60 missing
    "Sompak": (190, 200),  # 95,0 %: 30 past the target
    "Meranti": (None, None),
    "Jelimpo": (120, 100),
    "Kuala Behe": (0, 0),
}


def names(found):
    return [one.name for one in found]


def test_most_people_first_then_suspect_then_without_figure():
    assert names(ranked(LANDAK)) == [
        "Ngabang",
        "Menyuke",
        "Mandor",
        "Sompak",
        "Jelimpo",
        "Kuala Behe",
        "Meranti",
    ]


def test_most_points_first_where_asked():
    assert names(ranked(LANDAK, by=Measure.POIN))[:4] == ["Menyuke", "Ngabang", "Mandor", "Sompak"]


def test_points_are_exact_and_minus_is_worse():
    assert [one.points for one in ranked(LANDAK)][:4] == [
        Fraction(400, 7) - 80,
        -60,
        Fraction(200, 3) - 80,
        15,
    ]


def test_minus_is_worse_where_less_is_better_too():
    found = ranked({"Ngabang": (30, 100), "Mandor": (10, 100)}, 14.0, up=False)
    assert [(one.name, one.points, one.missing) for one in found] == [
        ("Ngabang", -16, 16),
        ("Mandor", 4, 0),
    ]
    worse, better = found[0].spread
    assert worse < -16 < better


def test_andil_adds_up_in_the_order_shown():
    found = ranked(LANDAK)
    assert [str(one.share) for one in found[:4]] == ["61.5", "23.1", "15.4", "0"]
    assert [str(one.cumulative) for one in found[:4]] == ["61.5", "84.6", "100.0", "100.0"]


def test_what_cannot_be_trusted_or_is_not_there_has_no_share():
    for one in ranked(LANDAK)[4:]:
        assert (one.points, one.share, one.cumulative, one.missing) == (None, None, None, 0)


def test_few_people_are_not_judged_but_counted():
    found = ranked({"Raja": (1, 10), "Mungguk": (50, 100)})
    assert [(one.name, one.missing, one.reading.few) for one in found] == [
        ("Mungguk", 30, False),
        ("Raja", 7, True),
    ]


def test_without_a_target_the_lowest_share_is_first():
    found = ranked(LANDAK, None)
    assert names(found)[:3] == ["Menyuke", "Ngabang", "Mandor"]
    assert [one.points for one in found] == [None] * 7


def test_without_a_target_the_highest_share_is_first_where_less_is_better():
    assert names(ranked(LANDAK, None, up=False))[:2] == ["Sompak", "Mandor"]


def test_the_fewest_areas_are_the_same_in_either_order():
    by_points = ranked(LANDAK, by=Measure.POIN)
    assert names(carriers(by_points, 50)) == ["Ngabang"]
    assert names(carriers(by_points, 80)) == ["Ngabang", "Menyuke"]


COUNTS = st.one_of(
    st.just((None, None)),
    st.tuples(st.integers(0, 60), st.integers(0, 50)),
)


@given(
    st.dictionaries(st.text("abc", min_size=1), COUNTS, max_size=12),
    st.integers(1, 99),
    st.booleans(),
    st.sampled_from(Measure),
)
def test_the_gaps_agree_with_a_slow_plain_twin(counts, goal, up, by):
    found = ranked(counts, float(goal), up=up, by=by)
    twin = {}
    for name, (part, whole) in counts.items():
        if part is not None and 0 <= part <= whole and whole > 0:
            ahead = Decimal(100 * part - goal * whole) * (1 if up else -1)
            twin[name] = ahead / whole, max(0, -ahead / 100)
    measured = [one for one in found if one.measured]
    assert {one.name for one in found} == counts.keys()
    assert {one.name for one in measured} == twin.keys()
    assert measured == found[: len(measured)]
    for one in measured:
        assert float(one.points) == pytest.approx(float(twin[one.name][0]))
        assert abs(one.missing - twin[one.name][1]) <= Decimal("0.5")
    shares = [one.share for one in measured]
    assert sum(shares) == (100 if any(one.missing for one in measured) else 0)
    told = [-one.reading.people if by is Measure.ORANG else one.points for one in measured]
    assert told == sorted(told)
