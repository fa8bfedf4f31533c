"""Spending that is slow late in the year, told from a report that is late."""

from datetime import date

import pytest

from dashboard.domain.budget_pace import lagging
from dashboard.domain.numbers import SPACE


def line(opd, pagu, realised, day):
    return {"opd": opd, "pagu": pagu, "realised": realised, "as_of": day}


JUNE, SEPTEMBER = date(2025, 6, 30), date(2025, 9, 15)
SLOW = [line("Dinkes", 100, 40, JUNE), line("PUPR", 100, 10, JUNE), line("DPMD", 50, None, None)]


def test_slow_spending_names_the_slowest_office():
    # 181 of 365 days had passed on 30 June, 50 of the 200 that reported were spent.
    assert lagging(SLOW, 2025, SEPTEMBER).words.replace(SPACE, " ") == (
        "Anggaran stunting terserap 25 % sampai 30 Jun 2025, tahun sudah berjalan 50 %; paling "
        "rendah PUPR (10 %)."
    )


@pytest.mark.parametrize(
    ("rows", "today"),
    [
        (SLOW, date(2025, 6, 30)),  # too early to say
        ([line("Dinkes", 100, 30, JUNE)], SEPTEMBER),  # 30 % of 50 %: within 20 points
        ([line("Dinkes", 100, None, None)], SEPTEMBER),  # nothing reported
        ([], SEPTEMBER),
    ],
)
def test_nothing_is_said_where_it_keeps_up_or_cannot_be_told(rows, today):
    assert lagging(rows, 2025, today) is None


def test_a_late_report_is_not_slow_spending():
    rows = [line("Dinkes", 100, 45, JUNE)]
    assert lagging(rows, 2025, date(2025, 12, 31)) is None


def test_a_year_that_is_over_is_judged_by_its_last_day():
    assert lagging([line("Dinkes", 100, 70, date(2024, 12, 31))], 2024, SEPTEMBER) is not None
