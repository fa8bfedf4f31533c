"""Expected reports as tables, and the reminders beside their buttons."""

from datetime import date

from dashboard.components import reminder_lists, report_lists
from dashboard.domain.report_groups import by_report, by_sender
from tests.component_texts import texts
from tests.domain.test_report_groups import CAME
from tests.domain.test_reporting_calendar import BUDGET, NUTRITION, lines


def rows(drawn):
    table = drawn.children
    return [texts(row) for row in table.children[1].children]


def named(opd):
    return {"Dinas Kesehatan": "Dinkes PPKB"}.get(opd, opd)


def test_a_row_per_report_names_who_is_late_and_who_is_missing():
    found = by_report(lines(CAME, (NUTRITION, BUDGET), since=date(2025, 7, 1)))
    assert rows(report_lists.reports(found, named)) == [
        "Status gizi Dinkes PPKB Agustus 2025 10 Sep 2025 1 0 1 dari 2 Mempawah Hulu",
        "Status gizi Dinkes PPKB Juli 2025 10 Agu 2025 0 1 5 hari: Ngabang 1 dari 2 Mempawah Hulu",
        "Serapan Bappeda triwulan II 2025 15 Jul 2025 1 0 lengkap",
        "Status gizi Dinkes PPKB Juni 2025 10 Jul 2025 0 0 2 dari 2 semua 2 kecamatan",
    ]


def test_a_row_per_sender_lists_what_it_owes():
    found = by_sender(lines(CAME, (NUTRITION, BUDGET), since=date(2025, 8, 1)))
    assert rows(report_lists.senders(found, named)) == [
        "Mempawah Hulu 0 0 2 dari 2 Status gizi, Juli 2025 Status gizi, Agustus 2025",
        "Ngabang 1 1 lengkap",
    ]


def test_what_is_not_due_yet_is_neither_missing_nor_whole():
    found = by_report(lines(as_of=date(2025, 9, 10)))
    assert rows(report_lists.reports(found, named)) == [
        "Status gizi Dinkes PPKB Agustus 2025 10 Sep 2025 0 0 belum jatuh tempo 2 belum jatuh tempo"
    ]
    assert "Tidak ada laporan yang ditunggu." in texts(report_lists.reports([], named))


def test_every_recipient_has_a_text_to_copy_and_all_of_them_one():
    drawn = reminder_lists.reminders({"Kecamatan A": "Yth.\n- x\n- y", "Bappeda": "Yth.\n- z"})
    assert [texts(fold.children[0]) for fold in drawn.children] == [
        "Kecamatan A · 2 laporan",
        "Bappeda · 1 laporan",
        "Semua, 2 penerima",
    ]
    assert drawn.children[2].children[1].children == "Yth.\n- x\n- y\n\n---\n\nYth.\n- z"
    assert texts(reminder_lists.reminders({})) == "Tidak ada yang perlu diingatkan."
