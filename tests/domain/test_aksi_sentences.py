from datetime import date

from dashboard.domain import aksi_sentences
from tests.domain.aksi_makers import aksi, camat, year_of

DAY = date(2025, 9, 15)
FIRST_FIVE = [aksi(f"Aksi {number}", done_on=date(2024, 1, 15)) for number in range(1, 6)]
WAITING = [aksi("Aksi 6", state="proses"), aksi("Aksi 8", state="belum mulai")]


def said(*records, **more):
    return aksi_sentences.standing(year_of(records, **more), "Landak")


def test_what_is_done_and_what_is_late_stand_in_one_sentence():
    assert said(*FIRST_FIVE, *WAITING, aksi("Aksi 7", state="proses")) == (
        "5 dari 8 aksi 2024 selesai; Aksi 7 terlambat 34 hari menurut kalender."
    )


def test_the_longest_late_are_named_and_the_others_counted():
    late = [aksi(f"Aksi {number}", state="proses") for number in (1, 2, 3, 7)]
    assert said(*late, *FIRST_FIVE[3:], *WAITING) == (
        "2 dari 8 aksi 2024 selesai; Aksi 1 (308 hari), Aksi 2 (248 hari) dan 2 lainnya "
        "terlambat menurut kalender."
    )


def test_what_is_not_recorded_is_not_said_to_be_late():
    assert said(*FIRST_FIVE, *WAITING) == (
        "5 dari 8 aksi 2024 selesai; 1 belum dicatat padahal tenggatnya lewat."
    )


def test_in_time_it_says_what_is_due_next():
    assert said(*FIRST_FIVE, today=date(2024, 7, 1)) == (
        "5 dari 8 aksi 2024 selesai; tidak ada yang terlambat menurut kalender; "
        "berikutnya Aksi 7, paling lambat 31 Oktober 2024."
    )


def test_from_2025_each_semester_that_has_begun_is_counted():
    done = [
        aksi(word, year=2025, part="semester I", done_on=date(2025, 6, 30))
        for word in ("Utama 1", "Utama 3", "Utama 4", "Pendukung Regulasi", "Pendukung Publikasi")
    ]
    late = aksi("Utama 2", year=2025, part="semester I", state="terkendala")
    assert said(*done, late, year=2025, today=DAY) == (
        "5 dari 6 aksi semester I 2025 selesai; semester II: 0 dari 6. "
        "Utama 2 semester I terlambat 46 hari menurut kalender."
    )
    after = [{**done[0], "done_on": date(2025, 8, 1)}, *done[1:]]
    assert said(*after, late, year=2025, today=DAY).startswith(
        "5 dari 6 aksi semester I 2025 selesai (1 setelah tenggatnya); semester II: 0 dari 6. "
    )
    assert said(*done, late, year=2025, today=date(2025, 6, 30)) == (
        "5 dari 6 aksi semester I 2025 selesai. Tidak ada yang terlambat menurut kalender; "
        "berikutnya Utama 2 semester I, paling lambat 31 Juli 2025."
    )


def test_what_was_done_after_its_day_is_counted():
    eight = [aksi(f"Aksi {number}", done_on=date(2024, 6, 1)) for number in range(1, 9)]
    assert said(*eight) == (
        "8 dari 8 aksi 2024 selesai (3 setelah tenggatnya); "
        "tidak ada yang terlambat menurut kalender."
    )


def test_a_year_without_records_is_refused():
    assert said() == "Belum ada catatan aksi konvergensi 2024 di Landak."


def test_the_part_of_the_kecamatan_is_counted_against_all_there_are():
    year = year_of([], [camat("61.08.01"), camat("61.08.02")], year=2025, today=date(2025, 6, 30))
    assert aksi_sentences.kecamatan(year, 13) == (
        "Utama 1 semester I: 2 dari 13 kecamatan selesai."
    )
    assert aksi_sentences.kecamatan(year_of(FIRST_FIVE), 13) == ""
