"""The window of expected reports that a reader chose."""

from datetime import date

import pytest

from dashboard.data.report_calendar import OWN_LIST, expected_reports
from dashboard.data.report_windows import LATELY, months, read_window
from dashboard.domain.actors import LOCAL
from tests.data.test_build import desa
from tests.data.test_report_calendar import OURS, REPORT

DAY = date(2025, 9, 20)


@pytest.fixture
def periods(office):
    (office.home.root / OWN_LIST).write_text(REPORT + OURS, encoding="utf-8")
    office.take([desa("61.08.01.2001", 9, 10)])
    office.build()
    expected = expected_reports(office.home, office.reference)

    def of(window):
        snapshot = office.warehouse.snapshot()
        lines = read_window(snapshot, expected, "61.08", LOCAL, window=window, as_of=DAY)
        return sorted({str(line.period) for line in lines})

    return of


def test_lately_is_what_fell_due_in_the_last_quarter(periods):
    assert periods(LATELY) == ["2025-06", "2025-07", "2025-08"]
    assert periods("kemarin") == periods(LATELY)


def test_a_month_shows_the_reports_of_the_periods_that_end_in_it(periods):
    assert periods("2025-08") == ["2025-08"]
    assert periods("2025-02") == ["2025-02"]


def test_the_last_twelve_months_that_are_over_can_be_chosen():
    offered = [str(month) for month in months(DAY)]
    assert (offered[0], offered[-1], len(offered)) == ("2025-08", "2024-09", 12)
    assert str(months(date(2024, 2, 29))[0]) == "2024-01"
