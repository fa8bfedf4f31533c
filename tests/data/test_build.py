"""What the build makes of batches: sums, whole people, one version at a time."""

from datetime import date

import duckdb
import pytest

from dashboard.data import versions
from dashboard.data.build import build
from dashboard.data.builder_lock import BuilderBusyError, building
from dashboard.data.warehouse import NoWarehouseError
from dashboard.domain.actors import LOCAL

DAY = date(2025, 9, 15)
KRS = "krs_accompanied"
AUGUST = {"kab": "61.08", "indicator": KRS, "period": "2025-08"}


def desa(code, numerator, denominator, indicator=KRS, period="2025-08"):
    return (indicator, "desa", code, period, numerator, denominator)


def test_levels_are_sums_of_desa(office):
    office.take(
        [
            desa("61.08.01.2001", 9, 10),
            desa("61.08.01.2002", 10, 100),
            desa("61.08.02.2001", 5, 8),
        ]
    )
    office.build()
    kecamatan = office.read("kecamatan_coverage", **AUGUST).set_index("kec_code")
    assert kecamatan.loc["61.08.01", ["numerator", "denominator", "reported"]].tolist() == [
        19,
        110,
        2,
    ]
    kabupaten = office.read("kabupaten_coverage", **AUGUST).iloc[0]
    assert kabupaten[["numerator", "denominator", "reported", "expected"]].tolist() == [
        24,
        118,
        3,
        156,
    ]


def test_a_desa_that_reported_nothing_keeps_its_row(office):
    office.take([desa("61.08.01.2001", 9, 10)])
    office.build()
    rows = office.read("desa_coverage", **AUGUST)
    assert len(rows) == 156
    assert rows["numerator"].count() == 1


def test_half_a_count_is_in_no_sum(office):
    office.take([desa("61.08.01.2001", 9, 10), desa("61.08.01.2002", 5, None)])
    office.build()
    kabupaten = office.read("kabupaten_coverage", **AUGUST).iloc[0]
    assert kabupaten[["numerator", "denominator", "reported"]].tolist() == [9, 10, 1]


def test_whole_people_add_up_from_desa_to_kabupaten(office):
    codes = [f"61.08.{kec:02d}.20{place:02d}" for kec in (1, 2) for place in range(1, 4)]
    office.take([desa(code, 3 * place, 7 + place) for place, code in enumerate(codes)])
    office.build()
    below = office.read("desa_coverage", **AUGUST).groupby("kec_code")["people"].sum()
    kecamatan = office.read("kecamatan_coverage", **AUGUST).set_index("kec_code")["people"].dropna()
    assert below[below.index.isin(kecamatan.index)].tolist() == kecamatan.tolist()
    # 90 % of 7+8+9+10+11+12 = 57 is 51,3; served 0+3+6+9+12+15 = 45; 6,3 people are 6.
    assert kecamatan.sum() == 6
    assert office.read("kabupaten_coverage", **AUGUST).iloc[0]["people"] == 6


def test_the_newest_batch_wins_cell_by_cell(office):
    office.take([desa("61.08.01.2001", 9, 10), desa("61.08.01.2002", 1, 10)])
    office.take([desa("61.08.01.2001", 10, 10)], content=b"dua")
    office.build()
    rows = office.read("desa_coverage", **AUGUST).set_index("desa_code")
    assert rows.loc["61.08.01.2001", ["numerator", "batch_number"]].tolist() == [10, "B-0002"]
    assert rows.loc["61.08.01.2002", ["numerator", "batch_number"]].tolist() == [1, "B-0001"]


def test_a_list_of_lokus_replaces_the_one_before_it_whole(office):
    office.take(lokus=[("61.08.01.2001", 2025), ("61.08.01.2002", 2025)])
    office.take(lokus=[("61.08.01.2003", 2025)], content=b"dua")
    office.build()
    assert office.read("lokus_desa", kab="61.08", day=DAY)["desa_code"].tolist() == [
        "61.08.01.2003"
    ]


