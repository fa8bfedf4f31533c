"""What became of an indicator is said in parts that add up to what is said."""

from fractions import Fraction

import pytest

from dashboard.domain.change_causes import Cause, Counts
from dashboard.domain.change_parts import split
from dashboard.domain.indicator_changes import IndicatorChange, largest
from dashboard.reference import load_reference

A, B = "61.08.01.2001", "61.08.01.2002"
MEASURED = load_reference().indicators["measurement_coverage"]


def change(known, revised, now, indicator=MEASURED) -> IndicatorChange:
    found = split(known, revised, now)
    assert found is not None
    return IndicatorChange(indicator, "2025-07", "2025-08", found)


def test_the_sentence_names_every_part_and_they_add_up():
    july = {A: Counts(400, 1000)}
    late = {A: Counts(400, 1000), B: Counts(700, 1000)}
    august = {A: Counts(520, 1000), B: Counts(801, 1000)}
    found = change(july, late, august)
    assert found.way == "40,0\u00a0% (Juli 2025) → 66,1\u00a0% (Agustus 2025)"
    assert found.said == [(Cause.LATE, Fraction(15)), (Cause.REAL, Fraction(111, 10))]
    assert found.sentence == (
        f"{MEASURED.short_name} +26,1\u00a0poin: +15,0\u00a0poin laporan terlambat, "
        "+11,1\u00a0poin perubahan nyata."
    )
    assert found.revised


def test_a_step_that_chance_explains_is_said_to_be_one():
    found = change({A: Counts(171, 700)}, {A: Counts(171, 700)}, {A: Counts(176, 700)})
    assert found.sentence.endswith("+0,7\u00a0poin perubahan nyata; dalam batas kebetulan.")
    assert not found.real
    assert not found.revised


def test_no_change_is_said_as_none():
    same = {A: Counts(30, 100)}
    assert change(same, same, same).sentence == f"{MEASURED.short_name} tetap 30,0\u00a0%."


@pytest.mark.parametrize("step", range(1, 12))
def test_rounded_parts_add_up_to_the_rounded_change(step):
    july = {A: Counts(313, 997)}
    late = {A: Counts(313, 997), B: Counts(100 + 7 * step, 311)}
    august = {A: Counts(320 + step, 1003), B: Counts(90 + 11 * step, 317)}
    found = change(july, late, august)
    assert sum(points for _, points in found.said) == found.said_points


def test_what_moved_most_comes_first_up_or_down():
    small = change({A: Counts(50, 100)}, {A: Counts(50, 100)}, {A: Counts(52, 100)})
    down = change({A: Counts(50, 100)}, {A: Counts(50, 100)}, {A: Counts(40, 100)})
    assert largest([small, down], 1) == [down]
