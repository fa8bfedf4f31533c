"""Who has not reported, as a table with mark and word."""

from dashboard.components import reporting_tables
from tests.component_texts import texts
from tests.domain.overview_makers import report

HEALTH, FAMILY = "Dinas Kesehatan", "Dinas PPKB"


def test_only_kecamatan_that_owe_something_have_a_row():
    reports = [
        report(HEALTH, 1, 0),
        report(FAMILY, 1, 10),
        report(HEALTH, 2, 10),
        report(FAMILY, 2, 10),
        report(HEALTH, 3, 4),
        report(FAMILY, 3, 0),
    ]
    table, rest = reporting_tables.table(reports).children
    head, body = table.children
    assert texts(head) == "Kecamatan Dinas Kesehatan Dinas PPKB"
    assert [texts(row) for row in body.children] == [
        "Menyuke sebagian 4 dari 10 isian belum lapor",
        "Ngabang belum lapor lengkap",
    ]
    assert texts(rest) == "lengkap : Mandor"


def test_a_full_month_has_no_table():
    table, rest = reporting_tables.table([report(HEALTH, 1, 10)]).children
    assert table is None
    assert texts(rest) == "lengkap : Ngabang"


def test_nothing_awaited_says_so():
    assert "Tidak ada laporan yang ditunggu." in texts(reporting_tables.table([]))
