"""R11: small counts and those beside them, against an attacker who tries every value."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.domain.small_counts import Figure, withheld
from tests.domain.sum_attacker import possible

MOST = 60


def tree(*kecamatan, kab=True):
    """Return figures of a kabupaten `k`. kecamatan: lists of (numerator, denominator) of desa."""

    def total(pairs):
        wholes = [whole for _, whole in pairs]
        known = None not in wholes
        return sum(part for part, _ in pairs), sum(wholes) if known else None

    figures = {}
    if kab:
        figures["k"] = Figure("", *total([pair for desa in kecamatan for pair in desa]))
    for at, desa in enumerate(kecamatan):
        figures[f"k.{at}"] = Figure("k" if kab else "", *total(desa))
    for at, desa in enumerate(kecamatan):
        for place, pair in enumerate(desa):
            figures[f"k.{at}.{place}"] = Figure(f"k.{at}", *pair)
    return figures


def test_where_no_count_is_small_nothing_is_withheld():
    assert withheld(tree([(10, 50), (12, 40), (0, 30)]), 5) == frozenset()


def test_a_single_small_desa_takes_the_smallest_that_hides_it_along():
    figures = tree([(2, 50), (9, 40), (20, 60), (0, 30)], [(30, 80), (25, 70)])
    assert withheld(figures, 5) == {"k.0.0", "k.0.1"}


def test_a_zero_is_shown_and_never_withheld_beside_another():
    figures = tree([(2, 50), (0, 40), (0, 60)], [(30, 80), (25, 70)])
    hidden = withheld(figures, 5)
    assert hidden.isdisjoint({"k.0.1", "k.0.2"})
    # The kecamatan itself is small and needs another kecamatan beside it.
    assert {"k.0.0", "k.0"} < hidden
    assert "k.1" in hidden


def test_a_zero_is_withheld_where_nothing_else_hides_a_sum():
    # The one desa of one person leaves its kecamatan no other value.
    figures = tree([(0, 30), (1, 1)], [(30, 80), (25, 70)])
    assert {"k.0", "k.0.0", "k.0.1"} <= withheld(figures, 5)


def test_five_ones_that_add_up_to_five_do_not_suffice():
    figures = tree([(1, 50)] * 5 + [(9, 60), (40, 90)])
    assert withheld(figures, 5) == {f"k.0.{at}" for at in range(6)}


def test_the_rest_and_the_whole_are_protected_like_the_count():
    assert Figure("", 48, 50).small(5)
    assert Figure("", 3, 3).small(5)
    assert Figure("", 0, 3).small(5)
    assert not Figure("", 0, 50).small(5)
    assert not Figure("", 50, 50).small(5)
    assert not Figure("", 5, 10).small(5)


def test_a_greater_threshold_withholds_more():
    figures = tree([(7, 50), (12, 40), (20, 60)])
    assert withheld(figures, 5) == frozenset()
    assert withheld(figures, 10) == {"k.0.0", "k.0.1"}


def test_a_kecamatan_is_not_withheld_over_desa_that_add_up_to_it():
    figures = tree([(2, 9)], [(30, 80), (25, 70)], [(40, 90)])
    hidden = withheld(figures, 5)
    assert {"k.0", "k.0.0", "k.1"} <= hidden
    assert hidden & {"k.1.0", "k.1.1"}


def test_a_share_that_grows_is_not_told_by_the_months_around_it():
    figures = tree([(2, None), (11, None), (14, None)])
    free = withheld(figures, 5)
    assert free == {"k.0.0", "k.0.1"}
    around = {"k.0.1": (11, 12), "k.0.2": (6, 30)}
    assert withheld(figures, 5, numerators=around) == {"k.0.0", "k.0.2"}


desa = st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda two: (two[0], sum(two)))
uncounted = st.tuples(st.integers(0, 6), st.none())
land = st.one_of(
    st.lists(st.lists(one, min_size=1, max_size=3), min_size=1, max_size=3)
    for one in (desa, uncounted)
)


@settings(max_examples=150)
@given(land, st.integers(3, 6), st.booleans())
def test_nobody_can_tell_a_small_count_from_one_that_is_not(kecamatan, threshold, kab):
    figures = tree(*kecamatan, kab=kab)
    hidden = withheld(figures, threshold)
    values = possible(figures, hidden, threshold, MOST)
    for code, one in figures.items():
        if not one.small(threshold):
            continue
        assert code in hidden
        if one.numerator:
            most = MOST if one.denominator is None else one.denominator
            room = most + (0 < most < threshold)
            assert len(values[code]) >= min(threshold, room), code


@settings(max_examples=25)
@given(st.lists(st.lists(desa, min_size=1, max_size=3), min_size=1, max_size=3))
def test_nor_a_small_sasaran(kecamatan):
    figures = tree(*kecamatan)
    hidden = withheld(figures, 5)
    values = possible(figures, hidden, 5, MOST, "denominator")
    for code, one in figures.items():
        if one.denominator is not None and 0 < one.denominator < 5:
            assert len(values[code]) >= 5, code


def turned(code):
    """Put areas last to first within each level."""
    return len(code), [-ord(letter) for letter in code]


@given(land, st.integers(3, 6))
def test_what_is_withheld_does_not_hang_on_the_order_of_the_areas(kecamatan, threshold):
    figures = tree(*kecamatan)
    backwards = {code: figures[code] for code in sorted(figures, key=turned)}
    assert withheld(figures, threshold) == withheld(backwards, threshold)
