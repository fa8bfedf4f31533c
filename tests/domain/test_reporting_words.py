"""How many areas or puskesmas a figure holds, and how many came on time, in words."""

import pytest

from dashboard.domain.reporting_words import Heard, on_time_words, reporting_words


def test_every_kind_of_sender_is_counted():
    assert reporting_words([Heard("kec.", 9, 13)]) == "9 dari 13 kec. lapor"
    heard = [Heard("puskesmas", 3, 3), Heard("kec.", 2, 13)]
    assert reporting_words(heard) == "3 dari 3 puskesmas, 2 dari 13 kec. lapor"


@pytest.mark.parametrize(
    ("reported", "on_time", "words"),
    [
        (9, 7, "7 tepat waktu"),
        (9, 9, "semua tepat waktu"),
        (9, 0, "semua terlambat"),
        (9, None, ""),
        (0, 0, ""),
    ],
)
def test_on_time_is_said_of_those_that_reported(reported, on_time, words):
    assert on_time_words([Heard("kec.", reported, 13, on_time)]) == words
