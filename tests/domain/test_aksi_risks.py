from datetime import date

from dashboard.domain.aksi_risks import of_aksi, of_kecamatan, of_lokus
from dashboard.domain.lokus_decrees import Decree
from dashboard.domain.rakor_risks import DUE, LATE, STUCK, UNPROVED
from tests.domain.aksi_makers import aksi, camat, proof, year_of

DAY = date(2025, 9, 15)
LIST = Decree(2025, "615/2024", date(2024, 11, 18), frozenset("ab"))


def told(*years):
    return [(one.rank, one.days_left, one.words) for one in of_aksi(years, "/aksi")]


def test_an_aksi_past_its_day_is_named_with_its_opd_and_one_due_soon_too():
    late = aksi("Aksi 7", state="proses", opd="Dinas Kesehatan", obstacle="Alat ukur kurang")
    rest = [aksi(f"Aksi {n}", done_on=date(2024, 1, 2)) for n in (1, 2, 3, 4)]
    waits = [aksi(f"Aksi {n}", state="proses", opd="Bappeda") for n in (5, 6, 8)]
    every = of_aksi([year_of([late, *rest, *waits], today=date(2024, 12, 20))], "/aksi?kab=61.08")
    assert [(one.rank, one.days_left, one.words) for one in every if one.rank < UNPROVED] == [
        (LATE, -50, "Dinas Kesehatan: Aksi 7 2024"),
        (DUE, 11, "Bappeda: Aksi 5 2024"),
        (DUE, 11, "Bappeda: Aksi 6 2024"),
    ]
    assert every[0].note == "aksi · tenggat 31 Okt 2024 · Alat ukur kurang"
    assert every[0].href == "/aksi?kab=61.08"


def test_what_nobody_recorded_is_one_line_and_an_empty_year_none():
    first = aksi("Aksi 1", done_on=date(2024, 1, 2))
    said = told(year_of([first], today=date(2024, 7, 15)))
    assert (STUCK, None, "3 aksi 2024 belum dicatat, tenggatnya lewat") in said
    assert told(year_of([], today=date(2024, 7, 15))) == []


def test_evidence_run_out_running_out_and_missing_after_the_work_is_told():
    done = aksi("Aksi 4", done_on=date(2024, 6, 1))
    kept = [
        proof("Aksi 4", "Nomor dan naskah Perbup", valid_until=date(2024, 7, 5)),
        proof("Aksi 4", "Naskah lama", valid_until=date(2024, 6, 1)),
        proof("Aksi 4", "Penyampaian kepada desa", state="ada, belum diunggah"),
    ]
    said = told(year_of([done], (), kept, today=date(2024, 7, 1)))
    assert said[1:] == [
        (LATE, -30, "1 bukti aksi 2024 kedaluwarsa"),
        (DUE, 4, "1 bukti aksi 2024 segera habis"),
        (UNPROVED, None, "1 bukti aksi 2024 belum diunggah"),
    ]


def test_a_kecamatan_sees_its_own_part_alone():
    parts = [camat("61.08.01"), camat("61.08.02", state="proses", done_on=None)]
    year = year_of([], parts, year=2025, today=DAY)

    def words(code):
        return [(one.days_left, one.words, one.note) for one in of_kecamatan([year], code, "")]

    assert words("61.08.01") == []
    assert words("61.08.02") == [
        (-46, "Utama 1 semester I 2025: bagian kecamatan", "proses"),
    ]
    assert words("61.08.03") == [
        (-46, "Utama 1 semester I 2025: bagian kecamatan", "belum dicatat"),
    ]


def test_the_next_list_is_awaited_from_november_and_this_years_always():
    def words(day, *decrees):
        return [(one.days_left, one.words) for one in of_lokus(decrees, day, "")]

    assert words(date(2025, 10, 31), LIST) == []
    assert words(date(2025, 11, 1), LIST) == [(60, "SK desa lokus 2026 belum dimuat")]
    assert words(date(2026, 1, 11), LIST) == [
        (-10, "Desa lokus 2026: belum ada daftar yang berlaku"),
    ]
    assert words(DAY) == []
