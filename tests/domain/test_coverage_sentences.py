from dashboard.domain.coverage_sentences import coverage
from tests.domain.coverage_rows import KAB, KEC, row

LANDAK = {"place": "Kabupaten Landak", "until": "Agustus 2025"}
REACHED = row("complementary_feeding", "2025-08", 80, {KAB: (900, 1000), KEC: (5, 10)})
AROUND = row("measurement_coverage", "2025-08", 90, {KAB: (900, 1000)})
MISSED = row("exclusive_breastfeeding", "2025-08", 80, {KAB: (600, 1000)})
WORSE = row("household_sanitation", "2025-S1", 90, {KAB: (588, 1000)})
ABOVE_LIMIT = row("unintended_pregnancy", "2024", 15.5, {KAB: (250, 1000)})
GROWING = row("basic_immunization", "2025-08", 90, {KAB: (300, 1000)})
AT_YEARS_END = row("basic_immunization", "2025-12", 90, {KAB: (300, 1000)})
NO_TARGET = row("krs_fish_promotion", "2025-S1", None, {KAB: (1, 1000)})
DOUBTFUL = row("krs_accompanied", "2025-08", 90, {KAB: (1001, 1000)})
CYCLES = row("case_audit_cycles", "2025-S1", 2, {KAB: (1, None)})


def test_the_sentence_counts_what_is_reached_and_names_what_is_furthest():
    rows = [REACHED, AROUND, MISSED, WORSE, NO_TARGET]
    assert coverage(rows, KAB, **LANDAK) == (
        "1 dari 4 indikator mencapai target di Kabupaten Landak; "
        "terjauh: Sanitasi layak (−31,2\u00a0poin)."
    )


def test_where_less_is_better_what_lies_above_the_limit_is_behind():
    assert coverage([ABOVE_LIMIT], KAB, **LANDAK) == (
        "0 dari 1 indikator mencapai target di Kabupaten Landak; "
        "terjauh: Kehamilan tak diinginkan (−9,5\u00a0poin)."
    )


def test_a_cumulative_indicator_is_neither_reached_nor_missed_before_december():
    assert coverage([REACHED, GROWING], KAB, **LANDAK) == (
        "1 dari 1 indikator mencapai target di Kabupaten Landak. "
        "1\u00a0indikator kumulatif dinilai pada akhir tahun."
    )
    assert coverage([REACHED, AT_YEARS_END], KAB, **LANDAK) == (
        "1 dari 2 indikator mencapai target di Kabupaten Landak; "
        "terjauh: Imunisasi dasar lengkap (−60,0\u00a0poin)."
    )


def test_where_all_that_is_judged_still_grows_the_sentence_says_only_that():
    assert coverage([GROWING], KAB, **LANDAK) == (
        "Di Kabupaten Landak, 1\u00a0indikator kumulatif dinilai pada akhir tahun."
    )


def test_nothing_is_called_furthest_where_nothing_is_missed():
    assert coverage([REACHED, AROUND], KAB, **LANDAK) == (
        "1 dari 2 indikator mencapai target di Kabupaten Landak; sisanya sekitar target."
    )
    assert coverage([REACHED], KAB, **LANDAK) == (
        "1 dari 1 indikator mencapai target di Kabupaten Landak."
    )


def test_what_cannot_be_judged_is_not_counted():
    rows = [NO_TARGET, DOUBTFUL, CYCLES]
    assert coverage(rows, KAB, **LANDAK, group="process") == (
        "Belum ada indikator proses bertarget yang dapat dinilai di Kabupaten Landak."
    )


def test_a_kecamatan_is_judged_by_its_own_figure():
    place = {"place": "Kecamatan Sebangki", "until": "Agustus 2025"}
    assert coverage([REACHED], KEC, **place) == (  # 5 of 10 are too few
        "Belum ada indikator bertarget yang dapat dinilai di Kecamatan Sebangki."
    )
    assert coverage([MISSED], KEC, **place) == (
        "Belum ada angka indikator dari Kecamatan Sebangki sampai Agustus 2025."
    )
