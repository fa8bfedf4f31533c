"""Who has not reported, in words and in the order of what is owed."""

from dashboard.domain.reporting import Fill, lacking, sentence
from tests.domain.overview_makers import report

HEALTH, FAMILY = "Dinas Kesehatan", "Dinas PPKB"


def test_a_report_is_empty_part_or_full():
    fills = [report(HEALTH, 1, reported).fill for reported in (0, 9, 10)]
    assert fills == [Fill.EMPTY, Fill.PART, Fill.FULL]


def test_the_sentence_names_each_opd_with_what_it_waits_for():
    reports = [
        report(FAMILY, 1, 10),
        report(FAMILY, 2, 4),
        report(HEALTH, 1, 0),
        report(HEALTH, 2, 0),
        report(HEALTH, 3, 7),
        report(HEALTH, 4, 10),
    ]
    assert sentence(reports, "Agustus 2025") == (
        "Agustus 2025: Dinas PPKB baru menerima sebagian laporan dari Mandor. Dinas Kesehatan "
        "belum menerima laporan dari Ngabang dan Mandor; baru sebagian dari Menyuke."
    )


def test_a_full_month_is_said_in_one_sentence():
    reports = [report(HEALTH, 1, 10), report(FAMILY, 1, 10)]
    assert sentence(reports, "Juli 2025") == "Semua kecamatan sudah lapor lengkap untuk Juli 2025."


def test_an_opd_that_got_nothing_is_said_without_a_list():
    reports = [report(HEALTH, number, 0) for number in (1, 2, 3)]
    assert sentence(reports, "Juli 2025") == (
        "Juli 2025: Dinas Kesehatan belum menerima laporan dari kecamatan mana pun."
    )


def test_many_kecamatan_are_counted_after_five_names():
    reports = [report(HEALTH, number, 0) for number in range(1, 8)] + [report(HEALTH, 8, 10)]
    assert sentence(reports, "Juli 2025") == (
        "Juli 2025: Dinas Kesehatan belum menerima laporan dari Ngabang, Mandor, Menyuke, "
        "Jelimpo, Sompak dan 2 kecamatan lain."
    )


def test_a_month_nobody_reports_in_is_not_called_complete():
    assert sentence([], "Juli 2025") == "Tidak ada laporan bulanan yang ditunggu untuk Juli 2025."


def test_kecamatan_that_owe_most_come_first_and_full_ones_are_left_out():
    reports = [
        report(HEALTH, 1, 0),
        report(FAMILY, 1, 10),
        report(HEALTH, 2, 10),
        report(FAMILY, 2, 10),
        report(HEALTH, 3, 0),
        report(FAMILY, 3, 0),
        report(HEALTH, 4, 5),
        report(FAMILY, 4, 10),
    ]
    assert lacking(reports) == ["61.08.03", "61.08.01", "61.08.04"]
