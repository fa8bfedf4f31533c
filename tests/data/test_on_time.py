"""What came on time, beside every figure: fixed in the build from the list of expected reports."""

from dataclasses import replace
from datetime import date

from dashboard.data.batch_store import keep
from dashboard.data.coverage_tables import read_coverage, read_coverage_sources
from dashboard.data.report_calendar import OWN_LIST
from dashboard.data.standings import read_standing
from dashboard.domain.actors import LOCAL
from dashboard.domain.coverage_sources import source_parts
from dashboard.domain.periods import Period
from dashboard.domain.views import View
from tests.data.conftest import draft
from tests.data.test_build import KRS, desa

RAJA, MUNGGUK, KARANGAN = "61.08.01.2001", "61.08.01.2002", "61.08.02.2001"
DUE = date(2025, 9, 10)  # of August, by the tenth of the next month


def came(office, day, *facts):
    """Take in figures of the sample: the day they were drawn stands for the day they came."""
    said = replace(draft(facts, content=f"{day}{facts}".encode()), cutoff=day)
    return keep(office.home, office.ledger, said, LOCAL)


def standing(office, kec="", indicator=KRS, period="2025-08"):
    office.build()
    view = View("61.08", kec, indicator, period)
    return read_standing(office.warehouse.snapshot(), view, LOCAL)


def test_the_due_day_itself_is_on_time_and_the_day_after_is_late(office):
    came(office, DUE, desa(RAJA, 9, 10))
    came(office, date(2025, 9, 11), desa(KARANGAN, 9, 10))
    assert standing(office).status.endswith("· 2 dari 13 kec. lapor, 1 tepat waktu")


def test_in_a_kecamatan_its_desa_are_counted(office):
    came(office, DUE, desa(RAJA, 9, 10))
    came(office, date(2025, 9, 11), desa(MUNGGUK, 9, 10))
    assert standing(office, "61.08.01").status.endswith("· 2 dari 19 desa lapor, 1 tepat waktu")


def test_a_kecamatan_is_on_time_with_its_first_desa(office):
    came(office, DUE, desa(RAJA, 9, 10))
    came(office, date(2025, 10, 1), desa(MUNGGUK, 9, 10))
    assert standing(office).status.endswith("· 1 dari 13 kec. lapor, semua tepat waktu")


def test_a_correction_does_not_make_late_what_came_in_time(office):
    came(office, DUE, desa(RAJA, 9, 10))
    came(office, date(2025, 10, 1), desa(RAJA, 8, 10))
    assert standing(office).status.endswith("· 1 dari 13 kec. lapor, semua tepat waktu")


def test_a_blank_that_came_in_time_is_no_report(office):
    came(office, DUE, desa(RAJA, None, 10))
    came(office, date(2025, 10, 1), desa(RAJA, 8, 10))
    assert standing(office).status.endswith("· 1 dari 13 kec. lapor, semua terlambat")


def test_what_nobody_expects_is_neither_early_nor_late(office):
    (office.home.root / OWN_LIST).write_text(
        "id,name,opd,sender,rhythm,due_days,indicators,evidence,note\n"
        "gizi,Rekap gizi,Dinas Kesehatan,kecamatan,bulan,10,measurement_coverage,K,\n",
        encoding="utf-8",
    )
    came(office, DUE, desa(RAJA, 9, 10))
    assert standing(office).status.endswith("· 1 dari 13 kec. lapor")


def test_a_changed_list_of_expected_reports_builds_anew(office):
    came(office, date(2025, 9, 12), desa(RAJA, 9, 10))
    assert standing(office).status.endswith("semua terlambat")
    (office.home.root / OWN_LIST).write_text(
        "id,name,opd,sender,rhythm,due_days,indicators,evidence,note\n"
        f"krs,Pendampingan,Dinas PPKB,kecamatan,bulan,14,{KRS},K,\n",
        encoding="utf-8",
    )
    assert standing(office).status.endswith("semua tepat waktu")


def test_puskesmas_are_on_time_one_by_one(office):
    def puskesmas(name):
        return (KRS, "puskesmas", f"61.08.01/{name}", "2025-08", 9, 10)

    came(office, DUE, puskesmas("Ngabang"))
    came(office, date(2025, 9, 20), puskesmas("Munggu"))
    assert standing(office, "61.08.01").status.endswith("2 dari 2 puskesmas lapor, 1 tepat waktu")


def test_the_heat_table_counts_kecamatan_that_were_in_time_with_everything(office):
    came(office, DUE, desa(RAJA, 9, 10), desa(KARANGAN, 9, 10))
    came(office, date(2025, 9, 20), ("pregnant_iron_tablet_90", *desa(KARANGAN, 9, 10)[1:]))
    office.build()
    month = Period.parse("2025-08")
    table = read_coverage(office.warehouse.snapshot(), "61.08", month, (), LOCAL)
    assert [row.heard("61.08").on_time for row in table.rows if row.indicator.id == KRS] == [2]
    assert table.punctual == 1  # Karangan was late with the second
    behind = read_coverage_sources(office.warehouse.snapshot(), "61.08", month, LOCAL)
    assert source_parts(table, behind)[-1] == (
        "1 dari 13 kec. lapor semua indikator, 1 selalu tepat waktu"
    )
