"""What follows from other columns is left out only where the script writes the same text."""

import json

from hypothesis import given
from hypothesis import strategies as st

from dashboard.components.derived_cells import hundredths, thinned, written
from dashboard.domain import numbers
from tests.assets.test_scripts import ask
from tests.domain.gap_makers import target

COUNTS = st.lists(
    st.tuples(st.integers(0, 30_000), st.integers(1, 30_000)), min_size=1, max_size=20
)


def columns(counts, goal):
    parts, wholes = ([numbers.count(one[side]) for one in counts] for side in (0, 1))
    rest = ["–"] * len(counts)
    found = [parts, wholes, rest, rest, rest, rest, ["1.204"] * len(counts), rest, rest, rest]
    for at, column in written(found, goal).items():
        found[at] = column
    return found


def test_the_script_writes_what_was_left_out():
    # 74,305 and 15,695 under 90 are halves: both go away from zero.
    counts = [(14_861, 20_000), (179, 180), (0, 7), (30_000, 1), (2, 3)]
    for goal in (9_000, -1_400):
        whole = columns(counts, goal)
        sent = {"cells": thinned(whole, goal), "goal": goal}
        assert [at for at, one in enumerate(sent["cells"]) if one is None] == [2, 5, 7]
        assert ask("gap_table.js", f"m.filled({json.dumps(sent)}).cells") == whole
    assert whole[2][0] == "74,31\u00a0%"
    assert columns(counts, 9_000)[5][0] == "−15,70"


@given(COUNTS, st.sampled_from([9_000, -1_400]))
def test_a_column_that_says_otherwise_is_sent(counts, goal):
    whole = columns(counts, goal)
    whole[5] = ["–", *whole[5][1:]]
    left = thinned(whole, goal)
    assert left[5] == whole[5]
    assert left[2] is left[7] is None


def test_what_is_no_number_leaves_nothing_out():
    whole = columns([(1, 2)], 9_000)
    whole[0] = ["disamarkan"]
    assert thinned(whole, 9_000) == whole
    assert thinned([], None) == []


def test_a_target_finer_than_hundredths_is_none_and_less_is_better_below_zero():
    def of(value):
        return target(value)

    assert hundredths(None, up=True) is None
    assert hundredths(of(18.8), up=True) == 1_880
    assert hundredths(of(14), up=False) == -1_400
    assert hundredths(of(14.125), up=True) is None
