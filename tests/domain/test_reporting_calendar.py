"""What came on time, late or not at all; the day is an argument."""

from datetime import date

import pytest

from dashboard.domain.area_codes import Level
from dashboard.domain.indicators import Evidence
from dashboard.domain.periods import Period, Rhythm
from dashboard.domain.reporting_calendar import (
    ExpectedReport,
    periods_over,
    rates,
    reminders,
    report_lines,
)

NUTRITION = ExpectedReport(
    "gizi", "Status gizi", "Dinas Kesehatan", Level.KECAMATAN, Rhythm.MONTH, 10, ("x",),
    Evidence.REMEMBERED,
)  # fmt: skip
BUDGET = ExpectedReport(
    "serapan", "Serapan", "Bappeda", Level.KABUPATEN, Rhythm.QUARTER, 15, ("y",),
    Evidence.REMEMBERED,
)  # fmt: skip
KECAMATAN = {"61.08.01": "Ngabang", "61.08.02": "Mempawah Hulu"}
DAY = date(2025, 9, 15)


def lines(received=None, reports=(NUTRITION,), as_of=DAY, since=date(2025, 9, 1)):
    return report_lines(reports, KECAMATAN, received or {}, since=since, as_of=as_of)


@pytest.mark.parametrize(
    ("received", "as_of", "arrival", "late"),
    [
        (date(2025, 9, 10), DAY, "tepat waktu", 0),
        (date(2025, 9, 11), DAY, "terlambat", 1),
        (None, DAY, "belum masuk", 5),
        (None, date(2025, 9, 10), "belum jatuh tempo", 0),
        (date(2025, 9, 20), DAY, "belum masuk", 5),  # it had not come on that day
    ],
)
def test_a_report_is_on_time_late_missing_or_awaited(received, as_of, arrival, late):
    came = {("gizi", "2025-08", "61.08.01"): received} if received else {}
    first, _ = lines(came, as_of=as_of)
    assert (str(first.period), first.due) == ("2025-08", date(2025, 9, 10))
    assert (first.arrival, first.days_late) == (arrival, late)


def test_a_report_of_the_opd_is_expected_once_and_of_kecamatan_from_each():
    found = lines(reports=(NUTRITION, BUDGET), since=date(2025, 7, 1))
    assert [(line.report.id, str(line.period), line.place_code) for line in found] == [
        ("gizi", "2025-06", "61.08.01"),
        ("gizi", "2025-06", "61.08.02"),
        ("gizi", "2025-07", "61.08.01"),
        ("gizi", "2025-07", "61.08.02"),
        ("gizi", "2025-08", "61.08.01"),
        ("gizi", "2025-08", "61.08.02"),
        ("serapan", "2025-Q2", ""),
    ]


def test_a_period_that_is_not_over_is_not_expected():
    assert periods_over(Rhythm.MONTH, date(2025, 7, 1), date(2025, 8, 31)) == [
        Period.parse("2025-07")
    ]
    assert periods_over(Rhythm.SEMESTER, date(2024, 12, 31), date(2025, 7, 1)) == [
        Period.parse("2024-S2"),
        Period.parse("2025-S1"),
    ]


def test_rates_are_of_what_was_due():
    came = {
        ("gizi", "2025-08", "61.08.01"): date(2025, 9, 9),
        ("gizi", "2025-07", "61.08.01"): date(2025, 8, 30),
    }
    told = rates(lines(came, since=date(2025, 8, 1)))
    assert (told.due, told.received, told.on_time) == (4, 2, 1)
    assert (told.reporting, told.punctual) == (50, 25)
    assert rates([]).reporting is None
    assert rates(lines(as_of=date(2025, 9, 10))).due == 0


def test_everyone_who_owes_gets_one_text_with_all_of_it():
    texts = reminders(
        lines({("gizi", "2025-08", "61.08.02"): DAY}, (NUTRITION, BUDGET), since=date(2025, 7, 10)),
        "Kabupaten Landak",
        {"Dinas Kesehatan": "Dinkes", "Bappeda": "Bapperida"}.get,
    )
    assert list(texts) == ["Kecamatan Ngabang", "Kecamatan Mempawah Hulu", "Bapperida"]
    assert texts["Kecamatan Ngabang"].splitlines() == [
        "Yth. Kecamatan Ngabang, Kabupaten Landak",
        "",
        "Sampai 15 September 2025 laporan berikut belum kami terima:",
        "- Status gizi, Juni 2025 melalui Dinkes (tenggat 10 Juli 2025, lewat 67 hari)",
        "- Status gizi, Juli 2025 melalui Dinkes (tenggat 10 Agustus 2025, lewat 36 hari)",
        "- Status gizi, Agustus 2025 melalui Dinkes (tenggat 10 September 2025, lewat 5 hari)",
        "",
        "Mohon dikirim dalam bentuk Excel seperti biasa. Terima kasih.",
    ]
    assert "Serapan, triwulan II 2025 (tenggat 15 Juli 2025" in texts["Bapperida"]
