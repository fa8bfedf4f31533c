"""A change is split into its causes, and the parts add up to it."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.change_causes import Counts
from dashboard.domain.change_parts import Split, share, split

A, B, C = "61.08.01.2001", "61.08.01.2002", "61.08.02.2001"
JULY = {A: Counts(30, 100), B: Counts(60, 100)}


def parts_of(found: Split | None) -> dict[str, Fraction]:
    assert found is not None
    return {part.cause.value: part.points for part in found.parts}


def test_shares_are_summed_counts_and_not_mean_percentages():
    assert share({A: Counts(1, 10), B: Counts(90, 100)}) == Fraction(9100, 110)
    assert share({}) is None
    assert share({A: Counts(0, 0)}) is None


def test_nothing_edited_is_no_change_and_no_part():
    found = split(JULY, JULY, JULY)
    assert found == Split(Fraction(45), Fraction(45), (), (Counts(90, 200), Counts(90, 200)))


def test_a_late_report_of_the_same_period_is_a_late_report():
    late = {**JULY, C: Counts(90, 100)}
    found = split(JULY, late, late)
    assert parts_of(found) == {"laporan terlambat": Fraction(15)}
    assert found.parts[0].areas == (C,)


def test_a_numerator_edited_is_a_correction():
    corrected = {**JULY, A: Counts(40, 100)}
    assert parts_of(split(JULY, corrected, corrected)) == {"koreksi": Fraction(5)}


def test_a_report_taken_back_is_a_correction():
    gone = {B: JULY[B]}
    assert parts_of(split(JULY, gone, gone)) == {"koreksi": Fraction(15)}


def test_a_denominator_edited_is_a_changed_sasaran():
    enlarged = {**JULY, B: Counts(60, 200)}
    assert parts_of(split(JULY, enlarged, enlarged)) == {"sasaran berubah": Fraction(-15)}


def test_both_edited_at_once_are_told_apart_and_add_up():
    both = {A: Counts(30, 100), B: Counts(90, 200)}
    assert parts_of(split(JULY, both, both)) == {
        "sasaran berubah": Fraction(-15),
        "koreksi": Fraction(10),
    }


def test_an_area_new_in_the_list_is_a_changed_area_and_no_late_report():
    joined = {**JULY, C: Counts(90, 100)}
    found = split(JULY, joined, joined, new_areas={C})
    assert parts_of(found) == {"wilayah berubah": Fraction(15)}


def test_a_new_period_is_real_change():
    august = {A: Counts(50, 100), B: Counts(70, 100)}
    assert parts_of(split(JULY, JULY, august)) == {"perubahan nyata": Fraction(15)}


def test_who_reports_in_one_period_only_changes_nothing_really():
    """B is silent in August and C was in July: A alone tells what happened."""
    august = {A: Counts(40, 100), C: Counts(80, 100)}
    found = split(JULY, JULY, august)
    assert parts_of(found) == {
        "wilayah lain yang melapor": Fraction(-15 + 20),
        "perubahan nyata": Fraction(10),
    }
    assert found.change == Fraction(15)
    assert found.alike == (Counts(30, 100), Counts(40, 100))


def test_a_correction_of_july_is_not_counted_as_what_happened_in_august():
    corrected = {**JULY, A: Counts(40, 100)}
    august = {A: Counts(40, 100), B: Counts(62, 100)}
    found = split(JULY, corrected, august)
    assert parts_of(found) == {"koreksi": Fraction(5), "perubahan nyata": Fraction(1)}


@pytest.mark.parametrize(
    ("known", "revised", "now"),
    [
        ({}, JULY, JULY),
        (JULY, {}, JULY),
        (JULY, JULY, {}),
        (JULY, JULY, {C: Counts(1, 2)}),
    ],
)
def test_a_way_through_nothing_is_not_split(known, revised, now):
    assert split(known, revised, now) is None


codes = st.sampled_from([f"61.08.01.20{n:02d}" for n in range(1, 7)])
counts = st.builds(
    lambda whole, spared: Counts(max(0, whole - spared), whole),
    st.integers(1, 500),
    st.integers(0, 500),
)
reported = st.dictionaries(codes, counts, min_size=1)


@given(reported, reported, reported, st.sets(codes, max_size=2))
def test_the_parts_always_add_up_to_the_change(known, revised, now, new_areas):
    found = split(known, revised, now, new_areas=new_areas)
    if found is not None:
        assert sum((part.points for part in found.parts), Fraction(0)) == found.change
        assert found.before == share(known)
        assert found.after == share(now)
