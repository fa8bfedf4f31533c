"""Expected reports gathered by report and by sender, and the sentence over them."""

from datetime import date

from dashboard.domain.report_groups import by_report, by_sender, told
from tests.domain.test_reporting_calendar import BUDGET, NUTRITION, lines

JULY = date(2025, 7, 1)
CAME = {
    ("gizi", "2025-08", "61.08.01"): date(2025, 9, 10),
    ("gizi", "2025-07", "61.08.01"): date(2025, 8, 15),
    ("serapan", "2025-Q2", ""): date(2025, 7, 1),
}


def test_a_group_per_report_and_period_the_latest_due_first():
    groups = by_report(lines(CAME, (NUTRITION, BUDGET), since=JULY))
    assert [(one.first.report.id, str(one.first.period), len(one.missing)) for one in groups] == [
        ("gizi", "2025-08", 1),
        ("gizi", "2025-07", 1),
        ("serapan", "2025-Q2", 0),
        ("gizi", "2025-06", 2),
    ]
    assert [one.whole for one in groups] == [False, False, True, False]


def test_who_owes_most_comes_first_and_an_opd_stands_for_itself():
    groups = by_sender(lines(CAME, (NUTRITION, BUDGET), since=JULY))
    assert [(one.place, len(one.missing)) for one in groups] == [
        ("Mempawah Hulu", 3),
        ("Ngabang", 1),
        ("Bappeda", 0),
    ]


def test_the_sentence_counts_only_what_was_due():
    assert told(lines(CAME, since=JULY)).replace("\u00a0", " ") == (
        "2 dari 6 laporan sudah masuk (33,3 %), 1 tepat waktu (16,7 %)."
    )
    awaited = lines(as_of=date(2025, 9, 10))
    assert told(awaited) == "Belum ada laporan yang jatuh tempo pada periode ini."
