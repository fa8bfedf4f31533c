from datetime import date

import pytest

from dashboard.intake.period_words import cutoff_of
from dashboard.intake.periods_of_tables import stated_period


@pytest.mark.parametrize(
    ("sheet", "titles", "file_name", "period"),
    [
        ("STATUS GIZI", ["STATUS GIZI BALITA  BULAN AGUSTUS 2025"], "x.xlsx", "2025-08"),
        ("Agustus", ["CAKUPAN TAHUN 2025", "Keadaan s.d. 30 September 2025"], "x", "2025-08"),
        ("Triwulan III", ["CAKUPAN TAHUN 2025"], "x", "2025-Q3"),
        ("TW 3", ["CAKUPAN 2025"], "x", "2025-Q3"),
        ("Semester I Kabupaten", ["CAKUPAN SEMESTER I 2025"], "x", "2025-S1"),
        ("2025", ["CAKUPAN LAYANAN"], "x", "2025"),
        ("Nopember 2024", [], "x", "2024-11"),
        ("csv", [], "KRS_LANDAK_2025-S1.csv", "2025-S1"),
        ("L", ["NOMOR : 615/2024", "TANGGAL : 20 November 2024", "LOKUS TAHUN 2025"], "x", "2025"),
        ("L", ["SK NOMOR 615 TAHUN 2024 TENTANG DESA LOKUS TAHUN 2025"], "x", "2025"),
    ],
)
def test_a_period_is_read_where_a_reader_would(sheet, titles, file_name, period):
    assert str(stated_period(sheet, tuple(titles), file_name).period) == period


def test_the_day_of_download_is_the_cut_off_and_never_the_period():
    titles = ("STATUS GIZI BALITA", "Data Tanggal : 2025-10-11 11:28:20")
    assert stated_period("STATUS GIZI", titles, "unduhan.xls").period is None
    assert cutoff_of(titles) == date(2025, 10, 11)


def test_a_sheet_and_a_title_that_disagree_leave_the_period_open():
    stated = stated_period("Juli", ("BULAN AGUSTUS 2025",), "x")
    assert stated.period is None
    assert [str(period) for period in stated.contradiction] == ["2025-07", "2025-08"]
