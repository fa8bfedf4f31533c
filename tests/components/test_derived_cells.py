"""What follows from other columns is left out only where the script writes the same text."""

import json

from hypothesis import given
from hypothesis import strategies as st

from dashboard.components.derived_cells import above_floor, hundredths, needed, thinned, written
from dashboard.domain import numbers
from tests.assets.asking import ask
from tests.domain.gap_makers import target

COUNTS = st.lists(
    st.tuples(st.integers(0, 30_000), st.integers(1, 30_000)), min_size=1, max_size=20
)
DERIVED = [2, 3, 5, 7, 8, 9]


def columns(counts, goal, missing=None):
    parts, wholes = ([numbers.count(one[side]) for one in counts] for side in (0, 1))
    rest = ["–"] * len(counts)
    short = [numbers.count(one) for one in missing or [1204] * len(counts)]
    found = [parts, wholes, rest, rest, rest, rest, short, rest, rest, rest]
    for at, column in written(found, goal).items():
        found[at] = column
    return found


def test_the_script_writes_what_was_left_out():
    # 74,305 and 15,695 under 90 are halves: both go away from zero.
    counts = [(14_861, 20_000), (179, 180), (0, 7), (30_000, 1), (2, 3), (180, 180)]
    missing = [1_204, 700, 7, 7, 1, 1]
    for goal in (9_000, -1_400):
        whole = columns(counts, goal, missing)
        sent = thinned(whole, goal)
        assert [at for at, one in enumerate(sent) if one is None] == DERIVED
        assert ask("packed_rows.js", f"m.filled({json.dumps(sent)}, {goal})") == whole
    assert whole[2][0] == "74,31\u00a0%"
    assert columns(counts, 9_000)[5][0] == "−15,70"
    assert [text.replace("\u00a0", " ") for text in whole[8]] == [
        "62,7 %", "36,5 %", "0,4 %", "0,4 %", "0,0 %", "0,0 %"
    ]  # fmt: skip


def test_intervals_are_those_of_the_house_in_every_digit():
    counts = [
        (part, whole)
        for whole in (1, 7, 30, 441, 20_252)
        for part in range(0, whole + 1, max(1, whole // 40))
    ]
    said = columns(counts, 9_000)[3]
    asked = f"{json.dumps(counts)}.map(([part, whole]) => m.interval(part, whole))"
    assert ask("packed_rows.js", asked) == said
    assert (said[0], said[-1]) == ("0,0–79,3", "99,9–100,0")


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


def test_people_are_told_by_what_they_are_above_the_exact_shortfall():
    # Of 90 % of 101: 90,9 − 60 = 30,9 exactly; 14 % of 101 leaves 45,86 too many of 60.
    assert [above_floor(people, 60, 101, 9_000) for people in (30, 31)] == [0, 1]
    assert [above_floor(people, 60, 101, -1_400) for people in (45, 46)] == [0, 1]
    assert above_floor(0, 101, 101, 9_000) == 0


def test_points_a_month_point_the_way_the_share_must_move():
    assert needed(60, 100, 9_000, 4) == "+7,50"
    assert needed(60, 100, -1_400, 4) == "−11,50"
