from datetime import date

from dashboard.domain.aksi_families import stray_words
from dashboard.domain.frameworks import framework_in_force
from tests.domain.aksi_makers import FRAMEWORKS, aksi, camat, year_of

DUE = date(2024, 10, 31)  # aksi 7: publication about October


def seventh(today, *records):
    return year_of(records, today=today).states[6], today


def test_an_aksi_is_late_from_the_day_after_its_last_month():
    one, today = seventh(DUE, aksi("Aksi 7", state="proses"))
    assert (one.overdue(today), one.days_late(today)) == (False, 0)
    one, today = seventh(date(2024, 12, 4), aksi("Aksi 7", state="proses"))
    assert (one.overdue(today), one.days_late(today)) == (True, 34)


def test_what_is_done_late_stays_late_by_the_same_days():
    one, today = seventh(date(2025, 9, 1), aksi("Aksi 7", done_on=date(2024, 11, 10)))
    assert (one.done(today), one.overdue(today), one.days_late(today)) == (True, False, 10)


def test_a_day_to_come_does_not_make_it_done():
    one, today = seventh(date(2024, 12, 4), aksi("Aksi 7", done_on=date(2024, 12, 5)))
    assert (one.done(today), one.ahead(today), one.overdue(today)) == (False, True, True)


def test_a_day_of_the_kabupatens_own_calendar_wins():
    own = aksi("Aksi 7", state="proses", due=date(2024, 12, 31))
    one, today = seventh(date(2024, 12, 4), own)
    assert (one.due, one.overdue(today)) == (date(2024, 12, 31), False)


def test_what_nobody_recorded_is_not_said_to_be_not_begun():
    one, _ = seventh(DUE)
    assert one.status == "belum dicatat"


def test_kecamatan_are_counted_beside_the_kabupatens_own_part():
    parts = [camat("61.08.01"), camat("61.08.02", state="proses", done_on=None)]
    first = year_of([], parts, year=2025, today=date(2025, 9, 15)).states[0]
    assert (first.status, first.kecamatan_done, len(first.kecamatan)) == ("belum dicatat", 1, 2)


def test_the_version_follows_the_year_of_the_record():
    records = [aksi("Aksi 7"), aksi("Aksi 7", year=2025), aksi("Utama 1", part="semester I")]
    old = year_of(records, year=2024)
    new = year_of(records, year=2025)
    assert (old.framework.id, new.framework.id) == ("8-aksi", "aksi-utama")
    assert [one["aksi"] for one in old.strays] == ["Utama 1"]
    assert [one["aksi"] for one in new.strays] == ["Aksi 7"]
    assert not new.recorded


def test_an_aksi_of_the_other_version_is_told_with_what_it_may_be():
    old, new = (framework_in_force(FRAMEWORKS, year) for year in (2024, 2025))
    assert stray_words(FRAMEWORKS, 2025, "Aksi 7", new) == (
        "Catatan 2025 memakai «Aksi 7», yang tidak ada dalam aksi utama dan aksi pendukung; "
        "mungkin Utama 4 atau Pendukung Publikasi."
    )
    assert stray_words(FRAMEWORKS, 2024, "Utama 2", old) == (
        "Catatan 2024 memakai «Utama 2», yang tidak ada dalam 8 aksi konvergensi; "
        "mungkin Aksi 2 atau Aksi 3."
    )
