from datetime import date

from dashboard.domain.area_codes import Level
from dashboard.domain.areas import Area
from dashboard.domain.coverage_sources import Behind, source_parts
from dashboard.domain.coverage_tables import CoverageTable
from dashboard.domain.periods import Period
from dashboard.domain.standing_parts import Source
from tests.domain.coverage_rows import KAB, KEC, OTHER, row

ASI, SANITATION = "exclusive_breastfeeding", "household_sanitation"
SEPTEMBER = date(2025, 9, 5)


def table(*rows):
    places = [Area(KEC, "Sebangki", Level.KECAMATAN), Area(OTHER, "Ngabang", Level.KECAMATAN)]
    return CoverageTable(KAB, "Kabupaten Landak", places, Period.parse("2025-08"), rows)


def behind(indicator, system, batch, status="draf", cutoff=SEPTEMBER):
    return Behind(indicator, system, Source(batch, "berkas.xlsx", status, cutoff))


def test_only_batches_of_the_rows_shown_stand_in_the_line():
    shown = table(row(ASI, "2025-08", 80, {KAB: (6, 10), KEC: (6, 10)}))
    parts = source_parts(
        shown,
        [
            behind(ASI, "Laporan Dinas Kesehatan", "B-0001"),
            behind(ASI, "Laporan Dinas Kesehatan", "B-0002", "terverifikasi", None),
            behind(SANITATION, "Laporan Dinas PUPR/Perkim", "B-0003"),
        ],
    )
    assert parts == [
        "Sumber: Laporan Dinas Kesehatan",
        "2 batch",
        "ditarik terakhir 5 September 2025",
        "status draf dan terverifikasi",
        "1 dari 2 kec. lapor semua indikator",
    ]


def test_many_systems_are_named_by_how_much_they_carry_and_the_rest_counted():
    shown = table(row(ASI, "2025-08", 80, {}), row(SANITATION, "2025-S1", 90, {}))
    systems = [behind(ASI, name, f"B-{name}", cutoff=None) for name in "ABCDE"]
    parts = source_parts(shown, [*systems, behind(SANITATION, "E", "B-9", cutoff=None)])
    assert parts[0] == "Sumber: E, A, B dan 2 lainnya"
    assert parts[1:3] == ["6 batch", "status draf"]


def test_without_a_batch_the_line_says_so():
    assert source_parts(table(row(ASI, "2025-08", 80, {})), []) == ["belum ada batch"]