def test_real_figures_drive_out_the_sample_of_their_kabupaten_only(office):
    office.take([desa("61.08.01.2001", 9, 10)])
    office.take([desa("61.09.01.2001", 4, 10)], kab="61.09", content=b"dua")
    office.take([desa("61.08.01.2002", 8, 10)], content=b"tiga", sample=False)
    office.build()
    catalogue = office.warehouse.snapshot().catalogue(LOCAL)
    assert catalogue.sample == {"61.09": DAY}
    rows = office.read("desa_coverage", **AUGUST).dropna(subset="numerator")
    assert rows["desa_code"].tolist() == ["61.08.01.2002"]


def test_a_kecamatan_report_counts_where_no_desa_reported(office):
    office.take(
        [
            (KRS, "kecamatan", "61.08.02", "2025-08", 40, 50),
            (KRS, "kecamatan", "61.08.01", "2025-08", 99, 99),
            desa("61.08.01.2001", 9, 10),
        ]
    )
    office.build()
    kecamatan = office.read("kecamatan_coverage", **AUGUST).set_index("kec_code")
    assert kecamatan.loc["61.08.01", "denominator"] == 10
    assert kecamatan.loc["61.08.02", "denominator"] == 50
    assert office.read("kabupaten_coverage", **AUGUST).iloc[0]["denominator"] == 60


def test_nothing_new_builds_nothing(office):
    office.take([desa("61.08.01.2001", 9, 10)])
    first, second = office.build(), office.build()
    assert (first.fresh, second.fresh) == (True, False)
    assert first.version == second.version


def test_a_reader_keeps_its_version_while_the_next_is_served(office):
    office.take([desa("61.08.01.2001", 9, 10)])
    office.build()
    before = office.warehouse.snapshot()
    office.take([desa("61.08.01.2001", 10, 10)], content=b"dua")
    office.build()
    after = office.warehouse.snapshot()
    served = [
        snapshot.read("kabupaten_coverage", actor=LOCAL, **AUGUST).iloc[0, 0]
        for snapshot in (before, after)
    ]
    assert served == [9, 10]


def test_a_future_batch_waits_for_its_day(office):
    office.take([desa("61.08.01.2001", 9, 10)], publish=date(2025, 10, 1))
    office.build()
    assert office.warehouse.snapshot().catalogue(LOCAL).periods == {}
    office.build(today=date(2025, 10, 1))
    assert office.warehouse.snapshot().catalogue(LOCAL).periods == {("61.08", KRS): ["2025-08"]}


def test_two_builds_never_run_at_once(office):
    with building(office.home), pytest.raises(BuilderBusyError, match="proses lain"):
        build(office.home, office.ledger, office.areas, office.reference, today=DAY, wait_seconds=0)


def test_before_the_first_build_there_is_a_sentence(office):
    with pytest.raises(NoWarehouseError, match="lokus ingest"):
        office.warehouse.snapshot()


def test_old_versions_and_half_built_files_are_swept(office):
    (office.home.warehouse / "v000099-x.building").write_bytes(b"")
    for content in (b"1", b"2", b"3", b"4", b"5"):
        office.take([desa("61.08.01.2001", 9, 10)], content=content)
        office.build()
    office.build()
    assert len(list(office.home.warehouse.glob("*.duckdb"))) == versions.KEPT
    assert not list(office.home.warehouse.glob("*.building"))


def test_a_warehouse_of_another_form_is_told_in_a_sentence(office):
    office.take([desa("61.08.01.2001", 9, 10)])
    file = versions.file_of(office.home, office.build().version)
    with duckdb.connect(file) as connection:
        connection.execute("DROP TABLE period")
    with pytest.raises(NoWarehouseError, match="jalankan `lokus serve` atau muat berkas"):
        office.read("reports_received", kab="61.08", since=DAY, until=DAY)
