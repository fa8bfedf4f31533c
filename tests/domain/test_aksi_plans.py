from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.aksi_forms import AKSI_WORDS
from dashboard.domain.aksi_plans import month_windows, plans
from dashboard.domain.frameworks import framework_in_force
from tests.domain.aksi_makers import FRAMEWORKS


def planned(year):
    return plans(framework_in_force(FRAMEWORKS, year), year)


def test_the_eight_aksi_of_2024_stand_in_the_calendar_of_the_rules():
    said = {one.action.number: (one.windows[0][0], one.due) for one in planned(2024)}
    assert said == {
        1: (date(2024, 1, 1), date(2024, 1, 31)),
        2: (date(2024, 2, 1), date(2024, 3, 31)),
        3: (date(2024, 3, 1), date(2024, 4, 30)),
        4: (date(2024, 1, 1), date(2024, 6, 30)),
        5: (date(2024, 1, 1), date(2024, 12, 31)),
        6: (date(2024, 1, 1), date(2024, 12, 31)),
        7: (date(2024, 2, 1), date(2024, 10, 31)),
        8: (date(2024, 12, 1), date(2025, 2, 28)),
    }


def test_measuring_twice_and_publishing_are_three_windows():
    seventh = planned(2024)[6]
    assert [first.month for first, _ in seventh.windows] == [2, 8, 10]
    assert seventh.windows[0] == (date(2024, 2, 1), date(2024, 2, 29))


def test_from_2025_each_aksi_is_asked_for_in_both_semesters():
    said = [(one.words, one.due) for one in planned(2025)]
    assert said[:3] == [
        ("Utama 1 semester I", date(2025, 7, 31)),
        ("Utama 1 semester II", date(2025, 12, 31)),
        ("Utama 2 semester I", date(2025, 7, 31)),
    ]
    assert len(said) == 12
    assert said[-1][0] == "Pendukung Publikasi semester II"


@pytest.mark.parametrize(
    ("months", "windows"),
    [
        ((), ()),
        ((12, 1, 2), ((date(2023, 12, 1), date(2024, 2, 29)),)),
        ((11, 3), ((date(2023, 11, 1), date(2023, 11, 30)), (date(2024, 3, 1), date(2024, 3, 31)))),
        ((5,), ((date(2023, 5, 1), date(2023, 5, 31)),)),
    ],
)
def test_a_month_no_later_than_the_one_before_lies_a_year_on(months, windows):
    assert month_windows(months, 2023) == windows


@given(st.lists(st.integers(1, 12), min_size=1, max_size=12), st.integers(2000, 2090))
def test_windows_follow_one_another_with_a_gap_and_hold_every_month(months, year):
    windows = month_windows(months, year)
    assert windows[0][0] == date(year, months[0], 1)
    for (_, last), (first, _) in pairwise(windows):
        assert first - last > timedelta(days=1)
    days = sum((last - first).days + 1 for first, last in windows)
    assert 28 * len(months) <= days <= 31 * len(months)


def test_the_form_offers_every_aksi_of_the_reference_by_its_word():
    known = [one.word for framework in FRAMEWORKS for one in framework.actions]
    assert tuple(known) == AKSI_WORDS
