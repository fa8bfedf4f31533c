"""Whole people of every level, also where areas have targets of their own."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.shortfall_shares import Missing, shared
from dashboard.domain.shortfalls import PARTS, shortfall

KAB, NGABANG, MANDOR = "61.08", "61.08.01", "61.08.02"
RAJA, PAWIS, KAYUARA = "61.08.01.2001", "61.08.01.2002", "61.08.02.2001"


def parts(counts, targets, *, up=True):
    """Return the own exact shortfalls of {desa: (part, whole)} and of the levels above them.

    targets: percent by code; each area is held to that of the nearest area that has one.
    """
    every = dict(counts)
    for above in sorted({code[:8] for code in counts} | {KAB}):
        held = [pair for code, pair in counts.items() if code.startswith(above)]
        every[above] = tuple(map(sum, zip(*held, strict=True)))
    found = {}
    for code, pair in every.items():
        goal = targets.get(code) or targets.get(code[:8]) or targets[KAB]
        found[code] = shortfall(*pair, Decimal(goal), up=up)
    return found


COUNTS = {RAJA: (50, 100), PAWIS: (95, 100), KAYUARA: (70, 103)}


def test_one_target_for_all():
    # 80 % of 103 is 82,4: Kayuara lacks 12,4; Ngabang 30 and −15; together 27,4.
    assert shared(parts(COUNTS, {KAB: "80"})) == {
        KAB: Missing(27, 42),
        NGABANG: Missing(15, 30),
        MANDOR: Missing(12, 12),
        RAJA: Missing(30, 30),
        PAWIS: Missing(-15, 0),
        KAYUARA: Missing(12, 12),
    }


def test_a_kecamatan_with_a_target_of_its_own_and_all_above_it():
    # Ngabang is held to 90 %: 40 and −5. The kabupaten is the sum of its parts, 35 + 12,4, and not
    # 80 % of 303 less 215, which would be 27,4.
    assert shared(parts(COUNTS, {KAB: "80", NGABANG: "90"})) == {
        KAB: Missing(47, 52),
        NGABANG: Missing(35, 40),
        MANDOR: Missing(12, 12),
        RAJA: Missing(40, 40),
        PAWIS: Missing(-5, 0),
        KAYUARA: Missing(12, 12),
    }


def test_a_desa_with_a_target_of_its_own():
    found = shared(parts(COUNTS, {KAB: "80", RAJA: "60"}))
    assert (found[RAJA], found[NGABANG], found[KAB]) == (
        Missing(10, 10),
        Missing(-5, 10),
        Missing(7, 22),
    )


def test_where_less_is_better_the_signs_turn():
    found = shared(parts({RAJA: (20, 100), PAWIS: (5, 100)}, {KAB: "10"}, up=False))
    assert (found[KAB], found[RAJA], found[PAWIS]) == (
        Missing(5, 10),
        Missing(10, 10),
        Missing(-5, 0),
    )


def test_nobody_is_short_where_counts_need_checking():
    found = shared(
        parts({RAJA: (120, 100), PAWIS: (50, 100)}, {KAB: "10"}, up=False), set(), {RAJA}
    )
    assert (found[RAJA], found[PAWIS], found[KAB]) == (
        Missing(110, 0),
        Missing(40, 40),
        Missing(150, 40),
    )


def test_areas_of_what_does_not_add_up_are_rounded_by_themselves():
    own = {KAB: 24_000, NGABANG: 14_000, MANDOR: -4_000}
    assert shared(own, additive=False) == {
        KAB: Missing(2, 2),
        NGABANG: Missing(1, 1),
        MANDOR: Missing(0, 0),
    }


def test_beside_a_withheld_area_each_is_reckoned_from_its_own_counts():
    own = parts(COUNTS, {KAB: "80", NGABANG: "90"})
    # Ngabang is not shown, so the kabupaten says no sum that holds it: 80 % of 303 less 215.
    assert shared(own, {NGABANG, RAJA}) == {
        KAB: Missing(27, 27),
        MANDOR: Missing(12, 12),
        PAWIS: Missing(-5, 0),
        KAYUARA: Missing(12, 12),
    }


def test_a_kecamatan_with_a_withheld_desa_is_short_by_its_net():
    found = shared(parts(COUNTS, {KAB: "80"}), {RAJA, PAWIS})
    assert (found[NGABANG], found[MANDOR], found[KAB]) == (
        Missing(15, 15),
        Missing(12, 12),
        Missing(27, 27),
    )


desa = st.dictionaries(
    st.tuples(st.integers(1, 5), st.integers(2001, 2009)),
    st.integers(0, 400).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole))),
    min_size=1,
)
percent = st.integers(0, 10_000).map(lambda hundredths: str(Decimal(hundredths) / 100))


@given(desa, percent, st.dictionaries(st.integers(1, 5), percent), st.booleans())
def test_levels_add_up_whatever_the_targets(counts, goal, own, up):
    named = {f"61.08.{kec:02d}.{place}": pair for (kec, place), pair in counts.items()}
    targets = {KAB: goal} | {f"61.08.{kec:02d}": one for kec, one in own.items()}
    exact = parts(named, targets, up=up)
    found = shared(exact)
    for above in [code for code in found if len(code) < 13]:
        step = 8 if above == KAB else 13
        below = [code for code in found if len(code) == step and code.startswith(above)]
        assert found[above].people == sum(found[code].people for code in below)
        assert found[above].short == sum(found[code].short for code in below)
    for code in found:
        leaves = [part for area, part in exact.items() if len(area) == 13 and area.startswith(code)]
        assert abs(found[code].people - Fraction(sum(leaves), PARTS)) < 1
        assert found[code].short >= max(0, found[code].people)
    if not own:
        assert all(abs(found[code].people - Fraction(exact[code], PARTS)) < 1 for code in found)


@given(desa, percent, st.sets(st.integers(0, 60)))
def test_what_is_shown_does_not_depend_on_what_is_withheld(counts, goal, picked):
    named = {f"61.08.{kec:02d}.{place}": pair for (kec, place), pair in counts.items()}
    exact = parts(named, {KAB: goal, "61.08.01": "90", "61.08.02": "40"})
    hidden = {code for at, code in enumerate(exact) if at in picked and code != KAB}
    other = {code: part + 70_001 if code in hidden else part for code, part in exact.items()}
    assert shared(exact, hidden) == shared(other, hidden)
