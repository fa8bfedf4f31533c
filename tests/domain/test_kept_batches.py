"""The words of the list of files."""

from datetime import UTC, datetime

import pytest

from dashboard.domain.kept_batches import local, span_words


@pytest.mark.parametrize(
    ("periods", "words"),
    [
        ((), ""),
        (("2025-08",), "Agustus 2025"),
        (("2025-08", "2025-01", "2025-02"), "Januari 2025 – Agustus 2025 (3)"),
        (("2025-S1", "2025"), "semester I 2025 – tahun 2025 (2)"),
    ],
)
def test_the_periods_of_a_file_fit_one_line(periods, words):
    assert span_words(periods) == words


def test_a_moment_of_the_ledger_is_utc_whether_it_says_so_or_not():
    moment = datetime(2025, 9, 15, 8, 30, tzinfo=UTC)
    assert local(moment) == local(moment.replace(tzinfo=None)) == moment
