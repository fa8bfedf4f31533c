"""News and punctuality of an OPD: counts summed, then divided; few promises are not compared."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.rakor_actions import ActionStatus
from dashboard.domain.rakor_rates import OwnerRates, RatePoint, by_owner, points, sentence
from tests.domain.test_rakor_rules import action

BEFORE, DAY = date(2025, 9, 15), date(2025, 9, 22)


def promise(owner, first_due, *, status="belum mulai", done=None, told=None):
    one = action(status=status, owner=owner)
    return replace(one, first_due=first_due, due=first_due, done_on=done, reported_on=told)


def rates(owner, *counts):
    day = date(2025, 1, 6)
    made = (RatePoint(n, day + timedelta(7 * n), *each) for n, each in enumerate(counts, start=2))
    return OwnerRates(owner, tuple(made))


def test_news_is_counted_of_what_was_asked_and_time_of_what_fell_due_between_two_rakor():
    done = promise("DPMD", date(2025, 9, 16), status="selesai", done=date(2025, 9, 16))
    late = promise("DPMD", date(2025, 9, 22), status="selesai", done=date(2025, 9, 23))
    silent = promise("DPMD", date(2025, 9, 30), told=date(2025, 9, 14))
    before = promise("DPMD", date(2025, 9, 15))
    every = [done, late, silent, before]
    found = points(3, DAY, BEFORE, every, every)
    assert found == {"DPMD": RatePoint(3, DAY, asked=4, answered=2, due=2, on_time=1)}


def test_what_was_cancelled_is_neither_asked_nor_due():
    off = promise("DPMD", DAY, status="dibatalkan")
    [point] = points(3, DAY, BEFORE, [off], [off]).values()
    assert (point.asked, point.due) == (0, 0)


def test_few_promises_are_not_compared_and_who_is_silent_is_named():
    often = rates("Dinas Kesehatan", (3, 3, 0, 0), (3, 3, 2, 2))
    seldom = rates("DPMD", (4, 1, 2, 1), (4, 1, 3, 0))
    few = rates("Bappeda", (4, 0, 4, 0))
    assert (few.few_asked, seldom.few_asked, seldom.few_due) == (True, False, False)
    assert sentence([often, seldom, few]) == (
        "Dari 18 kali ditagih, 8 kali memberi kabar; 3 dari 11 janji selesai tepat waktu. "
        "Paling jarang memberi kabar: DPMD (2 dari 8)."
    )
    assert sentence([]) == "Belum ada janji yang ditagih."


WINDOWS = [date(2025, 8, 4) + timedelta(7 * week) for week in range(5)]
PROMISES = st.builds(
    promise,
    st.sampled_from(["DPMD", "Bappeda"]),
    st.dates(date(2025, 8, 1), date(2025, 9, 10)),
    status=st.sampled_from([str(one) for one in ActionStatus]),
    done=st.none() | st.dates(date(2025, 8, 1), date(2025, 9, 10)),
)


@given(st.lists(PROMISES, max_size=12))
def test_a_promise_falls_due_in_one_rakor_only(promises):
    """The plain twin counts each promise once, whatever Rakor it fell in."""
    pairs = pairwise(WINDOWS)
    found = by_owner(points(n, day, before, [], promises) for n, (before, day) in enumerate(pairs))
    counted = {one.owner: (one.sum("due"), one.sum("on_time")) for one in found}
    for owner in ("DPMD", "Bappeda"):
        held = [
            one for one in promises
            if one.owner == owner and one.status is not ActionStatus.CANCELLED
            and WINDOWS[0] < one.first_due <= WINDOWS[-1]
        ]  # fmt: skip
        kept = sum(1 for one in held if one.done_on and one.done_on <= one.first_due)
        assert counted.get(owner, (0, 0)) == (len(held), kept)
