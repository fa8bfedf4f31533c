"""Values of the domain written as JSON come back as they were, and are written in one way."""

import json
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.change_causes import Cause, Counts
from dashboard.domain.change_parts import Part
from dashboard.domain.plain_values import plain, rebuilt, written
from dashboard.domain.rakor_changes import NumberChange

parts = st.builds(
    Part, st.sampled_from(Cause), st.fractions(), st.lists(st.text(max_size=5)).map(tuple)
)
pairs = st.builds(Counts, st.integers(0), st.integers(0))
changes = st.builds(
    NumberChange,
    indicator=st.text(),
    name=st.text(),
    unit=st.text(),
    before_period=st.text(),
    period=st.text(),
    before=st.none() | st.fractions(),
    after=st.none() | st.fractions(),
    parts=st.lists(parts, max_size=3).map(tuple),
    people=st.fractions(),
    alike=st.tuples(pairs, pairs),
)


@given(changes)
def test_a_change_comes_back_exact_and_is_written_again_with_the_same_bytes(change):
    text = written(change)
    again = rebuilt(NumberChange, json.loads(text))
    assert again == change
    assert written(again) == text


@dataclass(frozen=True)
class Older:
    day: date
    gone: str = "dulu ada"


@dataclass(frozen=True)
class Newer:
    day: date
    added: tuple[int, ...] = (1, 2)


def test_a_later_form_reads_what_an_older_one_wrote():
    kept = plain(Older(date(2025, 9, 15)))
    assert kept == {"day": "2025-09-15", "gone": "dulu ada"}
    assert rebuilt(Newer, kept) == Newer(date(2025, 9, 15))


def test_a_fraction_is_written_exactly():
    assert plain(Fraction(1, 3)) == "1/3"
    assert written([Fraction(-10, 3), None, True]) == '["-10/3",null,true]'
