"""How long who failed to sign in waits."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.session_times import lives
from dashboard.domain.sign_in_waits import FREE, LONGEST, remaining, wait_after

NOON = datetime.fromisoformat("2026-11-22T12:00")


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(0, 0), (4, 0), (5, 30), (6, 60), (7, 120), (11, 1920), (12, 3600), (500, 3600)],
)
def test_the_wait_doubles_after_five_and_ends_at_an_hour(failures, seconds):
    assert wait_after(failures, FREE) == timedelta(seconds=seconds)


@given(st.integers(0, 10_000), st.timedeltas(timedelta(days=-400), timedelta(days=400)))
def test_what_is_left_is_never_more_than_the_wait_nor_less_than_nothing(failures, passed):
    left = remaining(failures, NOON, NOON + passed, FREE)
    assert timedelta() <= left <= min(wait_after(failures, FREE), LONGEST)


@pytest.mark.parametrize(
    ("began", "seen", "now", "stands"),
    [
        (0, 0, 59, True),
        (0, 0, 60, False),  # an hour without a request
        (0, 719, 719.9, True),
        (0, 719, 720, False),  # twelve hours in all
        (5, 5, 0, False),  # begun by a clock that was ahead
    ],
)
def test_a_session_ends_by_rest_and_by_age(began, seen, now, stands):
    at = [NOON + timedelta(minutes=one) for one in (began, seen, now)]
    assert lives(*at) is stands
