"""A history in words and which of its points are firm."""

import pytest

from dashboard.domain.area_histories import History, HistoryPoint
from dashboard.domain.periods import Period
from dashboard.domain.readings import read
from tests.domain.overview_makers import indicator, plain, target

SANITATION = indicator()


def point(period, part, whole, reported=1, expected=1):
    counts = {"numerator": part, "denominator": whole, "people": None}
    return HistoryPoint(
        Period.parse(period), read(counts, SANITATION, None, period), reported, expected
    )


def test_a_history_is_said_from_end_to_end_without_rise_or_fall():
    held = History(SANITATION, target(), [point("2024-08", 40, 80), point("2025-S1", 45, 80)])
    assert plain(held.words) == "50,0 % Agu 2024 → 56,3 % semester I 2025; target 90 %"
    one = History(SANITATION, None, [point("2024-08", 40, 80)])
    assert plain(one.words) == "50,0 % Agu 2024; tanpa target"
    assert History(SANITATION, None, [point("2024-08", None, None)]).words == "belum ada angka"


@pytest.mark.parametrize(
    ("made", "firm"),
    [
        (point("2024-08", 15, 30), True),
        (point("2024-08", 15, 29), False),
        (point("2024-08", 15, 30, reported=9, expected=12), False),
    ],
)
def test_a_point_is_firm_with_people_enough_and_everybody_in(made, firm):
    assert made.firm is firm


def test_counts_that_cannot_be_are_no_point_of_the_line():
    assert point("2024-08", 31, 30).percent is None
